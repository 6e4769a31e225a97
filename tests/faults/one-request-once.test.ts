import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FaultRule } from '../../infra/local/gate/faults.ts';
import type { Platform } from '../../infra/local/platform.ts';
import {
  aComplaint,
  builtDist,
  grantsFile,
  itemsOfCase,
  postComplaint,
} from '../support/built-portal.ts';
import {
  platformTimeout,
  removeFolder,
  startTestPlatform,
  temporaryFolder,
} from '../support/platform.ts';

let home: string;
let platform: Platform;
beforeAll(async () => {
  home = temporaryFolder();
  platform = await startTestPlatform({ home, dist: builtDist(), grantsFile: grantsFile() });
}, platformTimeout);
afterAll(async () => {
  await platform.stop();
  removeFolder(home);
}, platformTimeout);

let place = 0;
const addWith = async (fault: Pick<FaultRule, 'when' | 'what' | 'times'>) => {
  place += 1;
  platform.arm([
    {
      service: 'table',
      function: 'status-actions',
      operation: 'TransactWriteItems',
      nth: 1,
      ...fault,
    },
  ]);
  const { receipt } = await postComplaint(platform.origin, aComplaint(place));
  const reference = receipt?.reference ?? '';
  const add = async () => {
    const response = await fetch(`${platform.origin}/api/status/actions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        reference,
        secret: receipt?.statusSecret,
        actionId: '5b0e3f0e-8a57-4c0b-9d5c-2f1f6a9d7a11',
        action: 'add',
        words: 'Something new.',
      }),
    });
    return response.status;
  };
  const kept = async () =>
    (await itemsOfCase(platform.database, platform.tableName, reference)).filter(
      ({ type }) => type === 'added-statement',
    ).length;
  return { add, kept };
};

test('a request that conflicts with another transaction is tried again and is no error', async () => {
  const { add, kept } = await addWith({ when: 'before', what: 'transaction-conflict', times: 2 });
  expect([await add(), await kept()]).toEqual([200, 1]);
});

test.each(['transaction-conflict', 'reset', 'error'] as const)(
  'a request that was kept but answered with "%s" is kept once when it comes again',
  async (what) => {
    const { add, kept } = await addWith({ when: 'after', what });
    await add();
    expect([await add(), await kept()]).toEqual([200, 1]);
  },
);
