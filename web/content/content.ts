import type { Subject } from '../../shared/submission/lists.ts';
import type { SubjectGroup } from './adult-lists.ts';
import type { AdultWords } from './adult-words.ts';
import type { AdvocateFormWords } from './advocate-form-words.ts';
import type { DraftWords } from './draft-words.ts';
import type { FrameWords } from './frame-words.ts';
import type { GetAnAdvocateWords } from './get-an-advocate-words.ts';
import type { KeepingWords } from './keeping-words.ts';
import type { Language } from './language.ts';
import type { AlertPageWords, LinkPageWords, ReferralPageWords } from './link-words.ts';
import type { MonitoringWords } from './monitoring-words.ts';
import type { ReadingWords, WentWrongName } from './reading-words.ts';
import type {
  AdultReceiptWords,
  AdvocateReceiptWords,
  ComplimentReceiptWords,
  OutsiderReceiptWords,
  YoungReceiptWords,
} from './receipt-words.ts';
import type { SaySomethingGoodWords } from './say-something-good-words.ts';
import type { SendingWords } from './sending-words.ts';
import type { StartWords } from './start-words.ts';
import type { CheckPageWords, StatusWords } from './status-words.ts';
import type { WayBackWords } from './way-back-words.ts';
import type { ChildWords, EasyReadWords, YoungAdultWords } from './young-words.ts';

/**
 * All that a language must say, by voice. A language is a folder whose files hold these, and its `content.ts` gathers
 * them: a voice or a sentence that is missing does not compile. Pages ask for the one file they need.
 */
export type Content = {
  readonly language: Language;
  readonly everyone: {
    readonly frame: FrameWords;
    readonly start: StartWords;
    readonly sending: SendingWords;
    readonly drafts: DraftWords;
    readonly getAnAdvocate: GetAnAdvocateWords;
    readonly saySomethingGood: SaySomethingGoodWords;
    readonly keeping: KeepingWords;
    readonly complimentReceipt: ComplimentReceiptWords;
    readonly monitoringThanks: WayBackWords;
    readonly notFound: WayBackWords;
    readonly howComplaintsWork: ReadingWords;
    readonly whatAnAdvocateIs: ReadingWords;
    readonly helpNow: ReadingWords;
    readonly privacy: ReadingWords;
    readonly accessibility: ReadingWords;
    readonly wentWrong: Readonly<Record<WentWrongName, ReadingWords>>;
    readonly check: CheckPageWords;
    readonly link: LinkPageWords;
    readonly referral: ReferralPageWords;
    readonly alert: AlertPageWords;
  };
  readonly child: {
    readonly form: ChildWords;
    readonly receipt: YoungReceiptWords;
    readonly status: StatusWords;
    readonly monitoring: MonitoringWords;
  };
  readonly easyRead: {
    readonly form: EasyReadWords;
    readonly receipt: YoungReceiptWords;
    readonly status: StatusWords;
    readonly monitoring: MonitoringWords;
  };
  readonly youngAdult: {
    readonly form: YoungAdultWords;
    readonly receipt: YoungReceiptWords;
    readonly status: StatusWords;
  };
  readonly adult: {
    readonly form: AdultWords;
    readonly receipt: AdultReceiptWords;
    readonly status: StatusWords;
    readonly monitoring: MonitoringWords;
    readonly subjects: Readonly<Record<Subject, string>>;
    readonly subjectGroups: Readonly<Record<SubjectGroup, string>>;
  };
  readonly outsider: { readonly receipt: OutsiderReceiptWords; readonly status: StatusWords };
  readonly advocate: {
    readonly form: AdvocateFormWords;
    readonly receipt: AdvocateReceiptWords;
    readonly status: StatusWords;
    readonly monitoring: MonitoringWords;
  };
};
