import type { Authority } from '../../../shared/authority/authority.ts';
import type { Submission } from '../../../shared/submission/submission.ts';
import { deadlinesAtReceipt, deadlinesWhenWrittenDown } from '../clock/limits.ts';
import { decideReferral, type ReferralDecision } from '../referral/referral.ts';
import type { Decision } from '../triage/decisions.ts';
import type { Triage } from '../triage/triage.ts';
import { type CaseEntry, isOral } from './case-entry.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseDecision, CaseRecord } from './case-record.ts';

/** By which door it came, and which clocks that starts. */
export const asWrittenDown = (
  entry: CaseEntry | undefined,
): Pick<CaseRecord, 'channel' | 'entry' | 'deadlines'> =>
  entry === undefined
    ? { channel: 'portal', deadlines: deadlinesAtReceipt }
    : { channel: entry.door, entry, deadlines: deadlinesWhenWrittenDown };

/** The doubts that a case opens with. Those of one that a worker wrote down came up then: before, nobody could decide. */
export const openDecisions = (
  decisions: readonly Decision[],
  entry: CaseEntry | undefined,
): readonly CaseDecision[] =>
  [...decisions, ...authorityDoubt(decisions, entry)].map((decision, place) => ({
    ...decision,
    id: String(place + 1),
    state: 'open',
    ...(entry !== undefined && { raisedAt: entry.enteredAt }),
  }));

// A councillor or MP who wrote for somebody has not shown that they may (practice.md section 2 (17)).
const authorityDoubt = (
  decisions: readonly Decision[],
  entry: CaseEntry | undefined,
): readonly Decision[] =>
  entry?.authority === 'not-seen' && !decisions.some(({ kind }) => kind === 'whose-authority')
    ? [
        {
          kind: 'whose-authority',
          rule: 'elected-member',
          target: 'decisionDays',
          holdsDates: true,
        },
      ]
    : [];

/** The audit event of writing it down, by whoever did. */
export const writtenDownEvents = ({ entry }: Pick<CaseRecord, 'entry'>): readonly CaseEvent[] => {
  if (entry === undefined) return [];
  const { takenBy, enteredAt, ...written } = entry;
  return [{ at: enteredAt, actor: takenBy, event: 'complaint-written-down', ...written }];
};

/**
 * What is decided about an advocate. What came on paper, or through somebody else, came from somebody whom nobody told what
 * the service would be told: a person asks them first, unless they asked for an advocate themself (design.md section 5 (6)).
 */
export const referralFor = (
  submission: Submission,
  triaged: Triage,
  { advocacy }: Authority,
  entry: CaseEntry | undefined,
): ReferralDecision => {
  const decided = decideReferral(submission, triaged, advocacy);
  const wasTold = entry === undefined || isOral(entry) || submission.advocate?.wish === 'refer';
  return wasTold || decided.state !== 'told-automatically'
    ? decided
    : { state: 'person-arranges', because: 'not-told-yet' };
};
