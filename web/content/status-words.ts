import type { AskedSince, StatusStage, Written } from '../../shared/intake-api/status-replies.ts';
import type {
  NextStage,
  StatusActionName,
  WithdrawReason,
} from '../../shared/intake-api/status-requests.ts';
import type { ThreeSteps } from '../../shared/procedure/three-steps.ts';
import type { SafetyAnswer } from '../../shared/submission/lists.ts';
import type { Asked, AskedFrom } from './asked.ts';

/** The page that asks for a reference and a secret code, whoever reads it, and what leads to it. */
export type CheckPageWords = {
  readonly title: (council: string) => string;
  readonly statusTitle: (council: string) => string;
  readonly heading: string;
  readonly lead: readonly string[];
  readonly reference: Asked;
  readonly secret: Asked;
  readonly open: string;
  readonly whereSummary: string;
  readonly where: readonly string[];
  readonly lostHeading: string;
  readonly lost: readonly string[];
  /** The same words whichever of the two was wrong. */
  readonly shut: { readonly title: string; readonly lines: readonly string[] };
  readonly slowed: {
    readonly title: string;
    readonly lines: (minutes: number) => readonly string[];
  };
  readonly kept: Asked;
  /** On the first page. */
  readonly fromStart: string;
};

type About<To extends Written['to']> = To extends 'you'
  ?
      | 'acknowledgement'
      | 'dates-moved'
      | 'parts-held'
      | 'parts-taken-up'
      | 'stage-2-offer'
      | 'answer'
      | 'letter'
  : To extends 'young-person'
    ? 'acknowledgement' | 'dates-moved' | 'stage-2-offer' | 'letter'
    : 'advocacy-referral' | 'dates-moved';
export type TitlesOf<To extends Written['to']> = Readonly<Record<About<To>, string>>;

type Form = { readonly summary: string; readonly lead: readonly string[]; readonly send: string };

/** Every sentence of a status page: one value for each voice and language. */
export type StatusWords = {
  readonly heading: string;
  readonly referenceLabel: string;
  readonly stageHeading: string;
  readonly stages: Readonly<Record<StatusStage, readonly string[]>>;
  /** How a complaint goes on, and how the step that it is at is marked. */
  readonly steps: ThreeSteps & { readonly now: string };
  /** What an advocacy service answered; only the young are told (practice.md section 4). */
  readonly advocateNews?: {
    readonly heading: string;
    readonly accepted: (service: string) => readonly string[];
    readonly 'in-touch': (service: string) => readonly string[];
    readonly declined: (service: string, fallback: string, phone: string) => readonly string[];
  };
  /** Only for whoever is told of parts: adults and advocates. */
  readonly partsHeading: string;
  readonly conditional: readonly string[];
  readonly writtenHeading: string;
  readonly toYou: TitlesOf<'you'> & { readonly 'advocate-declined'?: string };
  readonly toYoungPerson: TitlesOf<'young-person'>;
  readonly toAdvocacy: (service: string) => TitlesOf<'advocacy-service'>;
  readonly writtenStates: {
    readonly onItsWay: string;
    readonly sent: (date: string) => string;
    readonly notReachedYou: string;
    readonly notReached: string;
    readonly byAPerson: string;
    readonly noLongerSent: string;
  };
  readonly toldLead: string;
  readonly neverTold: string;
  readonly askedHeading: string;
  readonly asked: Readonly<
    Record<
      Exclude<StatusActionName, 'advocate' | 'next-stage'> | NextStage | 'refer' | 'no',
      string
    >
  >;
  readonly askedOn: (date: string) => string;
  readonly next: Readonly<Record<AskedSince['next'], (by: string) => string>>;
  readonly nothingHeading: string;
  readonly nothing: readonly string[];
  readonly nothingDated: readonly string[];
  readonly canDoHeading: string;
  readonly canDo: readonly string[];
  /** Asking for somebody new, or for the panel: it needs no form and no reason (law.md section 4). */
  readonly nextStage: Readonly<Record<NextStage, Form & { readonly lookAt: Asked }>>;
  readonly add: Form & {
    readonly words: Asked;
    readonly safety: AskedFrom<SafetyAnswer>;
    readonly unsafe: string;
    readonly where: Asked;
  };
  readonly advocateYes: Form & {
    readonly told: (service: string) => string;
    readonly byAPerson: readonly string[];
  };
  readonly advocateNo: Form;
  readonly wrongPlace: Form & {
    readonly part: Asked;
    readonly noPart: string;
    readonly why: Asked;
  };
  readonly contact: Form & {
    readonly email: Asked;
    readonly phone: Asked;
    readonly post: Asked;
    readonly note: Asked;
  };
  readonly withdraw: Form & {
    readonly reason: AskedFrom<WithdrawReason>;
    readonly more: Asked;
  };
  readonly taken: {
    readonly title: string;
    readonly heading: string;
    readonly lines: readonly string[];
  };
  readonly different: {
    readonly title: string;
    readonly lines: readonly string[];
  };
};
