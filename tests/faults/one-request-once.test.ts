import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import type { PlatformOptions } from '../../infra/local/platform-options.ts';
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
let platform: Platform | undefined;
beforeEach(() => {
  home = temporaryFolder();
});
afterEach(async () => {
  await platform?.stop();
  platform = undefined;
  removeFolder(home);
}, platformTimeout);

type Fault = NonNullable<PlatformOptions['faults']>[number];

const addWith = async (fault: Pick<Fault, 'when' | 'what'> & { readonly times?: number }) => {
  const started = await startTestPlatform({
    home,
    dist: builtDist(),
    grantsFile: grantsFile(),
    faults: [
      {
        service: 'table',
        function: 'status-actions',
        operation: 'TransactWriteItems',
        nth: 1,
        ...fault,
      },
    ],
  });
  platform = started;
  const { receipt } = await postComplaint(started.origin, aComplaint(1));
  const reference = receipt?.reference ?? '';
  const add = async () => {
    const response = await fetch(`${started.origin}/api/status/actions`, {
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
    (await itemsOfCase(started.database, started.tableName, reference)).filter(
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
