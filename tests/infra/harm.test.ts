import { App, Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { describe, expect, test } from 'vitest';
import { logEvents } from '../../functions/logging/events.ts';
import { HarmAlarm } from '../../infra/constructs/harm-alarm.ts';
import { functionId } from '../../infra/constructs/house-function.ts';
import { serviceFunctions } from '../../infra/service.ts';
import { alarmsIn } from './support/alarms.ts';
import { statementsOf } from './support/statements.ts';
import { synthesize } from './support/synthesized.ts';

const heard = synthesize();
const alarms = alarmsIn(heard);

const harmsOf = (metricName: string): readonly string[] =>
  alarms
    .filter((alarm) => alarm.MetricName === metricName)
    .map((alarm) => alarm.AlarmDescription)
    .sort();

describe('every alarm', () => {
  test.each(alarms)('$id states a harm in a sentence and wakes someone', (alarm) => {
    expect(alarm.AlarmDescription).toMatch(/^[A-Z].{20,}\.$/);
    // An alarm reaches topics of its own region only.
    const stack = alarm.stack === 'Edge' ? 'Edge' : 'Data';
    expect(alarm.AlarmActions).toEqual([`${stack}.${heard.only('AWS::SNS::Topic', stack).id}`]);
  });

  test('cannot be made with an empty harm', () => {
    const stack = new Stack(new App(), 'Stack');
    const metric = new Metric({ namespace: 'Heard', metricName: 'Any' });
    const notify = new Topic(stack, 'Harm');
    expect(() => new HarmAlarm(stack, 'Silent', { metric, harm: ' ', notify })).toThrow(
      'Stack/Silent does not say what people suffer.',
    );
  });
});

describe('whoever must be woken', () => {
  test.each(['Data', 'Edge'])(
    'of %s can be reached by alarms and the budget of this account, over HTTPS only',
    (stack) => {
      expect(statementsOf(heard.only('AWS::SNS::TopicPolicy', stack))).toEqual([
        expect.objectContaining({
          Effect: 'Deny',
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        }),
        expect.objectContaining({
          Effect: 'Allow',
          Action: ['sns:Publish'],
          Principal: { Service: ['cloudwatch.amazonaws.com', 'budgets.amazonaws.com'] },
          Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } },
        }),
      ]);
    },
  );
});

describe('what is watched', () => {
  const everyHarm = serviceFunctions.map((row) => row.harm).sort();

  test('the errors and throttles of every function, in the words of its row', () => {
    expect(harmsOf('Errors')).toEqual(everyHarm);
    expect(harmsOf('Throttles')).toEqual(everyHarm);
  });

  test('each line of a log that a row says must wake someone', () => {
    const rows = serviceFunctions.flatMap(({ alarmsOn }) => alarmsOn ?? []);
    expect(rows.length).toBeGreaterThan(0);
    for (const { log, harm } of rows) {
      expect(Object.keys(logEvents)).toContain(log);
      expect(harmsOf(log)).toEqual([harm]);
      const filters = heard
        .all('AWS::Logs::MetricFilter')
        .filter(({ properties }) => JSON.stringify(properties).includes(`\\"${log}\\"`));
      expect(filters).toHaveLength(1);
    }
  });

  test('somebody is woken within a minute by an alert that has not reached the duty team', () => {
    const [alert] = alarms.filter(({ MetricName }) => MetricName === 'alert-returned');
    expect(alert).toMatchObject({ Period: 60, EvaluationPeriods: 1 });
  });

  test('a reply of ours that is an error, on every route and anywhere', () => {
    const anywhere = 'Somebody was answered with an error of ours, and may not have been heard.';
    const routed = serviceFunctions.flatMap((row) =>
      row.triggers.filter(({ kind }) => kind === 'http').map(() => row.harm),
    );
    expect(harmsOf('5xx')).toEqual([...routed, anywhere].sort());
  });

  test('a stream that falls behind, and records that could not even be set aside', () => {
    const woken = serviceFunctions.filter((row) =>
      row.triggers.some(({ kind }) => kind === 'stream'),
    );
    expect(harmsOf('IteratorAge')).toEqual(woken.map((row) => row.harm));
    expect(harmsOf('DestinationDeliveryFailures')).toHaveLength(woken.length);
  });

  test('failed records that arrive, runs that the clock missed, and news of mail that nobody took', () => {
    expect(harmsOf('PutRequests')).toHaveLength(1);
    const told = serviceFunctions.filter((row) => row.triggers.some(({ kind }) => kind === 'mail'));
    expect(harmsOf('ApproximateNumberOfMessagesVisible')).toHaveLength(1 + told.length);
    expect(harmsOf('ApproximateNumberOfMessagesVisible')).toEqual(
      expect.arrayContaining(told.map(({ harm }) => harm)),
    );
  });

  test('a clock that stops: silence is the alarm', () => {
    const silent = alarms.filter((alarm) => alarm.MetricName === 'Invocations');
    const onTheClock = serviceFunctions.filter((row) =>
      row.triggers.some(({ kind }) => kind === 'schedule'),
    );
    expect(silent).toEqual(
      onTheClock.map((row) =>
        expect.objectContaining({
          id: expect.stringContaining(functionId(row.name)),
          AlarmDescription: row.harm,
          ComparisonOperator: 'LessThanThreshold',
          TreatMissingData: 'breaching',
        }),
      ),
    );
  });

  test('silence is noticed after five missed minutes, or two missed days', () => {
    const noticedAfter = (name: 'sweep' | 'gather-monitoring') =>
      alarms
        .filter(
          ({ id, MetricName }) => MetricName === 'Invocations' && id.includes(functionId(name)),
        )
        .map(({ Period, EvaluationPeriods }) => ({ Period, EvaluationPeriods }));
    expect(noticedAfter('sweep')).toEqual([{ Period: 300, EvaluationPeriods: 1 }]);
    expect(noticedAfter('gather-monitoring')).toEqual([{ Period: 86_400, EvaluationPeriods: 2 }]);
  });
});
