import * as z from 'zod/mini';
import type { Synthesized } from './synthesized.ts';

const dimensions = z.pipe(
  z.optional(z.array(z.object({ Name: z.string(), Value: z.string() }))),
  z.transform(
    (list): Readonly<Record<string, string>> =>
      Object.fromEntries((list ?? []).map(({ Name, Value }) => [Name, Value])),
  ),
);

const counted = z.object({
  Namespace: z.string(),
  MetricName: z.string(),
  Dimensions: dimensions,
});

const alarmSchema = z.object({
  AlarmDescription: z.string(),
  AlarmActions: z.array(z.string()),
  ComparisonOperator: z.string(),
  TreatMissingData: z.string(),
  Threshold: z.number(),
  EvaluationPeriods: z.number(),
  Period: z.optional(z.number()),
  ExtendedStatistic: z.optional(z.string()),
  Namespace: z.optional(z.string()),
  MetricName: z.optional(z.string()),
  Dimensions: dimensions,
  Metrics: z.optional(
    z.array(
      z.object({ MetricStat: z.optional(z.object({ Metric: counted, Period: z.number() })) }),
    ),
  ),
});

/** What an alarm looks at. */
export type Watched = z.infer<typeof counted>;

export type Alarm = z.infer<typeof alarmSchema> & {
  readonly stack: string;
  readonly id: string;
  /** What it is called in words: its stack and its place, without what the template adds. */
  readonly name: string;
  /** What it looks at: one metric, or each of those that it adds up. */
  readonly watches: readonly Watched[];
};

const watchesOf = (alarm: z.infer<typeof alarmSchema>): readonly Watched[] => {
  const { Namespace, MetricName, Dimensions, Metrics } = alarm;
  return Namespace === undefined || MetricName === undefined
    ? (Metrics ?? []).flatMap(({ MetricStat }) => MetricStat?.Metric ?? [])
    : [{ Namespace, MetricName, Dimensions }];
};

/** Every alarm of the app. */
export const alarmsIn = (heard: Synthesized): readonly Alarm[] =>
  heard.all('AWS::CloudWatch::Alarm').map(({ stack, id, properties }) => {
    const alarm = alarmSchema.parse(properties);
    const name = `${stack}.${id.replace(/Alarm[0-9A-F]{8}$/, '')}`;
    return { ...alarm, stack, id, name, watches: watchesOf(alarm) };
  });

/** The name of every alarm, in order: what a runbook must have a row for. */
export const alarmNames = (heard: Synthesized): readonly string[] =>
  alarmsIn(heard)
    .map(({ name }) => name)
    .sort();
