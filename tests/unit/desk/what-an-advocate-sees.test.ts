import { describe, expect, test } from 'vitest';
import { caseView } from '../../../functions/domain/case/desk/reading/case-view.ts';
import { bury } from '../../../shared/authority/bury.ts';
import { everybody, manager, outsiders } from '../../support/a-desk.ts';
import { aWholeCase, type Doing } from '../../support/a-whole-case.ts';

const advocate = outsiders.find(({ role }) => role === 'advocate') ?? expect.fail('no advocate');
const lead = 'Zqmark the lead';
const people = everybody.map(({ id, name }) => ({ id, name: id === 'team-manager' ? lead : name }));
const doings: readonly Doing[] = [
  ['2026-11-23', { command: 'read-for-safety' }],
  ['2026-11-24', { command: 'note', words: 'Zqmark said so.' }],
  ['2026-11-24', { command: 'confirm-parts', parts: ['1'] }],
];
const whole = aWholeCase(doings);
const seenBy = (staff: typeof advocate) => caseView(whole, { staff, people, authority: bury });

describe('an advocate who took a case on', () => {
  test('sees where it is and by when, as the team does', () => {
    const seen = seenBy(advocate);
    const { stage, state, dates } = seenBy(manager);
    expect(seen).toMatchObject({ stage, state, dates });
    expect(dates.length).toBeGreaterThan(0);
  });

  test('sees nothing of what was said, by whom, or of how urgent somebody found it', () => {
    const seen = seenBy(advocate);
    expect(seen).toMatchObject({
      parts: [],
      decisions: [],
      tasks: [],
      letters: [],
      unsent: [],
      notes: [],
      added: [],
      timeline: [],
      urgency: { level: 'routine', because: [] },
      safety: 'not-said',
      changeComing: false,
      desk: {},
    });
    expect(seen.words).toBeUndefined();
    expect(seen.person).toBeUndefined();
    expect(JSON.stringify(seen)).not.toContain('Zqmark');
    expect(JSON.stringify(seenBy(manager))).toContain('Zqmark said so.');
  });
});
