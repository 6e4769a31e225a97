import { Duration, Stack } from 'aws-cdk-lib';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type LogGroup } from 'aws-cdk-lib/aws-logs';

export type CountAsked = {
  /** The code of the line in `functions/logging/events.ts`. */
  readonly log: string;
  /** The number that the line says; without it, lines are counted. */
  readonly value?: string;
  readonly minutes: number;
};

/** Numbers taken from one function's log: each filter is made once, whoever asks for it. */
export class LogCounts {
  private readonly group: LogGroup;
  private readonly made = new Map<string, Metric>();

  constructor(group: LogGroup) {
    this.group = group;
  }

  metric({ log, value, minutes }: CountAsked): Metric {
    const name = value === undefined ? log : `${log}-${value}`;
    const made = this.made.get(name) ?? this.filter(name, log, value);
    this.made.set(name, made);
    return made.with({
      period: Duration.minutes(minutes),
      statistic: value === undefined ? 'Sum' : 'Maximum',
    });
  }

  private filter(name: string, log: string, value: string | undefined): Metric {
    return this.group
      .addMetricFilter(`${name}Lines`, {
        filterPattern: FilterPattern.stringValue('$.event', '=', log),
        // Of this stack: another stage in the account must not be counted among our own.
        metricNamespace: Stack.of(this.group).stackName,
        metricName: name,
        metricValue: value === undefined ? '1' : `$.${value}`,
      })
      .metric();
  }
}
