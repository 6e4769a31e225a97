import { describe, expect, test } from 'vitest';
import { accessDraftOf } from '../../../../functions/domain/case/keeping/access-draft.ts';
import { accessDue } from '../../../../functions/domain/case/keeping/access-request.ts';
import { accessDraftSchema } from '../../../../shared/desk-api/access-draft.ts';
import type { AccessSubject } from '../../../../shared/desk-api/keeping-lists.ts';
import { change, done, fileOf, manager, put, tuesday } from '../../../support/a-desk.ts';
import { aFamily, aFamilysCase } from '../../../support/a-kept-case.ts';
import { aComplaintOf, aReachableChild, aSubmission } from '../../../support/a-submission.ts';
import { aWholeCase } from '../../../support/a-whole-case.ts';

const act = { staff: manager, now: tuesday };
const ask = (more: Record<string, unknown> = {}) => ({
  command: 'record-access-request',
  whose: 'complainant',
  asker: 'themself',
  askedOn: '2026-11-24',
  identity: 'known-to-us',
  ...more,
});
const answer = (request: string, more: Record<string, unknown> = {}) => ({
  command: 'answer-access-request',
  request,
  outcome: 'given-in-part',
  on: '2026-11-24',
  reasons: 'Read and covered, and handed over in person.',
  ...more,
});
const idOf = (file: ReturnType<typeof fileOf>) => file.record.accessRequests?.[0]?.id ?? '';

describe('somebody who asks for what is held of them', () => {
  test('is recorded, with a task that stays until they are answered', () => {
    const asked = change(fileOf(), ask(), act);
    expect(asked.events).toMatchObject([
      { event: 'access-requested', whose: 'complainant', asker: 'themself', actor: manager.id },
    ]);
    expect(asked.tasks.map(({ kind }) => kind)).toEqual(['answer-access-request']);
    const file = done(fileOf(), [ask(), act]);
    const task = file.tasks.find(({ kind }) => kind === 'answer-access-request')?.id;
    expect(put(file, { command: 'complete-task', task }, act)).toMatchObject({
      because: 'has-a-command-of-its-own',
    });
    const answered = change(file, answer(idOf(file)), act);
    expect(answered.tasksDone).toEqual([task]);
    expect(answered.events).toMatchObject([
      { event: 'access-answered', outcome: 'given-in-part' },
      { event: 'note-kept' },
    ]);
    const after = done(file, [answer(idOf(file)), act]);
    expect(put(after, answer(idOf(file)), act)).toMatchObject({ because: 'done-already' });
  });

  test('each has a task of their own', () => {
    const file = done(aFamilysCase(), [ask(), act], [ask({ whose: 'child-1' }), act]);
    const after = done(file, [answer(idOf(file)), act]);
    const [, second] = after.record.accessRequests ?? [];
    const left = after.tasks.filter(({ kind }) => kind === 'answer-access-request');
    expect(left.map(({ id }) => id)).toEqual([`answer-${second?.id}`]);
  });

  test.each<[string, Record<string, unknown>, object]>([
    ['a day to come', { askedOn: '2026-11-25' }, { field: 'askedOn', because: 'in-the-future' }],
    ['a child who is not on it', { whose: 'child-2' }, { field: 'whose', because: 'not-there' }],
    ['nobody by name', { whose: 'named' }, { field: 'names', because: 'needs-words' }],
    ['a name that finds nobody', { whose: 'named', names: '-' }, { because: 'needs-words' }],
    ['a name beside themself', { names: 'Mina Okafor' }, { field: 'names', because: 'not-there' }],
  ])('is not recorded with %s', (_, more, why) => {
    expect(put(aFamilysCase(), ask(more), act)).toMatchObject({ kind: 'cannot', ...why });
  });

  test.each<[string, Record<string, unknown>, object]>([
    ['that is not there', { request: 'none' }, { field: 'request', because: 'not-there' }],
    ['on a day to come', { on: '2026-11-25' }, { field: 'on', because: 'in-the-future' }],
    ['before they asked', { on: '2026-11-23' }, { field: 'on', because: 'too-early' }],
  ])('is not answered for one %s', (_, more, why) => {
    const file = done(fileOf(), [ask(), act]);
    expect(put(file, answer(idOf(file), more), act)).toMatchObject({ kind: 'cannot', ...why });
  });

  test('gives nothing before it is known who they are', () => {
    const file = done(fileOf(), [ask({ identity: 'not-yet' }), act]);
    expect(put(file, answer(idOf(file)), act)).toMatchObject({
      field: 'identity',
      because: 'who-they-are-first',
    });
    expect(put(file, answer(idOf(file), { outcome: 'refused' }), act)).toMatchObject({
      kind: 'changed',
    });
    const after = done(file, [answer(idOf(file), { identity: 'shown-to-us' }), act]);
    expect(after.record.accessRequests).toMatchObject([
      { identity: 'shown-to-us', answered: { outcome: 'given-in-part' } },
    ]);
  });

  test('is answered before anything of the case may be taken out, but for danger', () => {
    const file = done(fileOf(), [{ command: 'note', words: 'Rang.' }, act], [ask(), act]);
    const [note] = file.kept.notes;
    const redact = {
      command: 'redact-words',
      place: `note:${note?.id} words`,
      because: 'legal-advice',
    };
    expect(put(file, redact, act)).toMatchObject({ because: 'access-request-first' });
    expect(put(file, { ...redact, because: 'could-endanger-somebody' }, act)).toMatchObject({
      kind: 'changed',
    });
    const after = done(file, [answer(idOf(file)), act]);
    expect(put(after, redact, act)).toMatchObject({ kind: 'changed' });
  });

  test.each([
    ['2026-11-24', '2026-12-24'],
    ['2026-11-25', '2026-12-29'],
    ['2027-01-31', '2027-03-01'],
  ])('on %s is answered by %s: a month, or the next working day', (asked, due) => {
    expect(accessDue(asked)).toBe(due);
  });
});

const family = aFamily();
const note = { command: 'note', words: 'Rang Mina Okafor on 07700 900123, and Ruth’s sister.' };
const draftOf = (
  whose: AccessSubject,
  more: Record<string, unknown> = {},
  start = aFamilysCase(),
) => {
  const day = '2026-11-24';
  const asking = [day, ask({ whose, ...more }), manager] as const;
  const whole = aWholeCase([[day, note, manager], asking], start);
  const request = whole.record.accessRequests?.[0] ?? expect.fail('nothing was asked');
  const { words, letters, said } = start.kept;
  const kept = { ...whole, words, letters, said };
  return accessDraftOf(kept, request, { today: day, holidays: new Map() });
};
const textIn = ({ texts }: ReturnType<typeof draftOf>, place: string) =>
  texts.find((text) => text.place === place) ?? expect.fail(`no text at ${place}`);
const covered = ({ text, others }: ReturnType<typeof textIn>) =>
  others.map(([from, to]) => text.slice(from, to));

describe('the draft of what is held of one person', () => {
  test('is what the desk reads', () => {
    const { texts, ...draft } = draftOf('complainant');
    expect(accessDraftSchema.parse({ texts, ...draft })).toEqual({ texts, ...draft });
    expect(texts.length).toBeGreaterThan(2);
  });

  test('gives a parent their own words, with the child marked in them', () => {
    const draft = draftOf('complainant');
    expect(draft.called).toEqual(['Ruth Adeyemi']);
    const story = textIn(draft, 'words complaint.story');
    expect(story).toMatchObject({
      stance: 'look',
      because: ['their-own', 'names-somebody-else'],
      author: 'complainant',
    });
    expect(covered(story)).toEqual(['Mina', 'Okafor', 'mina@example.com']);
    expect(textIn(draft, 'person person.name')).toMatchObject({ stance: 'theirs' });
  });

  test('holds the child’s address and number back from the parent, and the parent’s from the child', () => {
    expect(textIn(draftOf('complainant'), 'person children.0.contact.phone')).toMatchObject({
      stance: 'hold',
      because: ['about-somebody-else', 'names-somebody-else'],
    });
    expect(textIn(draftOf('child-1'), 'person person.contact.email')).toMatchObject({
      stance: 'hold',
      because: ['about-somebody-else', 'names-somebody-else'],
    });
  });

  test('asks a person to look at what a parent said of the child', () => {
    const draft = draftOf('child-1');
    expect(draft.called).toEqual(['Mina Okafor']);
    expect(textIn(draft, 'words complaint.story')).toMatchObject({
      stance: 'look',
      because: ['said-by-somebody-else'],
      others: [],
    });
    expect(draft.facts).toContainEqual({ name: 'age', value: '14' });
    expect(draft.facts.map(({ name }) => name)).not.toContain('relationship');
  });

  test('lets a person look at all of it where a parent asks for a child, and holds where they are', () => {
    const alone = fileOf(
      aComplaintOf(
        aSubmission({
          role: 'child',
          person: { name: 'Mina Okafor', age: 14 },
          mustNotKnow: 'My mum.',
          complaint: { story: 'Nobody rings me.', points: [] },
        }),
      ),
    );
    const forThem = draftOf('complainant', { asker: 'parent' }, alone);
    expect(forThem.texts.filter(({ stance }) => stance === 'theirs')).toEqual([]);
    expect(textIn(forThem, 'words complaint.story')).toMatchObject({ because: ['asked-for-them'] });
    expect(textIn(forThem, 'person mustNotKnow')).toMatchObject({
      stance: 'hold',
      because: ['could-endanger'],
    });
    expect(textIn(draftOf('complainant', {}, alone), 'person mustNotKnow')).toMatchObject({
      stance: 'theirs',
    });
  });

  test('says of what happened only what whoever complained was told', () => {
    const day = '2026-11-24';
    const bar = { command: 'bar-worker', who: 'somebody', because: 'named' };
    const whole = aWholeCase(
      [
        [day, bar, manager],
        [day, ask(), manager],
      ],
      aFamilysCase(),
    );
    const request = whole.record.accessRequests?.[0] ?? expect.fail('nothing was asked');
    const received = {
      at: tuesday,
      actor: 'complainant',
      event: 'complaint-received',
      details: {},
    };
    const kept = { ...whole, happened: [received, ...whole.happened] };
    const drafting = { today: day, holidays: new Map() };
    expect(accessDraftOf(kept, request, drafting).happened).toEqual([
      { on: day, event: 'complaint-received' },
    ]);
    const ofChild = { ...request, whose: 'child-1' as const };
    expect(accessDraftOf(kept, ofChild, drafting).happened).toEqual([]);
  });

  test('never names where a part went of which nobody is warned', () => {
    const draft = draftOf(
      'complainant',
      {},
      fileOf(aComplaintOf(aSubmission({ complaint: { points: [{ subject: 'harm-by-staff' }] } }))),
    );
    expect(draft.parts.length).toBeGreaterThan(0);
    expect(JSON.stringify(draft.parts)).not.toContain('specially-trained');
  });

  test('marks a postcode, and of what is not only a name no word but the name', () => {
    const helped = fileOf(
      family.kind === 'complaint'
        ? aComplaintOf({
            ...family.value,
            helpedBy: 'My carer Sandra',
            complaint: { story: 'My carer Sandra lives at 1 Rose Road, BL9 0SW.', points: [] },
          })
        : family,
    );
    const draft = draftOf('child-1', {}, helped);
    expect(covered(textIn(draft, 'words complaint.story'))).toEqual(['Sandra', 'BL9 0SW']);
  });

  test('asks a person to look at what a worker wrote down in other words than theirs', () => {
    const start = aFamilysCase();
    const entered = {
      ...start,
      record: {
        ...start.record,
        entry: {
          door: 'phone' as const,
          heardOn: '2026-11-22',
          takenBy: 'somebody',
          enteredAt: tuesday,
          ownWords: 'in-part' as const,
        },
      },
    };
    expect(textIn(draftOf('complainant', {}, entered), 'words complaint.story')).toMatchObject({
      author: 'worker',
      stance: 'look',
      because: ['written-at-work', 'names-somebody-else'],
    });
  });

  test('asks a person to look at what workers wrote, and marks whom they name', () => {
    const written = textIn(
      draftOf('complainant'),
      draftOf('complainant').texts.find(({ place }) => place.startsWith('note:'))?.place ?? '',
    );
    expect(written).toMatchObject({
      author: 'worker',
      stance: 'look',
      because: ['written-at-work', 'names-somebody-else'],
      on: '2026-11-24',
    });
    expect(covered(written)).toEqual(['Mina', 'Okafor', '07700 900123']);
  });

  test('of somebody who is named shows only where they are, and nothing of the case', () => {
    const draft = draftOf('named', { names: 'Kit Doyle\nkit@example.com' });
    expect(draft.facts).toEqual([]);
    expect(draft.happened).toEqual([]);
    expect(draft.letters).toEqual([]);
    expect(draft.texts.every(({ stance }) => stance === 'hold')).toBe(true);
    const found = draftOf('named', { names: 'Mina Okafor' });
    expect(textIn(found, 'words complaint.story')).toMatchObject({
      stance: 'look',
      because: ['said-by-somebody-else', 'names-somebody-else'],
    });
    expect(found.texts.some(({ text }) => text === 'Mina Okafor')).toBe(true);
  });

  test('leaves out what was typed only to find them', () => {
    const { texts } = draftOf('named', { names: 'Kit Doyle' });
    expect(texts.map(({ text }) => text)).not.toContain('Kit Doyle');
  });

  test('holds back where somebody is and whom they hide from, from all but whoever wrote it', () => {
    const hiding = fileOf(
      family.kind === 'complaint'
        ? aComplaintOf({ ...family.value, where: 'At a friend’s.', mustNotKnow: 'My old home.' })
        : family,
    );
    for (const place of ['person where', 'person mustNotKnow']) {
      expect(textIn(draftOf('child-1', {}, hiding), place)).toMatchObject({
        stance: 'hold',
        because: ['could-endanger'],
      });
      expect(textIn(draftOf('complainant', {}, hiding), place)).toMatchObject({ stance: 'theirs' });
    }
  });

  test('of a young person for whom an advocate wrote is of the young person, not of the advocate', () => {
    const through = fileOf(
      aComplaintOf(
        aSubmission({
          role: 'advocate',
          speaksFor: 'child',
          instructed: 'yes',
          person: { name: 'Ade Bello', contact: { email: 'ade@example.com' } },
          children: [{ name: 'Mina Okafor', age: 14 }],
          complaint: {
            story: 'Nobody calls me back.',
            advocateWords: 'I rang three times.',
            raisedWith: 'Their worker, twice.',
            points: [],
          },
        }),
      ),
    );
    const draft = draftOf('complainant', {}, through);
    expect(draft.called).toEqual(['Mina Okafor']);
    expect(textIn(draft, 'words complaint.story')).toMatchObject({
      stance: 'theirs',
      author: 'advocate',
    });
    expect(textIn(draft, 'words complaint.advocateWords')).toMatchObject({ stance: 'look' });
    expect(textIn(draft, 'words complaint.raisedWith')).toMatchObject({ stance: 'look' });
    expect(textIn(draft, 'person person.name')).toMatchObject({ stance: 'hold' });
  });

  test('of a young person who wrote themself is of them alone, wherever they stand', () => {
    const alone = fileOf(
      aComplaintOf(
        aSubmission({
          role: 'child',
          person: { name: 'Mina Okafor', age: 14 },
          children: [{ livesWith: 'foster-carer' }],
        }),
      ),
    );
    expect(put(alone, ask({ whose: 'child-1' }), act)).toMatchObject({ because: 'not-there' });
    const draft = draftOf('complainant', {}, alone);
    expect(draft.facts).toContainEqual({ name: 'age', value: '14' });
    expect(draft.facts).toContainEqual({ name: 'livesWith', value: 'foster-carer' });
  });

  test.each<[string, string, readonly string[]]>([
    ['a worker’s name in their work', 'social-worker', []],
    ['a carer’s name', 'foster-carer', ['Gareth', 'Pugh']],
  ])('%s is marked or not as the Commissioner has it', (_, who, marked) => {
    const about = fileOf(
      aComplaintOf(
        aSubmission({
          complaint: {
            story: 'Gareth Pugh did not ring me.',
            points: [{ subject: 'not-listening', about: [who], aboutName: 'Gareth Pugh' }],
          },
        }),
      ),
    );
    expect(covered(textIn(draftOf('complainant', {}, about), 'words complaint.story'))).toEqual(
      marked,
    );
  });

  test('gives a letter to whom it was sent, and to nobody else unread', () => {
    const start = fileOf(aComplaintOf(aReachableChild()));
    const notice = start.notices.find(({ reader }) => reader === 'complainant')?.id ?? '';
    const words = { kind: 'parts-held', proceedings: 'A court.', reasons: 'It waits.' } as const;
    const withLetters = {
      ...start,
      notices: start.notices.map((one) => ({ ...one, state: 'sent' as const })),
      kept: {
        ...start.kept,
        letters: [
          { notice, words },
          { notice: 'draft-1', words },
        ],
      },
    };
    const draft = draftOf('complainant', {}, withLetters);
    expect(textIn(draft, `letter:${notice} reasons`)).toMatchObject({
      stance: 'theirs',
      because: ['sent-to-them'],
    });
    expect(textIn(draft, 'letter:draft-1 reasons')).toMatchObject({
      stance: 'look',
      because: ['not-sent'],
    });
    const cameBack = {
      ...withLetters,
      notices: start.notices.map((one) => ({ ...one, state: 'bounced' as const })),
    };
    expect(textIn(draftOf('complainant', {}, cameBack), `letter:${notice} reasons`)).toMatchObject({
      stance: 'look',
      because: ['not-sent'],
    });
    const named = draftOf('named', { names: 'Kit Doyle' }, withLetters);
    expect(textIn(named, `letter:${notice} reasons`)).toMatchObject({ stance: 'hold' });
  });
});
