import type { CommandOf } from '../../../../../shared/desk-api/desk-command.ts';
import type { ConsentSubject } from '../../../../../shared/desk-api/desk-lists.ts';
import type { CaseRecord } from '../../case-record.ts';
import {
  type Cannot,
  cannot,
  type Decider,
  type Deciders,
  type Desk,
  step,
  type Told,
} from '../desk.ts';

/** Asked for, given or refused: to speak for a child, by the child, or to pass something on (practice rules 13 and 23). */
const recordConsent: Decider<'record-consent'> = (desk, command) => {
  const { record, at } = desk;
  const why = whyNoConsent(record, command);
  if (why !== undefined) return why;
  const { about, state, part, words } = command;
  const consent = { about, state, ...(part !== undefined && { part }) };
  const changed = { ...record, consents: [...(record.consents ?? []), { ...consent, at }] };
  return step(
    state === 'given' ? agreed(changed, desk, about) : changed,
    { event: 'consent-recorded', ...consent },
    { note: words, told: state === 'requested' ? [asked(about)] : [] },
  );
};

const asked = (about: ConsentSubject): Told => ({
  words: { kind: 'consent-asked', about },
  to: 'complainant',
});

const whyNoConsent = (
  record: CaseRecord,
  { state, part, how }: CommandOf<'record-consent'>,
): Cannot | undefined => {
  if (part !== undefined && !record.parts.some(({ id }) => id === part)) {
    return cannot('part', 'not-there');
  }
  if (state !== 'requested')
    return how === undefined ? cannot('how', 'speak-with-them-first') : undefined;
  // To ask an outsider about a child would tell them that a child is known (practice rule 15).
  return record.voice === 'outsider' ? cannot('state', 'decision-first') : undefined;
};

// A yes answers the doubt. A no is for a person to weigh: it is no reason to close anything (law.md section 6).
const agreed = (record: CaseRecord, { at, staff }: Desk, about: string): CaseRecord => ({
  ...record,
  decisions: record.decisions.map((decision) =>
    about === 'child-agrees' && decision.kind === 'child-agreement' && decision.state === 'open'
      ? { ...decision, state: 'decided', outcome: 'accept', decidedAt: at, decidedBy: staff.id }
      : decision,
  ),
});

/** What staff set from the council's record, each from the council's own lists (practice.md section 2 (11)). */
const classify: Decider<'classify'> = (
  { record, authority },
  { group, unaccompanied, team, causes },
) => {
  const { list, several } = authority.causes;
  if (!authority.serviceAreas.some(({ id }) => id === team)) return cannot('team', 'not-on-list');
  if (!causes.every((cause) => list.some(({ id }) => id === cause))) {
    return cannot('causes', 'not-on-list');
  }
  if (!several && causes.length > 1) return cannot('causes', 'one-only');
  const classification = { group, unaccompanied, team, causes };
  return step({ ...record, classification }, { event: 'case-classified', ...classification });
};

export const consentDeciders: Deciders<'record-consent' | 'classify'> = {
  'record-consent': recordConsent,
  classify,
};
