import type { AccessDraft } from '../../../../shared/desk-api/access-draft.ts';
import type { Route } from '../../../../shared/intake-api/replies.ts';
import { londonDayOf } from '../../clock/london.ts';
import { routesTold } from '../../notice/desk-letter-words.ts';
import type { WholeCase } from '../desk/whole-case.ts';
import type { Subject } from './access-subject.ts';

// What the complainant was told as it happened. That somebody was alerted or barred, or that there was a doubt, is told by
// a person or by nobody.
const toldEvents: ReadonlySet<string> = new Set([
  'complaint-received',
  'complaint-written-down',
  'advocate-asked-for',
  'compliment-received',
  'asked-from-status-page',
  'dates-moved',
  'parts-held',
  'parts-taken-up',
  'stage-1-extended',
  'later-date-agreed',
  'meeting-invited',
  'meeting-held',
  'meeting-confirmed',
  'stage-1-answered',
  'stage-2-offered',
  'stage-2-offered-by-staff',
  'stage-2-requested',
  'stage-2-extended',
  'stage-2-adjudicated',
  'stage-3-requested',
  'panel-set',
  'panel-met',
  'stage-3-answered',
  'case-withdrawn',
  'case-closed',
  'case-reopened',
]);

/** What happened, as far as whoever complained was told of it; of nobody else is the whole of it theirs. */
export const happenedTo = (
  { happened }: WholeCase,
  { isWriter }: Subject,
): AccessDraft['happened'] =>
  happened
    .filter(({ event }) => isWriter && toldEvents.has(event))
    .map(({ at, event }) => ({ on: londonDayOf(at), event }));

/** The letters that were written to them. */
export const lettersTo = ({ notices }: WholeCase, { reader }: Subject): AccessDraft['letters'] =>
  notices
    .filter((notice) => notice.reader === reader)
    .sort((one, other) => one.dueAt.localeCompare(other.dueAt))
    .map(({ kind, reader: to, dueAt, state }) => ({
      kind,
      reader: to,
      on: londonDayOf(dueAt),
      state,
    }));

const told: ReadonlySet<Route> = new Set(['statutory', 'corporate', ...routesTold]);

/**
 * The parts of the complaint. Where one went is there only if it is ever named to the writer: of an inquiry nobody is
 * warned (practice rule 7).
 */
export const partsTold = ({ record }: WholeCase): AccessDraft['parts'] =>
  record.parts.map(({ subject, route, ended }) => ({
    subject,
    ...(told.has(route) && { route }),
    ...(ended !== undefined && { outcome: ended.outcome }),
  }));
