import type { contactWays, safetyAnswers } from '../../shared/submission/lists.ts';
import type { Asked, AskedFrom, From } from './asked.ts';

/** How to reach somebody safely, in one voice. */
export type ContactWords = {
  readonly heading: string;
  readonly why: string;
  readonly ways: From<typeof contactWays>;
  readonly email: Asked;
  readonly phone: Asked;
  readonly post: Asked;
  readonly someone: Asked;
  readonly times: Asked;
  readonly whoMightSee: Asked;
  readonly voicemail: AskedFrom<'yes' | 'no'>;
};

/** What helps somebody read, hear and say things. `Row` is which needs they are offered. */
export type NeedsWords<Row extends string> = {
  readonly needs: AskedFrom<Row>;
  /** Answered from a list of names that their speakers read, or with a name of one's own. */
  readonly interpreter: Asked & { readonly another: string; readonly which: Asked };
};

/** Whether somebody is safe, with the numbers that come at once (practice.md rule 1). */
export type SafetyWords = {
  readonly safety: From<typeof safetyAnswers>;
  readonly notReading: string;
};

/** The offer of an advocate, and all that the advocate's service is told. */
export type AdvocateWords = {
  readonly what: readonly string[];
  readonly offer: (service: string) => string;
  readonly free: string;
  readonly independent: string;
  readonly tellWhen: { readonly automatic: string; readonly person: string };
  readonly told: readonly string[];
  readonly neverTold: string;
  readonly noAnswer: { readonly automatic: string; readonly person: string };
  readonly aboutThem: string;
  readonly wish: Omit<AskedFrom<'refer' | 'has-one' | 'no'>, 'label'> & {
    readonly label: (service: string) => string;
  };
  readonly noHint: string;
  readonly noAnswerCheck: {
    readonly automatic: (service: string) => string;
    readonly person: (service: string) => string;
  };
};
