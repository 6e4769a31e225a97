import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseItem } from '../../../functions/adapters/dynamo/case-items.ts';
import { parseCaseRecord } from '../../../functions/adapters/dynamo/item-schemas.ts';
import { parseLetterWords } from '../../../functions/adapters/dynamo/notice-schemas.ts';
import { letterText } from '../../../functions/adapters/mail/letter-text.ts';
import { isWaiting } from '../../../functions/domain/alert/alert.ts';
import type { CaseRecord } from '../../../functions/domain/case/case-record.ts';
import { stageOneStart } from '../../../functions/domain/case/dates-told.ts';
import { commandNeeds } from '../../../functions/domain/case/desk/command-needs.ts';
import { decide } from '../../../functions/domain/case/desk/decide.ts';
import { textsOf } from '../../../functions/domain/case/keeping/kept-texts.ts';
import { keptUntil } from '../../../functions/domain/case/keeping/kept-until.ts';
import { morning } from '../../../functions/domain/case/morning.ts';
import { atInLondon } from '../../../functions/domain/clock/london.ts';
import type { LetterWords } from '../../../functions/domain/notice/letter-words.ts';
import { renderNotice } from '../../../functions/domain/notice/render-notice.ts';
import { bury } from '../../../shared/authority/bury.ts';
import { type CommandName, commandNames } from '../../../shared/desk-api/desk-command.ts';
import { aWorker } from '../../support/a-desk.ts';
import { type Happened, seeds, sents, story } from '../../support/desk-story.ts';
import { typed } from '../../support/making.ts';
import { onSunday } from '../../support/placing.ts';

const always = (
  holds: (happened: Happened) => void,
  params: fc.Parameters<unknown> = { numRuns: 150 },
): void => {
  fc.assert(
    fc.property(fc.constantFrom(...sents), seeds, (sent, chosen) => {
      story(sent, chosen).forEach(holds);
    }),
    params,
  );
};

const isAlerted = ({ alerts = [] }: CaseRecord): boolean => alerts.some(isWaiting);

const isStillToDo = (record: CaseRecord): boolean => isAlerted(record) || isToBeDone(record);

const isToBeDone = ({ lessons, actions, ombudsman, contactArrangement }: CaseRecord): boolean =>
  (lessons?.some(({ returnedAt }) => returnedAt === undefined) ?? false) ||
  (actions?.some(({ state }) => state === 'open') ?? false) ||
  (ombudsman?.enquiries.some(({ answeredOn }) => answeredOn === undefined) ?? false) ||
  (contactArrangement !== undefined && contactArrangement.endedAt === undefined);

const clockOf = (record: CaseRecord) =>
  record.kind === 'complaint' ? stageOneStart(record) : undefined;

// Each of these is a rule by which a clock may stop or start anew; no other command moves one.
const movesClock: ReadonlySet<CommandName> = new Set([
  'confirm-parts',
  'change-route',
  'hand-over',
  'decide',
  'hold-parts',
  'take-up-parts',
  'record-settlement-answer',
  'send-answer',
  'withdraw',
  'reopen',
  'make-complaint',
  'answer-request',
  // Stage 2 looks into what Stage 1 still owed, and answers it.
  'request-stage-2',
  'send-adjudication',
]);

// Asking for a stage, or the Ombudsman's asking, opens a case again.
const beginsAgain: ReadonlySet<CommandName> = new Set([
  'request-stage-2',
  'request-stage-3',
  'record-enquiry',
  'record-ombudsman-decision',
  'log-premature-return',
]);

type Wrote = { readonly text: string; readonly isOutsiders: boolean };

const lettersOf = (
  { before, changed }: Happened,
  kept: Map<string, LetterWords>,
): readonly Wrote[] => {
  for (const { notice, words } of changed.letters ?? []) kept.set(notice, words);
  const { record } = changed;
  const contactPerson = { name: 'Alex', phone: '0161 496 0101' };
  return changed.notices.map(({ id, kind, look, reader }) => {
    const words = kept.get(id);
    const facts = { record, person: before.person, authority: bury, contactPerson, look, words };
    const isOutsiders = record.voice === 'outsider' && reader === 'complainant';
    return { text: letterText(renderNotice(kind, facts).letter), isOutsiders };
  });
};

const isFit = ({ text, isOutsiders }: Wrote): void => {
  expect(text.length).toBeGreaterThan(100);
  expect(isOutsiders && /Stage|Sam/.test(text)).toBe(false);
};

// By one seed, so that a command that chance leaves out on another day fails nobody's build.
const coverage = { numRuns: 1500, seed: 2026 };

describe('whatever staff do, in whatever order (properties)', () => {
  test('commands of every kind come to something, so that what holds below is about them', () => {
    const seen = new Set<string>();
    always(({ command }) => {
      seen.add(command.command);
    }, coverage);
    expect(commandNames.filter((one) => !seen.has(one))).toEqual([]);
  });

  test('the version grows by one, and every change has its event, with who and when', () => {
    expect.hasAssertions();
    always(({ before, changed, now }) => {
      expect(changed.record.version).toBe(before.record.version + 1);
      expect(changed.events.length).toBeGreaterThan(0);
      expect(changed.events.every((event) => event.at === now && event.actor !== '')).toBe(true);
    });
  });

  test('nothing that anyone typed is in the record, the events, the tasks or the notices', () => {
    expect.hasAssertions();
    always(({ changed: { record, events, tasks, notices } }) => {
      expect(JSON.stringify([record, events, tasks, notices])).not.toContain(typed);
    });
  });

  test('what staff typed of a case is known as a text, wherever it is kept, so that it can be taken out', () => {
    expect.hasAssertions();
    const count = (words: string): number => words.split(typed).length;
    always(({ after: { kept } }) => {
      const texts = textsOf(kept).map(({ text }) => text);
      expect(count(texts.join(' '))).toBe(count(JSON.stringify(kept)));
    });
  });

  test('the row of every case is read back as it was written', () => {
    expect.hasAssertions();
    always(({ changed: { record, letters = [] } }) => {
      expect(parseCaseRecord(JSON.parse(JSON.stringify(caseItem(record, onSunday))))).toEqual(
        record,
      );
      for (const { words } of letters) {
        expect(parseLetterWords({ schema: 1, ...words })).toEqual(words);
      }
    });
  });

  test('a part is held with its proceedings or not at all, is over only once, and no id is used twice', () => {
    expect.hasAssertions();
    always(({ changed: { record } }) => {
      const ids = record.parts.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { state, hold, ended } of record.parts) {
        expect(hold !== undefined).toBe(state === 'held');
        expect(state === 'held' && ended !== undefined).toBe(false);
      }
    });
  });

  test('only a command to end a case ends it, and only reopening it moves it again', () => {
    expect.hasAssertions();
    always(({ before, changed: { record }, command }) => {
      if (before.record.state === 'open') {
        const ends = ['close', 'withdraw', 'answer-request'].includes(command.command);
        expect(record.state === 'open' || ends).toBe(true);
        return;
      }
      if (command.command === 'reopen') return expect(record.state).toBe('open');
      expect(commandNeeds[command.command].state).not.toBe('open');
      if (beginsAgain.has(command.command)) return expect(record.state).toBe('open');
      const { state, stage, parts, decisions, ended } = before.record;
      expect(record).toMatchObject({ state, stage, parts, decisions, ended });
    });
  });

  test('a case that has ended has no date and no answer on its way, and no look but for an alert or its keeping', () => {
    expect.hasAssertions();
    always(({ changed: { record } }) => {
      if (record.state === 'open') return;
      expect(record).toMatchObject({ deadlines: [], datesTold: [] });
      expect(record.draft).toBeUndefined();
      // An alert that nobody acknowledged goes on, and so does what was to be learnt or done.
      const { until } = keptUntil(record, bury) ?? {};
      const keeping = until === undefined ? undefined : atInLondon(until, morning);
      const isToCome = record.nextLookAt === keeping || record.nextLookAt === undefined;
      expect(isToCome || isStillToDo(record)).toBe(true);
      expect(isAlerted(record) && record.nextLookAt === undefined).toBe(false);
    });
  });

  test('no clock is moved but by a rule that says so', () => {
    expect.hasAssertions();
    always(({ before, changed: { record }, command }) => {
      const [was, is] = [clockOf(before.record), clockOf(record)];
      const moved = was !== undefined && (is === undefined || is > was);
      expect(moved && !movesClock.has(command.command)).toBe(false);
    });
  });

  test('nobody is promised a letter who cannot be reached by mail, and every letter has its words', () => {
    expect.hasAssertions();
    always(({ changed: { record, notices, letters = [] }, before }) => {
      const had = new Set(before.notices.map(({ id }) => id));
      expect(new Set(notices.map(({ id }) => id)).size).toBe(notices.length);
      expect(notices.filter(({ id }) => had.has(id))).toEqual([]);
      const readers = new Set(notices.map(({ reader }) => reader));
      expect(readers.has('complainant') && record.acknowledgement !== 'email').toBe(false);
      expect(readers.has('represented-child') && record.writesToChild !== 'by-mail').toBe(false);
      expect(letters.every(({ words }) => words.kind.length > 0)).toBe(true);
    });
  });

  test('every letter can be written, and one to somebody outside the family names no child and no Stage', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(fc.constantFrom(...sents), seeds, (sent, chosen) => {
        const kept = new Map<string, LetterWords>();
        for (const happened of story(sent, chosen)) lettersOf(happened, kept).forEach(isFit);
      }),
      { numRuns: 150 },
    );
  });

  test('open and closed tasks reconcile: only what is open is closed, and no task is there twice', () => {
    expect.hasAssertions();
    always(({ before, after: next, changed: { tasks, tasksDone = [] } }) => {
      const open = before.tasks.map(({ id }) => id);
      expect(tasksDone.filter((id) => !open.includes(id))).toEqual([]);
      expect(new Set(tasksDone).size).toBe(tasksDone.length);
      expect(next.tasks.length).toBe(open.length - tasksDone.length + tasks.length);
      expect(new Set(next.tasks.map(({ id }) => id)).size).toBe(next.tasks.length);
    });
  });

  test('whoever is barred can do nothing at all', () => {
    expect.hasAssertions();
    always(({ after: file, command, now }) => {
      for (const { who } of file.record.barred ?? []) {
        const staff = { ...aWorker('complaints-manager'), id: who };
        const put = { version: file.record.version, command };
        expect(decide(file, put, { staff, now, authority: bury })).toEqual({ kind: 'not-allowed' });
      }
    });
  });
});
