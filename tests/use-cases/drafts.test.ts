import { describe, expect, test } from 'vitest';
import { systemChance } from '../../functions/adapters/system/chance.ts';
import { makeDiscardDraft } from '../../functions/use-cases/discard-draft.ts';
import { makeRemoveDraft, makeResumeDraft } from '../../functions/use-cases/resume-draft.ts';
import type { DraftToSave } from '../../functions/use-cases/save-draft.ts';
import { makeSaveDraft } from '../../functions/use-cases/save-draft.ts';
import { aClock } from '../support/fixed-time.ts';
import { inMemoryCount } from '../support/in-memory-count.ts';
import { inMemoryDrafts, turnedRound } from '../support/in-memory-drafts.ts';

const dayMilliseconds = 86_400_000;

const setUp = () => {
  const { store, kept } = inMemoryDrafts();
  const clock = aClock();
  const waits: number[] = [];
  const ports = {
    store,
    clock,
    seal: turnedRound,
    chance: systemChance,
    count: inMemoryCount(),
    days: 28,
    wait: async (milliseconds: number) => {
      waits.push(milliseconds);
    },
  };
  const save = makeSaveDraft(ports);
  const saving = (story: string, more: Partial<DraftToSave> = {}) =>
    save({
      draft: { page: 'child', screen: 4, fields: [['complaint.story', story]] },
      next: `revision of ${story}`,
      isAsked: false,
      address: '192.0.2.1',
      ...more,
    });
  const saved = async (story: string, more: Partial<DraftToSave> = {}) => {
    const outcome = await saving(story, more);
    if (outcome.kind !== 'saved') throw new Error(`It was not saved: ${outcome.kind}`);
    return outcome;
  };
  const resume = makeResumeDraft(ports);
  const opened = async (typed: string) => {
    const finding = await resume({ typed, address: '192.0.2.9' });
    return finding.kind === 'found' ? finding.draft.fields : undefined;
  };
  const remove = makeRemoveDraft(ports);
  const discard = makeDiscardDraft(ports);
  return { saving, saved, resume, opened, remove, discard, clock, kept, waits };
};

describe('saving a form for later', () => {
  test('it comes back with its page, its screen and every answer', async () => {
    const { saved, resume } = setUp();
    const { code } = await saved('One');
    expect(await resume({ typed: code.toLowerCase(), address: '' })).toMatchObject({
      kind: 'found',
      draft: { page: 'child', screen: 4, fields: [['complaint.story', 'One']] },
    });
  });

  test('what steers the page, and boxes left empty, are not kept', async () => {
    const { saved, opened } = setUp();
    const { code } = await saved('x', {
      draft: {
        page: 'child',
        screen: 1,
        fields: [
          ['form.page', 'child'],
          ['form.action', 'save-with-code'],
          ['form.revision', 'r'],
          ['form.next', 'n'],
          ['form.about', 'social-worker'],
          ['person.name', ''],
          ['person.age', '14'],
        ],
      },
    });
    expect(await opened(code)).toEqual([
      ['form.about', 'social-worker'],
      ['person.age', '14'],
    ]);
  });

  test('a later save of the same page takes its place, under the same code', async () => {
    const { saved, opened, kept } = setUp();
    const first = await saved('One');
    const second = await saved('Two', { code: first.code, from: first.revision });
    expect(second.code).toBe(first.code);
    expect(await opened(first.code)).toEqual([['complaint.story', 'Two']]);
    expect(kept.size).toBe(1);
  });

  test('a slow save, or another page’s, never stands over newer words', async () => {
    const { saved, saving, opened } = setUp();
    const first = await saved('One');
    const newer = await saved('Two', { code: first.code, from: first.revision });
    const stale = await saving('Old', { code: first.code, from: first.revision });
    expect(stale).toEqual({ kind: 'newer', revision: newer.revision });
    const second = await saving('A second tab', { code: first.code });
    expect(second).toEqual({ kind: 'newer', revision: newer.revision });
    expect(await opened(first.code)).toEqual([['complaint.story', 'Two']]);
  });

  test('whoever asks to save is always kept: as a form of its own where another was saved since', async () => {
    const { saved, opened } = setUp();
    const first = await saved('One');
    const asked = await saved('Mine', { code: first.code, isAsked: true });
    expect(asked.code).not.toBe(first.code);
    expect(await opened(first.code)).toEqual([['complaint.story', 'One']]);
    expect(await opened(asked.code)).toEqual([['complaint.story', 'Mine']]);
  });

  test('a save that comes after it was sent or deleted does not bring it back', async () => {
    const { saved, saving, remove, kept } = setUp();
    const { code, revision } = await saved('One');
    await remove({ typed: code, address: '' });
    expect(await saving('One more', { code, from: revision })).toEqual({ kind: 'gone' });
    expect(kept.size).toBe(0);
  });

  test('a browser that keeps no cookies is saved once, not over and over', async () => {
    const { saved, saving, kept } = setUp();
    const { revision } = await saved('One');
    expect(await saving('Two', { from: revision })).toEqual({ kind: 'gone' });
    expect(kept.size).toBe(1);
  });

  test('it is kept for 28 days since it was last saved, and no longer', async () => {
    const { saved, opened, clock } = setUp();
    const { code, revision, keptUntil } = await saved('One');
    expect(keptUntil).toBe('2026-12-20T19:30:00.000Z');
    clock.moveBy(27 * dayMilliseconds);
    await saved('Two', { code, from: revision });
    clock.moveBy(27 * dayMilliseconds);
    expect(await opened(code)).toEqual([['complaint.story', 'Two']]);
    clock.moveBy(dayMilliseconds);
    expect(await opened(code)).toBeUndefined();
  });

  test('one past its time is not saved over: the words get a new code', async () => {
    const { saved, clock } = setUp();
    const { code } = await saved('One');
    clock.moveBy(28 * dayMilliseconds);
    expect((await saved('Two', { code })).code).not.toBe(code);
  });

  test('more than a form may send is not kept', async () => {
    const { saving, saved, kept } = setUp();
    const tooLong = 'x'.repeat(257 * 1024);
    expect(await saving(tooLong, { isAsked: true })).toEqual({ kind: 'too-big' });
    const { code, revision } = await saved('One');
    const again = { code, from: revision, isAsked: true };
    expect(await saving(tooLong, again)).toEqual({ kind: 'too-big' });
    expect(kept.size).toBe(1);
  });

  test('a whole school at one address may begin; a flood is asked to wait', async () => {
    const { saving } = setUp();
    const kinds: string[] = [];
    for (let count = 0; count < 602; count += 1) kinds.push((await saving(`${count}`)).kind);
    expect(kinds.slice(0, 600).every((kind) => kind === 'saved')).toBe(true);
    expect(kinds.slice(600)).toEqual(['busy', 'busy']);
    expect((await saving('elsewhere', { address: '192.0.2.2' })).kind).toBe('saved');
  });
});

describe('coming back with a code', () => {
  test('a wrong code and one that can be none are answered alike', async () => {
    const { resume } = setUp();
    const answers = ['K4T9-WX2H-RPA7', 'what?', ''].map((typed) => resume({ typed, address: '' }));
    expect(await Promise.all(answers)).toEqual([
      { kind: 'none' },
      { kind: 'none' },
      { kind: 'none' },
    ]);
  });

  test('a class’s slips cost nobody anything; a guesser waits longer and longer, up to a limit', async () => {
    const { resume, waits } = setUp();
    for (let count = 0; count < 90; count += 1) {
      await resume({ typed: 'K4T9-WX2H-RPA7', address: 'a school' });
    }
    expect(waits.slice(0, 30).every((wait) => wait === 0)).toBe(true);
    expect(waits.slice(30, 33)).toEqual([100, 200, 300]);
    expect(waits.at(-1)).toBe(4000);
  });

  test('only that address is slowed, and only for that hour', async () => {
    const { resume, waits, clock } = setUp();
    const wrong = (address: string) => resume({ typed: 'nothing', address });
    for (let count = 0; count < 40; count += 1) await wrong('a guesser');
    await wrong('somebody else');
    clock.moveBy(3_600_000);
    await wrong('a guesser');
    expect(waits.slice(40)).toEqual([0, 0]);
  });

  test('a right code opens at once, after however many wrong ones', async () => {
    const { saved, resume, waits } = setUp();
    const { code } = await saved('One');
    for (let count = 0; count < 60; count += 1) await resume({ typed: 'x', address: 'here' });
    const before = waits.length;
    expect((await resume({ typed: code, address: 'here' })).kind).toBe('found');
    expect(waits).toHaveLength(before);
  });
});

describe('deleting', () => {
  test('whoever has the code deletes it; a wrong code deletes nothing', async () => {
    const { saved, remove, kept } = setUp();
    const { code } = await saved('One');
    expect(await remove({ typed: 'K4T9-WX2H-RPA7', address: '' })).toBe('none');
    expect(kept.size).toBe(1);
    expect(await remove({ typed: code, address: '' })).toBe('removed');
    expect(kept.size).toBe(0);
  });

  test('the draft of a form that was sent goes, also when its last save was still under way', async () => {
    const { saved, discard, kept } = setUp();
    const { code, revision } = await saved('One');
    await saved('Two', { code, from: revision, next: 'under way' });
    expect(await discard({ code, revisions: [revision, 'under way'] })()).toBe('gone');
    expect(kept.size).toBe(0);
  });

  test('what another page saved since is another form, and stays', async () => {
    const { saved, discard, kept } = setUp();
    const { code, revision } = await saved('One');
    await saved('Another page', { code, from: revision });
    expect(await discard({ code, revisions: [revision] })()).toBe('other');
    expect(kept.size).toBe(1);
  });
});
