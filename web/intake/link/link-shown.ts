import type { AlertReply } from '../../../shared/intake-api/alert-replies.ts';
import type { ReferralReply } from '../../../shared/intake-api/referral-replies.ts';
import type { FieldProblem } from '../../../shared/submission/field-problem.ts';
import type { FormField } from '../../../shared/submission/form-fields.ts';
import type { Trouble } from '../../content/sending-words.ts';

/** The pages that a mailed link can lead to. */
export type LinkName = 'referral' | 'alert';

/** What was pasted to open a link's page, and what stood in the way. */
export type LinkShown = {
  readonly token: string;
  readonly problems: readonly FieldProblem[];
  readonly obstacle?:
    | { readonly kind: 'shut' | 'newer' | 'expired' | 'ended' }
    | { readonly kind: 'slowed'; readonly seconds: number }
    | { readonly kind: 'trouble'; readonly trouble: Exclude<Trouble, 'offline'> }
    | undefined;
};

/** What came of an answer from the page behind a link. */
export type LinkSaid =
  | { readonly kind: 'nothing' | 'taken' }
  | {
      readonly kind: 'problems';
      readonly fields: readonly FormField[];
      readonly problems: readonly FieldProblem[];
    };

type Opened<View> = { readonly view: View; readonly token: string; readonly said: LinkSaid };

/** A referral as its service sees it, with the code that opened it. */
export type ReferralShown = Opened<ReferralReply>;

/** An alert as whoever is on duty sees it, with the code that opened it. */
export type AlertShown = Opened<AlertReply>;
