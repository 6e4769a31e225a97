import * as z from 'zod/mini';
import { type Platform, startPlatform } from '../../../infra/local/platform.ts';
import { numberedOrderSchema, type Order, type Word } from './orders.ts';

/** The whole service in a process that can be killed: it starts, says where it is, and does what it is told. */

process.env['TZ'] = 'UTC';

const settings = z
  .strictObject({
    home: z.string(),
    dist: z.string(),
    grantsFile: z.optional(z.string()),
    now: z.optional(z.string()),
  })
  .parse(JSON.parse(process.argv[2] ?? ''));

const say = (word: Word): void => {
  process.send?.(word);
};

// Only what the run orders wakes a schedule, so that the same seed meets the same steps. Timers hold at most 24 days.
const aWeek = 604_800;

const platform: Platform = await startPlatform({
  ...settings,
  authority: 'bury',
  ports: { portal: 0, mail: 0, database: 0, signIn: 0 },
  sweepSeconds: aWeek,
});

const wake = async (name: string): Promise<null> => {
  // What goes wrong in it is in its log, and is what the run is about.
  await platform.invoke(name, {}).catch(() => undefined);
  return null;
};

const obey = async (order: Order): Promise<number | null> => {
  switch (order.what) {
    case 'arm':
      platform.arm(order.faults);
      return null;
    case 'move-on':
      await platform.moveTo(new Date(platform.now().getTime() + order.milliseconds));
      return null;
    case 'mail':
      platform.mail.setDown(order.down);
      return null;
    case 'wake':
      return wake(order.name);
    case 'count-faults':
      return platform.suffered();
  }
};

process.on('message', (message: unknown) => {
  const { number, order } = numberedOrderSchema.parse(message);
  void obey(order).then((answer) => say({ number, answer }));
});
process.on('SIGTERM', () => {
  void platform.stop().then(() => process.exit(0));
});
process.on('disconnect', () => {
  void platform.stop().then(() => process.exit(0));
});

const { origin, database, tableName: table } = platform;
say({ running: { origin, database, table } });
