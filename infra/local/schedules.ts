import { randomUUID } from 'node:crypto';
import type { ServiceFunction, Trigger } from '../service.ts';

export type ScheduleOptions = {
  readonly functions: readonly ServiceFunction[];
  readonly invoke: (name: string, event: unknown) => Promise<unknown>;
  readonly now: () => Date;
  /** Runs every schedule this often instead of what the table says. */
  readonly everySeconds: number | undefined;
};

/** What EventBridge Scheduler hands a function when nobody wrote it another input. */
const scheduledEvent = (name: string, now: Date) => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Scheduled Event',
  source: 'aws.scheduler',
  account: '000000000000',
  time: now.toISOString().replace(/\.\d{3}Z$/, 'Z'),
  region: 'eu-west-2',
  resources: [`arn:aws:scheduler:eu-west-2:000000000000:schedule/default/${name}`],
  detail: '{}',
});

const runner = (name: string, { invoke, now }: ScheduleOptions): (() => void) => {
  let isRunning = false;
  return () => {
    // A run that is still going does what the next one would.
    if (isRunning) return;
    isRunning = true;
    invoke(name, scheduledEvent(name, now()))
      // The function's own log says what went wrong; the next run tries again.
      .catch(() => undefined)
      .finally(() => {
        isRunning = false;
      });
  };
};

type ScheduleTrigger = Extract<Trigger, { kind: 'schedule' }>;

const isRunHere = (trigger: Trigger): trigger is ScheduleTrigger =>
  trigger.kind === 'schedule' && trigger.onlyOnAws !== true;

/** Starts every schedule of the table that is run here; gives the way to start no more runs. */
export const startSchedules = (options: ScheduleOptions): (() => void) => {
  const timers: NodeJS.Timeout[] = [];
  for (const { name, triggers } of options.functions) {
    for (const trigger of triggers) {
      if (!isRunHere(trigger)) continue;
      const run = runner(name, options);
      timers.push(setInterval(run, (options.everySeconds ?? trigger.everySeconds) * 1000));
      if (trigger.atStart) run();
    }
  }
  return () => {
    for (const timer of timers) clearInterval(timer);
  };
};
