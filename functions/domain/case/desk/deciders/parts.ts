import { atInLondon } from '../../../clock/london.ts';
import { routesFor } from '../../../triage/what.ts';
import type { CaseDecision, CasePart, CaseRecord } from '../../case-record.ts';
import { type Cannot, cannot } from '../desk.ts';

/** The part with this id, or why it cannot be chosen. */
export const partIn = ({ parts }: CaseRecord, id: string): CasePart | Cannot =>
  parts.find((part) => part.id === id) ?? cannot('part', 'not-there');

/** The record with one part in place of itself, or of several. */
export const withPart = (
  record: CaseRecord,
  id: string,
  inPlace: readonly CasePart[],
): CaseRecord => ({
  ...record,
  parts: record.parts.flatMap((part) => (part.id === id ? inPlace : [part])),
});

/** Whether a person has still to say where this part belongs. */
export const isUnchecked = ({ state, ended }: Pick<CasePart, 'state' | 'ended'>): boolean =>
  state === 'proposed' && ended === undefined;

/** Whether everything is confirmed, so that a person has checked where each part belongs. */
export const withRoutesDecided = (
  record: CaseRecord,
  decided: { readonly at: string; readonly by: string },
): CaseRecord =>
  record.parts.some(isUnchecked)
    ? record
    : {
        ...record,
        decisions: record.decisions.map((decision) =>
          decision.kind === 'confirm-routes' && decision.state === 'open'
            ? { ...decision, state: 'decided', decidedAt: decided.at, decidedBy: decided.by }
            : decision,
        ),
      };

/** A decision that has come up again, as if it had never been made. */
export const openAgain = (
  { outcome: _, decidedAt: _at, decidedBy: _by, ...decision }: CaseDecision,
  at: string,
): CaseDecision => ({ ...decision, state: 'open', raisedAt: at });

/** A part that Stage 1 is done with; whatever held it is over too. */
export const endedPart = (
  { hold: _over, ...part }: CasePart,
  outcome: NonNullable<CasePart['ended']>['outcome'],
  at: string,
): CasePart => ({
  ...part,
  state: part.state === 'held' ? 'proposed' : part.state,
  ended: { outcome, at },
});

/** What a part is made from; `clockFrom` where its clock did not start at its receipt. */
export type PartSource = Pick<CasePart, 'subject' | 'about' | 'receivedAt' | 'point' | 'clockFrom'>;

/** The parts that these subjects fall into, numbered from `place`. Each is proposed, and a person confirms it. */
export const newParts = (
  { complainant }: Pick<CaseRecord, 'complainant'>,
  sources: readonly PartSource[],
  place: number,
): readonly CasePart[] =>
  sources
    .flatMap((source) =>
      routesFor(source.subject, complainant.rule === 'worker-complains').map((route) => ({
        ...route,
        ...source,
      })),
    )
    .map((part, index) => ({ ...part, id: String(place + index), state: 'proposed' }));

/** The number after every id in use, so that no id is ever used twice. */
export const nextPartId = ({ parts }: CaseRecord): number =>
  Math.max(0, ...parts.map(({ id }) => Number(id))) + 1;

/** When something was received that is only known by its day: noon of it, so that no time zone moves the day. */
export const noonOf = (day: string): string => atInLondon(day, 12);
