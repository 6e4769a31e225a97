import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { functionId } from '../../infra/constructs/house-function.ts';
import { type ServiceFunction, serviceFunctions, type Trigger } from '../../infra/service.ts';
import { synthesize } from './support/synthesized.ts';
import type { Resource } from './support/template.ts';

/** The template and infra/service.ts agree, in both directions: every row is there, and nothing else is. */
const heard = synthesize();
const functions = heard.all('AWS::Lambda::Function', 'Service');

const nameOf = (resource: Resource): string => resource.id.slice(0, -'1A2B3C4D'.length);

const functionFor = (row: ServiceFunction): Resource => {
  const found = functions.find((each) => nameOf(each) === functionId(row.name));
  if (found === undefined) throw new Error(`The template has no function for ${row.name}.`);
  return found;
};

type Kind = Trigger['kind'];
const wakes = <K extends Kind>(kind: K) =>
  serviceFunctions.flatMap((row) =>
    row.triggers
      .filter((trigger): trigger is Extract<Trigger, { kind: K }> => trigger.kind === kind)
      .map((trigger) => ({ trigger, target: functionFor(row) })),
  );

describe('the functions', () => {
  test('there is one for each row and no other', () => {
    expect(functions.map(nameOf).sort()).toEqual(
      serviceFunctions.map((row) => functionId(row.name)).sort(),
    );
  });

  test.each(serviceFunctions)('$name has the time, memory and names of its row', (row) => {
    expect(functionFor(row).properties).toMatchObject({
      Description: row.purpose,
      Timeout: row.timeoutSeconds,
      MemorySize: row.memoryMegabytes,
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      TracingConfig: { Mode: 'Active' },
    });
  });

  test.each(serviceFunctions)('$name is told exactly what its row names', (row) => {
    const { Environment } = z
      .object({
        Environment: z.optional(z.object({ Variables: z.record(z.string(), z.string()) })),
      })
      .parse(functionFor(row).properties);
    expect(Object.keys(Environment?.Variables ?? {}).sort()).toEqual([...row.environment].sort());
  });

  test.each(serviceFunctions)('$name runs the bundle of its own name', (row) => {
    const { Code } = z
      .object({ Code: z.object({ S3Key: z.string() }) })
      .parse(functionFor(row).properties);
    const others = functions.filter((each) => each !== functionFor(row));
    expect(heard.staged.get(Code.S3Key.replace('.zip', ''))).toEqual(['index.mjs']);
    expect(JSON.stringify(others)).not.toContain(Code.S3Key);
  });

  test.each(serviceFunctions)('$name keeps its log for the days of the stage', (row) => {
    const { LoggingConfig } = z
      .object({ LoggingConfig: z.object({ LogGroup: z.string() }) })
      .parse(functionFor(row).properties);
    const log = heard.resources.find((each) => `Service.${each.id}` === LoggingConfig.LogGroup);
    expect(log?.properties).toMatchObject({ RetentionInDays: 30 });
  });
});

describe('what wakes them', () => {
  test('every route of the table leads to its function, and there is no other route', () => {
    const routeSchema = z.object({ RouteKey: z.string(), Target: z.string() });
    const integrationSchema = z.object({ IntegrationUri: z.string() });
    const leadsTo = (target: string) => {
      const integration = heard
        .all('AWS::ApiGatewayV2::Integration')
        .find((each) => `integrations/Service.${each.id}` === target);
      return integrationSchema.parse(integration?.properties).IntegrationUri;
    };
    const routes = heard
      .all('AWS::ApiGatewayV2::Route')
      .map((route) => routeSchema.parse(route.properties))
      .map(({ RouteKey, Target }) => `${RouteKey} → ${leadsTo(Target)}`);
    expect(routes.sort()).toEqual(
      wakes('http')
        .map(
          ({ trigger, target }) => `${trigger.method} ${trigger.path} → Service.${target.id}.Arn`,
        )
        .sort(),
    );
  });

  test('the stream rings exactly the functions of the table, for what they asked', () => {
    const mappings = heard.all('AWS::Lambda::EventSourceMapping').map((each) => each.properties);
    expect(mappings).toEqual(
      wakes('stream').map(({ trigger, target }) => ({
        FunctionName: `Service.${target.id}`,
        EventSourceArn: expect.stringMatching(/^Data\.CasesTable\w+\.StreamArn$/),
        StartingPosition: 'TRIM_HORIZON',
        BatchSize: trigger.batchSize,
        MaximumRetryAttempts: trigger.maxAttempts - 1,
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        FilterCriteria: {
          Filters: [
            {
              Pattern: JSON.stringify({
                eventName: [trigger.eventName],
                dynamodb: { Keys: { sk: { S: [{ prefix: trigger.sortKeyPrefix }] } } },
              }),
            },
          ],
        },
        DestinationConfig: {
          OnFailure: { Destination: expect.stringMatching(/^Data\.FailedBucket\w+\.Arn$/) },
        },
        Tags: expect.anything(),
      })),
    );
  });

  test('the clock starts exactly the functions of the table, and keeps the runs it missed', () => {
    const schedules = heard.all('AWS::Scheduler::Schedule').map((each) => each.properties);
    const rates = new Map([
      [60, 'rate(1 minute)'],
      [300, 'rate(5 minutes)'],
      [86_400, 'rate(1 day)'],
    ]);
    const expected = wakes('schedule').map(({ trigger, target }) => ({
      ScheduleExpression: rates.get(trigger.everySeconds),
      State: 'ENABLED',
      Target: {
        Arn: `Service.${target.id}.Arn`,
        DeadLetterConfig: { Arn: expect.stringMatching(/^Service\.TimetableMissed/) },
      },
    }));
    expect(schedules).toMatchObject(expected);
    expect(schedules).toHaveLength(expected.length);
  });

  test('a run of the clock that failed or came too late is kept too, and none waits for longer than the next', () => {
    const invocations = heard.all('AWS::Lambda::EventInvokeConfig').map((each) => each.properties);
    for (const { trigger, target } of wakes('schedule')) {
      expect(invocations).toContainEqual({
        FunctionName: `Service.${target.id}`,
        Qualifier: '$LATEST',
        MaximumEventAgeInSeconds: Math.min(trigger.everySeconds, 21_600),
        MaximumRetryAttempts: trigger.everySeconds >= 3600 ? 2 : 0,
        DestinationConfig: {
          OnFailure: { Destination: expect.stringMatching(/^Service\.TimetableMissed\w+\.Arn$/) },
        },
      });
    }
    expect(invocations).toHaveLength(wakes('schedule').length + wakes('mail').length);
  });

  test('what SES tells of letters reaches exactly the functions of the table, or waits in a queue', () => {
    const topic = `Mail.${heard.only('AWS::SNS::Topic', 'Mail').id}`;
    const queue = expect.stringMatching(/^Service\.MailEventsWakes1Unheard\w+\.Arn$/);
    const subscriptions = heard.all('AWS::SNS::Subscription').map((each) => each.properties);
    expect(subscriptions).toEqual(
      wakes('mail').map(({ target }) => ({
        Protocol: 'lambda',
        Endpoint: `Service.${target.id}.Arn`,
        TopicArn: topic,
        RedrivePolicy: { deadLetterTargetArn: queue },
      })),
    );
    const invocations = heard.all('AWS::Lambda::EventInvokeConfig').map((each) => each.properties);
    expect(invocations).toEqual(
      expect.arrayContaining(
        wakes('mail').map(({ trigger, target }) =>
          expect.objectContaining({
            FunctionName: `Service.${target.id}`,
            MaximumRetryAttempts: trigger.maxAttempts - 1,
            DestinationConfig: { OnFailure: { Destination: queue } },
          }),
        ),
      ),
    );
    const [told] = heard.all('AWS::SES::ConfigurationSetEventDestination');
    const { EventDestination } = z
      .object({ EventDestination: z.object({ MatchingEventTypes: z.array(z.string()) }) })
      .parse(told?.properties);
    expect(EventDestination.MatchingEventTypes.map((name) => name.toLowerCase())).toEqual(
      wakes('mail').flatMap(({ trigger }) => trigger.events.map((name) => name.toLowerCase())),
    );
  });

  test('nobody else may call a function', () => {
    const permissions = heard.all('AWS::Lambda::Permission');
    const callers = permissions.map(
      ({ properties }) => z.object({ Principal: z.string() }).parse(properties).Principal,
    );
    expect(callers.sort()).toEqual(
      [
        ...wakes('http').map(() => 'apigateway.amazonaws.com'),
        ...wakes('mail').map(() => 'sns.amazonaws.com'),
      ].sort(),
    );
    expect(heard.all('AWS::Lambda::Url')).toEqual([]);
  });
});

describe('what the HTTP API writes down', () => {
  test('a line says which route, how it went and how long it took, and nothing about who asked', () => {
    const { AccessLogSettings } = z
      .object({ AccessLogSettings: z.object({ Format: z.string() }) })
      .parse(heard.only('AWS::ApiGatewayV2::Stage').properties);
    expect(JSON.parse(AccessLogSettings.Format)).toEqual({
      requestId: '$context.requestId',
      time: '$context.requestTime',
      routeKey: '$context.routeKey',
      status: '$context.status',
      latencyMilliseconds: '$context.responseLatency',
    });
  });

  test('a flood is slowed down', () => {
    expect(heard.only('AWS::ApiGatewayV2::Stage').properties).toMatchObject({
      DefaultRouteSettings: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 },
    });
  });
});
