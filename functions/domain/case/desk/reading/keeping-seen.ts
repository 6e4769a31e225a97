import type { CaseReply } from '../../../../../shared/desk-api/case-reply.ts';
import { accessDue } from '../../keeping/access-request.ts';
import { placeOfText } from '../../keeping/erased-person.ts';
import type { KeepingState } from '../../keeping/keeping-state.ts';
import { textsOf } from '../../keeping/kept-texts.ts';
import { type KeepingSettings, keptUntil } from '../../keeping/kept-until.ts';
import { mayAct } from '../may-act.ts';
import type { StaffMember } from '../staff-member.ts';
import type { WholeCase } from '../whole-case.ts';

type Who = { id: string; name?: string };
type Seen = NonNullable<CaseReply['keeping']>;

/** So much of a text tells it from the others. */
const mostOfText = 60;

/** How long a case is kept, with its working, and what may be taken out of it by this reader. */
export const keepingSeen = (
  whole: WholeCase,
  settings: KeepingSettings,
  staff: StaffMember,
  who: (id: string) => Who,
): Seen => {
  const { legalHold, disposal } = whole.record;
  const kept = keptUntil(whole.record, settings);
  return {
    ...(kept !== undefined && { kept }),
    ...(legalHold !== undefined && { legalHold: { at: legalHold.at, by: who(legalHold.by) } }),
    ...(disposal !== undefined && { disposal: disposalSeen(disposal, who) }),
    ...(mayAct(staff, 'redact-words', whole) && { texts: textsSeen(whole) }),
    ...(mayAct(staff, 'export-case', whole) && { accessRequests: accessSeen(whole, who) }),
  };
};

const accessSeen = (
  { record: { accessRequests = [] } }: WholeCase,
  who: (id: string) => Who,
): NonNullable<Seen['accessRequests']> =>
  accessRequests.map(({ id, whose, askedOn, answered }) => ({
    id,
    whose,
    askedOn,
    due: accessDue(askedOn),
    ...(answered !== undefined && { answered: { ...answered, by: who(answered.by) } }),
  }));

const disposalSeen = (
  {
    state,
    proposedAt,
    proposedBy,
    confirmedAt,
    confirmedBy,
  }: NonNullable<KeepingState['disposal']>,
  who: (id: string) => Who,
): NonNullable<Seen['disposal']> => ({
  state,
  at: confirmedAt ?? proposedAt,
  by: who(confirmedBy ?? proposedBy),
});

const textsSeen = (whole: WholeCase): NonNullable<Seen['texts']> =>
  textsOf(whole).map((text) => ({
    place: placeOfText(text),
    starts: text.text.length > mostOfText ? `${text.text.slice(0, mostOfText)}…` : text.text,
  }));
