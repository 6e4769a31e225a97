import { describe, expect, test } from 'vitest';
import { shortTeamIntake } from '../../functions/domain/notice/short-intake.ts';
import { teamIntake } from '../../functions/domain/notice/team-intake.ts';
import type { VisitCount } from '../../functions/ports/visit-count.ts';
import { makeAcceptSubmission } from '../../functions/use-cases/accept-submission.ts';
import { makeTellBegan } from '../../functions/use-cases/form-began.ts';
import { bury } from '../../shared/authority/bury.ts';
import { parseCompliment } from '../../shared/submission/parse-submission.ts';
import type { Sent } from '../../shared/submission/sent.ts';
import { aReachableChild, aSubmission } from '../support/a-submission.ts';
import { aClock, countingChance } from '../support/fixed-time.ts';
import { inMemoryCount } from '../support/in-memory-count.ts';
import { inMemoryRecords } from '../support/in-memory-records.ts';
import { aKeyRing, testSigner } from '../support/test-signer.ts';

const anId = (place: number) => `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;

const setUp = (count: VisitCount = inMemoryCount()) => {
  const records = inMemoryRecords();
  const clock = aClock();
  const signer = testSigner();
  const ports = { store: records.store, signer, clock, count, chance: countingChance() };
  const accept = makeAcceptSubmission({ ...ports, authority: bury });
  let place = 0;
  const send = async (answers: Readonly<Record<string, unknown>> = {}) => {
    place += 1;
    const complaint = { story: `Nobody calls me back, said ${place} times.` };
    const value = aReachableChild({ submissionId: anId(place), complaint, ...answers });
    const sent: Sent = { kind: 'complaint', value };
    const acceptance = await accept(sent);
    if (acceptance.kind !== 'received') throw new Error('It was not received');
    const { reference } = acceptance.receipt;
    const opened = records.cases.get(reference)?.opened;
    if (opened === undefined) throw new Error('There is no such case');
    return { ...opened, acceptance };
  };
  return {
    records,
    clock,
    signer,
    accept,
    send,
    anId,
    tellBegan: makeTellBegan({ signer, clock }),
  };
};

describe('signs that a program may have sent it', () => {
  test('are none for most people, and nothing is said of it', async () => {
    const { send } = setUp();
    expect((await send()).record).not.toHaveProperty('signals');
  });

  test('a box that nobody sees was filled in, whatever stands in it', async () => {
    const { send } = setUp();
    for (const website of ['https://x.example', 7, ['a'], { b: 1 }, 'x'.repeat(100_000)]) {
      expect((await send({ website })).record.signals).toEqual(['unseen-box-filled']);
    }
  });

  test('the box left empty, as every person leaves it, is none', async () => {
    const { send } = setUp();
    expect((await send({ website: ' ' })).record.signals).toBeUndefined();
  });

  test('it was sent seconds after the form was opened', async () => {
    const { send, tellBegan, clock } = setUp();
    const began = await tellBegan();
    clock.moveBy(3_999);
    expect((await send({ began })).record.signals).toEqual(['sent-at-once']);
    clock.moveBy(1);
    expect((await send({ began })).record.signals).toBeUndefined();
  });

  test('a time that is missing, made up, or signed with a key we no longer have is none', async () => {
    const { send, clock } = setUp();
    const other = makeTellBegan({ signer: testSigner(aKeyRing('k9', ['k9'])), clock });
    for (const began of [undefined, `${clock()}|k1|${'0'.repeat(64)}`, 'now', 3, await other()]) {
      expect((await send({ began })).record.signals).toBeUndefined();
    }
  });

  test('the same words come a fourth time in a day; a double press and a second try do not count so far', async () => {
    const { send, clock } = setUp();
    const signals = [];
    const same = { complaint: { story: 'The same words.' } };
    for (let times = 0; times < 4; times += 1) signals.push((await send(same)).record.signals);
    expect(signals).toEqual([undefined, undefined, undefined, ['same-words-again']]);
    clock.moveBy(86_400_000);
    expect((await send(same)).record.signals).toBeUndefined();
  });

  test('boxes that many children tick alike are not counted as the same words', async () => {
    const { accept, records } = setUp();
    const value = aSubmission({ complaint: { points: [{ subject: 'waiting' }] } });
    for (let times = 0; times < 6; times += 1) await accept({ kind: 'complaint', value });
    expect(
      [...records.cases.values()].flatMap(({ opened }) => opened.record.signals ?? []),
    ).toEqual([]);
  });

  test('where nothing can be counted there is no sign, and it is stored', async () => {
    const { send } = setUp(() => Promise.reject(new Error('The records cannot be reached')));
    expect((await send()).record.signals).toBeUndefined();
  });
});

describe('what a sign changes', () => {
  test('nothing: the same triage, urgency, referral, tasks, notices and receipt, and not one word to the writer', async () => {
    const plain = await setUp().send();
    const flagged = await setUp().send({ website: 'https://x.example' });
    const { signals, ...record } = flagged.record;
    expect(signals).toEqual(['unseen-box-filled']);
    expect({ ...flagged, record }).toEqual(plain);
  });

  test('what nobody typed is no part of the words: the same form with it and without is one submission', async () => {
    const { accept, records } = setUp();
    const value = aReachableChild({ submissionId: anId(1) });
    await accept({ kind: 'complaint', value });
    const again = await accept({
      kind: 'complaint',
      value: { ...value, website: 'x', began: 'y' },
    });
    expect(again.kind).toBe('repeated');
    expect(JSON.stringify([...records.cases.values()])).not.toContain('website');
  });

  test('whoever reads it for the council is told in plain words, and to read it all the same', async () => {
    const { record, person } = await setUp().send({ website: 'https://x.example' });
    const contactPerson = { name: 'Alex Morgan', phone: '0161 496 0000' };
    const letter = teamIntake({ record, person, authority: bury, contactPerson });
    expect(JSON.stringify(letter.blocks)).toContain(
      'It may have been sent by a program (a box that people do not see was filled in). Read it all the same',
    );
    const { signals: _, ...unmarked } = record;
    const without = teamIntake({ record: unmarked, person, authority: bury, contactPerson });
    expect(JSON.stringify(without)).not.toContain('program');
  });

  test('something good may be marked too', async () => {
    const { accept, records } = setUp();
    const parsed = parseCompliment({ words: 'Thank you.', website: 'https://x.example' });
    if (parsed.kind === 'problems') throw new Error('It could not be read');
    await accept({ kind: 'compliment', value: parsed.value });
    const [opened] = [...records.cases.values()].map((one) => one.opened);
    if (opened === undefined) throw new Error('Nothing was stored');
    const { record, person } = opened;
    const contactPerson = { name: 'Alex Morgan', phone: '0161 496 0000' };
    const letter = shortTeamIntake({ record, person, authority: bury, contactPerson });
    expect(JSON.stringify(letter)).toContain('Read it all the same');
  });
});
