import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { functionId } from '../../infra/constructs/house-function.ts';
import { caseTable, serviceFunctions } from '../../infra/service.ts';
import { type Alarm, alarmNames, alarmsIn } from './support/alarms.ts';
import { synthesize } from './support/synthesized.ts';
import type { Resource } from './support/template.ts';

/** Over the template, whatever made it: a function, queue, schedule or stream without an alarm fails here. */
const heard = synthesize();
const alarms = alarmsIn(heard);

const watching = (metricName: string, dimensions: Readonly<Record<string, string>>): Alarm[] =>
  alarms.filter(({ watches }) =>
    watches.some(
      ({ MetricName, Dimensions }) =>
        MetricName === metricName &&
        Object.entries(dimensions).every(([name, value]) => Dimensions[name] === value),
    ),
  );

const named = ({ stack, id }: Resource): string => `${stack}.${id}`;

describe('every function', () => {
  const functions = serviceFunctions.map((row) => {
    const [found] = heard
      .all('AWS::Lambda::Function', 'Service')
      .filter(({ id }) => id.slice(0, -8) === functionId(row.name));
    return { ...row, arn: found === undefined ? 'nowhere' : named(found) };
  });

  test.each(functions)('$name: an error, a throttle and a near end of its time sound', (row) => {
    for (const metric of ['Errors', 'Throttles', 'Duration']) {
      expect(watching(metric, { FunctionName: row.arn })).toHaveLength(1);
    }
    const [slow] = watching('Duration', { FunctionName: row.arn });
    expect(slow).toMatchObject({
      ExtendedStatistic: 'p99',
      Threshold: row.timeoutSeconds * 800,
      AlarmDescription: `${row.harm} That is near: it takes almost all the time that it has.`,
    });
  });

  test('of the template is a row of the table', () => {
    expect(heard.all('AWS::Lambda::Function', 'Service').map(named).sort()).toEqual(
      functions.map(({ arn }) => arn).sort(),
    );
  });
});

describe('every queue', () => {
  test.each(heard.all('AWS::SQS::Queue'))('$id sounds when something waits in it', (queue) => {
    const QueueName = `${named(queue)}.QueueName`;
    expect(watching('ApproximateNumberOfMessagesVisible', { QueueName })).toHaveLength(1);
  });

  test.each(heard.all('AWS::SQS::Queue'))('$id keeps what it has for two weeks', (queue) => {
    expect(queue.properties).toMatchObject({ MessageRetentionPeriod: 14 * 86_400 });
  });
});

describe('every schedule', () => {
  const scheduleSchema = z.object({
    Target: z.object({ Arn: z.string(), DeadLetterConfig: z.object({ Arn: z.string() }) }),
  });

  test.each(heard.all('AWS::Scheduler::Schedule'))(
    '$id is missed when it stops, and keeps the run that could not start',
    ({ properties }) => {
      const { Target } = scheduleSchema.parse(properties);
      const FunctionName = Target.Arn.replace(/\.Arn$/, '');
      const silent = watching('Invocations', { FunctionName });
      expect(silent).toHaveLength(1);
      expect(silent[0]).toMatchObject({ TreatMissingData: 'breaching' });
      const queues = heard.all('AWS::SQS::Queue').map((queue) => `${named(queue)}.Arn`);
      expect(queues).toContain(Target.DeadLetterConfig.Arn);
    },
  );
});

describe('every event source', () => {
  const mappingSchema = z.object({
    FunctionName: z.string(),
    DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }) }),
  });

  test.each(heard.all('AWS::Lambda::EventSourceMapping'))(
    '$id sounds when it falls behind, and sets aside what cannot be taken',
    ({ properties }) => {
      const { FunctionName, DestinationConfig } = mappingSchema.parse(properties);
      expect(watching('IteratorAge', { FunctionName })).toHaveLength(1);
      expect(watching('DestinationDeliveryFailures', { FunctionName })).toHaveLength(1);
      const BucketName = DestinationConfig.OnFailure.Destination.replace(/\.Arn$/, '');
      expect(watching('PutRequests', { BucketName })).toHaveLength(1);
    },
  );

  test.each(heard.all('AWS::Lambda::EventInvokeConfig'))('$id keeps what failed', (each) => {
    const { DestinationConfig } = z
      .object({ DestinationConfig: mappingSchema.shape.DestinationConfig })
      .parse(each.properties);
    const queues = heard.all('AWS::SQS::Queue').map((queue) => `${named(queue)}.Arn`);
    expect(queues).toContain(DestinationConfig.OnFailure.Destination);
  });

  test.each(serviceFunctions)(
    '$name has a place for what it could not take, if nobody waits for its answer',
    (row) => {
      const isWaitedFor = row.triggers.every(({ kind }) => kind === 'http');
      const places = ['AWS::Lambda::EventInvokeConfig', 'AWS::Lambda::EventSourceMapping']
        .flatMap((type) => heard.all(type))
        .map(({ properties }) => mappingSchema.parse(properties).FunctionName)
        .filter((name) => new RegExp(`^Service\\.${functionId(row.name)}[0-9A-F]{8}$`).test(name));
      expect(places).toHaveLength(isWaitedFor ? 0 : 1);
    },
  );

  test.each(heard.all('AWS::SNS::Subscription', 'Service'))('$id keeps what failed', (each) => {
    const { RedrivePolicy } = z
      .object({ RedrivePolicy: z.object({ deadLetterTargetArn: z.string() }) })
      .parse(each.properties);
    const queues = heard.all('AWS::SQS::Queue').map((queue) => `${named(queue)}.Arn`);
    expect(queues).toContain(RedrivePolicy.deadLetterTargetArn);
  });
});

describe('the records', () => {
  const TableName = `Data.${heard.only('AWS::DynamoDB::Table').id}`;

  test('sound when they turn somebody away, the table itself or one of its indexes', () => {
    for (const metric of ['ReadThrottleEvents', 'WriteThrottleEvents']) {
      const [alarm] = watching(metric, { TableName });
      const where = alarm?.watches
        .filter(({ MetricName }) => MetricName === metric)
        .map(({ Dimensions }) => Dimensions['GlobalSecondaryIndexName']);
      expect(where).toEqual([undefined, ...caseTable.indexes.map(({ name }) => name)]);
    }
  });

  test('sound when they fail by themselves, whatever was asked of them', () => {
    const [alarm] = watching('SystemErrors', { TableName });
    const asked = new Set(alarm?.watches.map(({ Dimensions }) => Dimensions['Operation']));
    const granted = serviceFunctions
      .flatMap(({ table }) => table.flatMap(({ operations }) => operations))
      .filter((operation) => !['ConditionCheckItem', 'DescribeTable'].includes(operation));
    expect([...asked]).toEqual(expect.arrayContaining([...granted, 'TransactWriteItems']));
    expect(alarm?.watches.length).toBeLessThanOrEqual(10);
  });

  test('sound when a day has no backup, one failed, or one was not copied', () => {
    const vaults = heard.all('AWS::Backup::BackupVault').map((vault) => `${named(vault)}`);
    expect(vaults).toHaveLength(2);
    const ofFirst = { BackupVaultName: expect.stringContaining('BackupVault') };
    const [failed] = alarms.filter(({ MetricName }) => MetricName === 'NumberOfBackupJobsFailed');
    expect(failed?.Dimensions).toMatchObject(ofFirst);
    const [missing] = alarms.filter(
      ({ MetricName }) => MetricName === 'NumberOfBackupJobsCompleted',
    );
    expect(missing).toMatchObject({
      Period: 3600,
      EvaluationPeriods: 26,
      TreatMissingData: 'breaching',
      ComparisonOperator: 'LessThanThreshold',
    });
    const [copied] = alarms.filter(({ watches }) =>
      watches.some(({ MetricName }) => MetricName === 'NumberOfCopyJobsFailed'),
    );
    expect(copied?.watches).toHaveLength(2);
  });
});

describe('mail', () => {
  test.each([
    ['Reputation.BounceRate', 0.05],
    ['Reputation.ComplaintRate', 0.001],
  ])('sounds at the %s at which AWS would look at us', (metric, share) => {
    expect(watching(metric, {})).toEqual([
      expect.objectContaining({ Threshold: share, stack: 'Mail' }),
    ]);
  });
});

describe('the cost', () => {
  const toldAt = [
    ...[50, 80, 100].map((Threshold) => ({ NotificationType: 'FORECASTED', Threshold })),
    ...[80, 100].map((Threshold) => ({ NotificationType: 'ACTUAL', Threshold })),
  ];

  test('is told of at half, four fifths and all of what a month may cost, before and when it is spent', () => {
    expect(heard.only('AWS::Budgets::Budget').properties).toMatchObject({
      Budget: { BudgetType: 'COST', TimeUnit: 'MONTHLY', BudgetLimit: { Amount: 50, Unit: 'USD' } },
      NotificationsWithSubscribers: toldAt.map((when) => ({
        Notification: { ...when, ThresholdType: 'PERCENTAGE' },
        Subscribers: [
          {
            SubscriptionType: 'SNS',
            Address: `Data.${heard.only('AWS::SNS::Topic', 'Data').id}`,
          },
        ],
      })),
    });
  });

  test('may be told to others later: a budget that is replaced for it needs a name that is free', () => {
    expect(heard.only('AWS::Budgets::Budget').properties).not.toHaveProperty('Budget.BudgetName');
    expect(toldAt.length).toBeLessThanOrEqual(5);
  });

  test('is told to those who are named', () => {
    const budget = { amount: 200, currency: 'GBP', tell: ['team@heard.bury.gov.uk'] } as const;
    const told = synthesize({ deployment: { budget } }).only('AWS::Budgets::Budget').properties;
    expect(JSON.stringify(told)).toContain('"Address":"team@heard.bury.gov.uk"');
    expect(told).toMatchObject({ Budget: { BudgetLimit: { Amount: 200, Unit: 'GBP' } } });
  });
});

test('every alarm has a name of its own', () => {
  const names = alarmNames(heard);
  expect(new Set(names).size).toBe(names.length);
});
