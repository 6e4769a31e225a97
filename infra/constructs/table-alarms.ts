import { Duration } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { caseTable } from '../service.ts';
import { HarmAlarm } from './harm-alarm.ts';
import { sumOf } from './sum-of.ts';

export type TableAlarmsProps = { readonly tableName: string; readonly notify: ITopic };

/** Every operation that a function or the stream asks of the table. */
const operations = [
  'BatchGetItem',
  'DeleteItem',
  'GetItem',
  'GetRecords',
  'PutItem',
  'Query',
  'TransactGetItems',
  'TransactWriteItems',
  'UpdateItem',
];

/** The table turns people away (throttles, its own or an index's), or fails by itself. */
export class TableAlarms extends Construct {
  constructor(scope: Construct, id: string, { tableName, notify }: TableAlarmsProps) {
    super(scope, id);
    const period = Duration.minutes(5);
    const count = (metricName: string, more: Readonly<Record<string, string>> = {}): Metric =>
      new Metric({
        namespace: 'AWS/DynamoDB',
        metricName,
        dimensionsMap: { TableName: tableName, ...more },
        statistic: Stats.SUM,
        period,
      });
    const ofIndexes = caseTable.indexes.map(({ name }) => ({ GlobalSecondaryIndexName: name }));
    new HarmAlarm(this, 'Throttled', {
      metric: sumOf(
        [{}, ...ofIndexes].flatMap((where) => [
          count('ReadThrottleEvents', where),
          count('WriteThrottleEvents', where),
        ]),
        period,
      ),
      harm: 'The records take no more just now: what people send may fail, and what they are owed is late.',
      notify,
    });
    new HarmAlarm(this, 'Failing', {
      metric: sumOf(
        operations.map((Operation) => count('SystemErrors', { Operation })),
        period,
      ),
      harm: 'The records fail by themselves: people who press Send may be told that it failed.',
      notify,
    });
  }
}
