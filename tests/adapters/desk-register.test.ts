import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import { aComplaint, builtDist, grantsFile, postComplaint } from '../support/built-portal.ts';
import { askDesk, idOf, signInAs } from '../support/desk-person.ts';
import { removeFolder, startTestPlatform, temporaryFolder } from '../support/platform.ts';

let home: string;
let platform: Platform;
beforeAll(async () => {
  home = temporaryFolder();
  platform = await startTestPlatform({
    home,
    dist: builtDist(),
    grantsFile: grantsFile(),
    now: '2026-11-23T09:00:00.000Z',
  });
});
afterAll(async () => {
  await platform.stop();
  removeFolder(home);
});

const called = { teams: [], leads: [], role: 'investigating-officer' } as const;
const checked = { checkedOn: '2026-11-02', dayRatePence: 45_050 } as const;

describe('an entry in the register', () => {
  test('makes somebody appointable, and keeps out whoever is not free', async () => {
    const { token } = await signInAs(platform, idOf(platform, 'complaints-manager'));
    const add = (id: string, isAvailable: boolean) => {
      const email = `${id}@outside.example`;
      const register = { ...checked, isAvailable };
      const post = { id, name: id, email, ...called, register };
      return askDesk(platform, 'desk/staff', { token, post });
    };
    expect((await add('busy', false)).status).toBe(201);
    expect((await add('free', true)).status).toBe(201);

    const { receipt } = await postComplaint(platform.origin, aComplaint(1));
    const path = `desk/cases/${receipt?.reference ?? ''}`;
    const doing = async (command: object) => {
      const { body } = await askDesk(platform, path, { token });
      const { version } = JSON.parse(JSON.stringify(body));
      const post = { commandId: crypto.randomUUID(), version, command };
      return askDesk(platform, `${path}/commands`, { token, post });
    };
    const asked = await doing({
      command: 'request-stage-2',
      with: 'complainant',
      how: 'phone',
      on: '2026-11-23',
      agreedToSkip: true,
      words: 'Agreed with them on the phone.',
    });
    expect(asked.body).toMatchObject({ kind: 'done' });
    const seat = { command: 'appoint', seat: 'investigating-officer', declared: true };
    expect((await doing({ ...seat, who: 'busy' })).body).toMatchObject({
      because: 'not-available',
    });
    expect((await doing({ ...seat, who: 'free' })).body).toMatchObject({ kind: 'done' });
  });
});
