import type { Authority } from '../../../shared/authority/authority.ts';
import type { Route } from '../../../shared/intake-api/replies.ts';
import type { CaseRecord, PersonStatement } from '../case/case-record.ts';
import { datesForComplainant } from '../case/dates-told.ts';
import { dueDay } from '../case/decision-looks.ts';
import type { LookName } from '../case/looks.ts';
import { youngVoice } from '../case/young-voice.ts';
import type { CalendarDay } from '../clock/calendar-day.ts';
import type { DeadlineDate } from '../clock/deadline-dates.ts';
import type { LimitName } from '../clock/limits.ts';
import { dayInWords, londonDayOf } from '../clock/london.ts';
import { isAboutComplaintsTeam } from '../triage/about-complaints-team.ts';
import type { DecisionTarget } from '../triage/decisions.ts';
import type { DateRow } from './letter.ts';
import type { LetterWords } from './letter-words.ts';
import { workingInWords } from './words/date-words.ts';

/** The inbox of whoever takes over a part on this route; staff letters only. */
export type HandOver = Partial<Readonly<Record<Route, string>>>;

/** One contact's turn with an alert. */
export type AlertTurn = {
  readonly by: string;
  readonly passedOn: boolean;
  readonly next:
    | { readonly kind: 'contact'; readonly phone: string }
    | { readonly kind: 'senior' | 'nobody' };
};

/** All that a letter may be written from. Whoever looks after complaints is named by the council's settings. */
export type NoticeFacts = {
  readonly record: CaseRecord;
  readonly person: PersonStatement;
  readonly authority: Authority;
  readonly contactPerson: { readonly name: string; readonly phone: string };
  /** For a reminder: what is to be looked at. */
  readonly look?: LookName | undefined;
  readonly handOver?: HandOver;
  /** For an alert: by when to say that one has it (UTC instant), and who is asked after that. */
  readonly alert?: AlertTurn | undefined;
  /** The address of the page where its reader answers, for letters that ask for an answer. */
  readonly link?: string | undefined;
  /** For a letter to a member of staff: their id. */
  readonly staffId?: string | undefined;
  /** What a person wrote for this letter, where one did. */
  readonly words?: LetterWords | undefined;
};

/** Who signs: the team, but not under a letter about a complaint against it (practice rule 6). */
export const signatureOf = ({
  record,
  authority,
}: Pick<NoticeFacts, 'record' | 'authority'>): readonly string[] =>
  isAboutComplaintsTeam(record.parts)
    ? [authority.name]
    : [authority.complaintsTeam.name, authority.name];

/** The dates that this case's complainant is told, with their working. */
export const datesOf = ({
  record,
  authority,
}: Pick<NoticeFacts, 'record' | 'authority'>): readonly DeadlineDate[] =>
  datesForComplainant(record, authority);

/**
 * The dates of an acknowledgement. None that was over when a worker wrote down what they had heard before: `isLate` says
 * that there was one, so that nobody is promised a day that is gone.
 */
export const datesAhead = (
  facts: Pick<NoticeFacts, 'record' | 'authority'>,
): { readonly ahead: readonly DeadlineDate[]; readonly isLate: boolean } => {
  const { entry, receivedAt } = facts.record;
  const today = londonDayOf(entry?.enteredAt ?? receivedAt);
  const all = datesOf(facts);
  const ahead = all.filter(({ date }) => date >= today);
  return { ahead, isLate: ahead.length < all.length };
};

/** True while a person must decide something that the dates depend on. */
export const datesAreConditional = ({ decisions }: CaseRecord): boolean =>
  decisions.some(({ holdsDates, state }) => holdsDates && state === 'open');

/** The same facts as the young person whose advocate wrote is told them: in their own voice, under their own name. */
export const asTheirs = (facts: NoticeFacts): NoticeFacts => {
  const { record, person } = facts;
  const [child] = person.children ?? [];
  const kind = record.complainant.kind === 'care-leaver' ? 'care-leaver' : 'child';
  return {
    ...facts,
    record: { ...record, voice: youngVoice({ kind, age: child?.age, needs: child?.needs }) },
    person: { ...person, person: { name: child?.name } },
  };
};

/** Rows of dates for a letter, one for each limit that `says` has words for. */
export const dateRows = (
  dates: readonly DeadlineDate[],
  says: Partial<Record<LimitName, string>>,
): readonly DateRow[] =>
  dates.flatMap((due) => {
    const words = says[due.rule];
    return words === undefined
      ? []
      : [{ date: dayInWords(due.date), says: words, working: workingInWords(due) }];
  });

/** The day of a target counted from an instant. Targets are the council's own. */
export const targetDay = (
  target: DecisionTarget,
  startsAt: string,
  targets: Authority['targets'],
): CalendarDay => dueDay(londonDayOf(startsAt), target, targets);

/** The same, in words. */
export const targetInWords = (
  target: DecisionTarget,
  startsAt: string,
  targets: Authority['targets'],
): string => dayInWords(targetDay(target, startsAt, targets));

/** The national or local line with this id; a council's configuration is checked to have those that letters name. */
export const helpline = (authority: Authority, id: string): { name: string; phone: string } => {
  const line = authority.helplines.find((one) => one.id === id);
  return {
    name: line?.name ?? authority.complaintsTeam.name,
    phone: line?.phone ?? authority.complaintsTeam.publicPhone,
  };
};
