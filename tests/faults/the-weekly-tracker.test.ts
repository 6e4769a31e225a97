import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FaultRule } from '../../infra/local/gate/faults.ts';
import { builtDist } from '../support/built-portal.ts';
import { eventually } from '../support/eventually.ts';
import { keptMail } from '../support/kept-mail.ts';
import {
  type ChildPlatform,
  platformTimeout,
  removeFolder,
  startChildPlatform,
  temporaryFolder,
} from '../support/platform.ts';

const settling = 2000;

let home: string;
let running: ChildPlatform | undefined;
const start = async (environment: Record<string, string>): Promise<ChildPlatform> => {
  const places = { HEARD_HOME: home, HEARD_DIST: builtDist(), HEARD_SWEEP_SECONDS: '1' };
  running = await startChildPlatform({ ...places, ...environment });
  return running;
};

/** How often each letter of a tracker left, by its own message id. */
const sendsOfEach = (): readonly number[] => {
  const ids = keptMail(home).map(({ headers }) => headers.get('message-id') ?? '');
  return [...new Set(ids)].map((id) => ids.filter((one) => one === id).length);
};

beforeEach(() => {
  home = temporaryFolder();
});
afterEach(async () => {
  await running?.stop();
  running = undefined;
  removeFolder(home);
}, platformTimeout);

const making = {
  service: 'table',
  function: 'weekly-tracker',
  operation: 'TransactWriteItems',
} as const;
const claiming = { service: 'table', operation: 'UpdateItem' } as const;

describe('the power goes on the way to the weekly tracker', () => {
  test.each<[string, Omit<FaultRule, 'what' | 'nth'>, number]>([
    ['before it is kept', { ...making, when: 'before' }, 1],
    ['once it is kept', { ...making, when: 'after' }, 1],
    ['before a letter is claimed', { ...claiming, when: 'before' }, 1],
    ['once a letter is claimed', { ...claiming, when: 'after' }, 1],
    ['once mail has a letter, and nobody knows', { service: 'mail', when: 'after' }, 2],
  ])(
    '%s: each reader has it, and no week has two',
    async (_, rule, most) => {
      const killed: FaultRule = { ...rule, nth: 1, what: 'kill' };
      const now = { HEARD_NOW: '2026-11-23T08:00:00.000Z' };
      const first = await start({ ...now, HEARD_FAULTS: JSON.stringify([killed]) });
      await first.ended;
      // Later than any claim that a dead sender left behind.
      await start({ HEARD_NOW: '2026-11-23T08:05:00.000Z' });
      await eventually(() => expect(sendsOfEach()).toHaveLength(2), 40_000);
      // A sender that is stopped between the mail and its record may send once more: let it write down that it sent.
      await setTimeout(settling);
      await running?.stop();
      await start({ HEARD_NOW: '2026-11-29T22:00:00.000Z' });
      await eventually(() => expect(Math.max(...sendsOfEach())).toBeLessThanOrEqual(most));
      expect(sendsOfEach()).toHaveLength(2);
      expect(new Set(keptMail(home).map(({ subject }) => subject)).size).toBe(1);
    },
    2 * platformTimeout,
  );
});
