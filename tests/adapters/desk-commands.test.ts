import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scopeOf } from '../../functions/domain/case/desk/role-table.ts';
import type { Platform } from '../../infra/local/platform.ts';
import { commandNames } from '../../shared/desk-api/desk-command.ts';
import { type StaffRole, staffRoles } from '../../shared/desk-api/staff-roles.ts';
import { fileOf } from '../support/a-desk.ts';
import { aComplaint, builtDist, grantsFile, postComplaint } from '../support/built-portal.ts';
import { commandMakers } from '../support/desk-commands.ts';
import { askDesk, idOf, signInAs } from '../support/desk-person.ts';
import type { Pick } from '../support/making.ts';
import { removeFolder, startTestPlatform, temporaryFolder } from '../support/platform.ts';

let home: string;
let platform: Platform;
const references = new Map<'calm' | 'urgent', string>();
beforeAll(async () => {
  home = temporaryFolder();
  platform = await startTestPlatform({
    home,
    dist: builtDist(),
    grantsFile: grantsFile(),
    now: '2026-11-23T09:00:00.000Z',
  });
  for (const [name, more] of [
    ['calm', {}],
    ['urgent', { safety: 'unsafe' }],
  ] as const) {
    const { receipt } = await postComplaint(platform.origin, aComplaint(references.size + 1, more));
    references.set(name, receipt?.reference ?? '');
  }
});
afterAll(async () => {
  await platform.stop();
  removeFolder(home);
});

const first: Pick = (from) => from.find((one) => one !== undefined);
const [file, now] = [fileOf(), '2026-11-23T09:00:00.000Z'];
// A version that the case has not: whoever is let in is told so, and nothing is changed.
const another = 99;
const commandsOf = (name: (typeof commandNames)[number]) => ({
  commandId: crypto.randomUUID(),
  version: another,
  command: { command: name, ...commandMakers[name]({ file, now, pick: first }) },
});

describe.each(staffRoles)('every command of a %s from outside', (role: StaffRole) => {
  test.each(['calm', 'urgent'] as const)(
    'to a case that is %s is as the table says',
    async (which) => {
      const { token } = await signInAs(platform, idOf(platform, role));
      const reference = references.get(which) ?? '';
      const letsIn = (name: (typeof commandNames)[number]): boolean => {
        const scope = scopeOf(role, name);
        return scope === 'all' || (scope === 'alerted' && which === 'urgent');
      };
      const wrong: string[] = [];
      for (const name of commandNames) {
        const post = commandsOf(name);
        const path = `desk/cases/${reference}/commands`;
        const { status } = await askDesk(platform, path, { token, post });
        const isRight = letsIn(name) ? status === 409 : status === 403 || status === 404;
        if (!isRight) wrong.push(`${name}: ${status}`);
      }
      expect(wrong).toEqual([]);
    },
  );
});
