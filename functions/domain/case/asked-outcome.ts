import type { NextStage } from '../../../shared/intake-api/status-requests.ts';
import type { OwedNotice } from '../notice/owed-notice.ts';
import type { RuleId } from '../triage/catalogue.ts';
import type { DecisionTarget } from '../triage/decisions.ts';
import type { UrgencyLevel } from '../triage/urgency.ts';
import type { AskedFromPage } from './asked-from-page.ts';
import type { CaseRecord } from './case-record.ts';
import type { TaskKind } from './case-task.ts';

/** What one request comes to, before it is put in writing. */
export type AskedOutcome = {
  readonly next: AskedFromPage['next'];
  readonly target: DecisionTarget;
  readonly urgency: UrgencyLevel;
  readonly tasks: readonly TaskKind[];
  /** What the team is told beside the kind of request: an answer or a reason, from a list. */
  readonly code?: string;
  readonly where?: string;
  /** The stage that is asked for. */
  readonly stage?: NextStage;
  readonly keepsWords: boolean;
  readonly changes?: Partial<Pick<CaseRecord, 'referral' | 'handshake' | 'urgency' | 'safety'>>;
  readonly notices?: readonly OwedNotice[];
  readonly noLongerOwed?: readonly string[];
  readonly rule?: RuleId;
};
