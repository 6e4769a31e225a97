import { describe, expect, test } from 'vitest';
import { addStaff, endStaff } from '../../functions/domain/staff/staff-record.ts';
import type { DeskCases } from '../../functions/ports/desk-cases.ts';
import { makeCommandCase } from '../../functions/use-cases/command-case.ts';
import { bury } from '../../shared/authority/bury.ts';
import { parseCommand } from '../../shared/desk-api/parse-command.ts';
import { aConfirmedCase, aWorker, officer, tuesday } from '../support/a-desk.ts';
import { inMemoryDesk } from '../support/in-memory-desk.ts';
import { inMemoryStaff } from '../support/in-memory-staff.ts';
import { testSigner } from '../support/test-signer.ts';

const reference = 'K4T-9WX-2H2';
const id = (place: number) => `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;

/** A confirmed case at the desk; `interrupt` may stand between deciding and writing. */
const aDesk = (interrupt: (save: DeskCases['save']) => DeskCases['save'] = (save) => save) => {
  const { desk, cases } = inMemoryDesk();
  const staff = inMemoryStaff();
  const { record, person, tasks, notices } = aConfirmedCase();
  cases.set(reference, {
    record: { ...record, reference },
    person,
    words: { language: 'en' },
    said: [],
    happened: [],
    tasks,
    notices,
    letters: [],
    notes: [],
    asked: [],
    linked: [],
    loose: [],
    lock: { submissionId: 'IRRELEVANT', statusKeyId: 'k1' },
  });
  const command = makeCommandCase({
    cases: { ...desk, save: interrupt(desk.save) },
    staffList: staff.list,
    signer: testSigner(),
    clock: () => tuesday,
    authority: bury,
  });
  const put = (
    asked: Readonly<Record<string, unknown>>,
    place = 1,
    by = officer,
    version = record.version,
  ) => {
    const parsed = parseCommand({ commandId: id(place), version, command: asked });
    if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed.problems));
    return command(by, reference, parsed.value);
  };
  const now = () => cases.get(reference)?.record;
  return { put, now, staff: staff.list, version: record.version };
};
const aNote = { command: 'note', words: 'Rang.' };

describe('carrying out a command', () => {
  test('is decided again when only a machine was in the way', async () => {
    let failures = 3;
    const { put, version } = aDesk((save) => async (...given) => {
      failures -= 1;
      return failures >= 0 ? 'changed-meanwhile' : save(...given);
    });
    expect(await put(aNote)).toEqual({ kind: 'done', version: version + 1 });
  });

  test('says that it failed when the case never comes to rest', async () => {
    const { put } = aDesk(() => async () => 'changed-meanwhile');
    await expect(put(aNote)).rejects.toThrow('kept changing');
  });

  test('of two with one id at the same moment, the second is the first one’s repeat', async () => {
    const { put, version } = aDesk();
    const outcomes = await Promise.all([put(aNote), put(aNote)]);
    expect(outcomes).toEqual([
      { kind: 'done', version: version + 1 },
      { kind: 'repeated', version: version + 1 },
    ]);
  });

  test('is refused under the id of another', async () => {
    const { put } = aDesk();
    await put(aNote);
    expect(await put(aNote, 1, aWorker('complaints-manager'))).toEqual({ kind: 'another' });
  });

  test('a person is told of what a person changed', async () => {
    const { put, version } = aDesk();
    await put(aNote, 1);
    expect(await put(aNote, 2)).toEqual({ kind: 'stale', version: version + 1 });
  });

  test('a case is given to nobody who has left', async () => {
    const { put, staff, now } = aDesk();
    const details = {
      name: 'IRRELEVANT',
      email: 'gone@council.example',
      role: 'team-manager',
      teams: [],
      leads: [],
    } as const;
    const { record } = addStaff('gone', details, { actor: 'IRRELEVANT', at: tuesday });
    await staff.save(addStaff('gone', details, { actor: 'IRRELEVANT', at: tuesday }));
    await staff.save(endStaff(record, { actor: 'IRRELEVANT', at: tuesday }));
    const outcome = await put({ command: 'allocate', lead: 'gone' });
    expect(outcome).toMatchObject({ kind: 'cannot', because: 'not-there' });
    expect(now()?.allocation).toBeUndefined();
  });

  test.each([
    { command: 'add-action', from: 'ombudsman', words: 'Ring each week.' },
    {
      command: 'answer-recommendation',
      recommendation: 'add-recommendation-3',
      answer: 'accepted',
    },
  ])('gives $command to whoever is to do it', async (asked) => {
    const { put, staff, now, version } = aDesk();
    const details = {
      name: 'IRRELEVANT',
      email: 'owner@council.example',
      role: 'senior-manager',
      teams: [],
      leads: [],
    } as const;
    await staff.save(addStaff('owner', details, { actor: 'IRRELEVANT', at: tuesday }));
    const recommended = { command: 'add-recommendation', from: 'stage-2', words: 'Ring.' };
    await put(recommended, 1);
    const id = now()?.recommendations?.[0]?.id;
    const outcome = await put(
      {
        ...asked,
        ...('recommendation' in asked && { recommendation: id }),
        owner: 'owner',
        by: '2026-12-01',
      },
      2,
      officer,
      version + 1,
    );
    expect(outcome).toMatchObject({ kind: 'done' });
    expect(now()?.actions).toMatchObject([{ owner: 'owner', state: 'open' }]);
  });

  test('is not for a role that never has it, whichever case it is', async () => {
    const { put } = aDesk();
    expect(await put(aNote, 1, aWorker('contact-centre'))).toEqual({ kind: 'not-your-role' });
    expect(await put(aNote, 2, aWorker('team-manager'))).toEqual({ kind: 'no-case' });
  });
});
