import type * as z from 'zod/mini';
import type { Authority } from '../../../shared/authority/authority.ts';
import type { CaseReply } from '../../../shared/desk-api/case-reply.ts';
import type { deskCommandSchema } from '../../../shared/desk-api/desk-command.ts';
import type { WithdrawReason } from '../../../shared/intake-api/status-requests.ts';
import type { advocacyRequestSchema } from '../../../shared/submission/advocacy-request.ts';
import type { complimentSchema } from '../../../shared/submission/compliment.ts';
import type { submissionSchema } from '../../../shared/submission/submission.ts';

/** When something of the demonstration happens: so many working days before the present, at this time (UTC), or just now. */
export type Moment =
  | { readonly daysAgo: number; readonly at: string }
  | { readonly minutesAgo: number };

/** The working days around the present, as London days: so many ago, or so many ahead. */
export type Days = {
  readonly ago: (count: number) => string;
  readonly ahead: (count: number) => string;
};

/** Who acts at the desk: one of the ready-made people (infra/local/sign-in/people.ts), by what they are here. */
export type Actor =
  | 'officer'
  | 'second-officer'
  | 'manager'
  | 'first-team'
  | 'second-team'
  | 'head'
  | 'watcher';

/** What a command is made from: the case as its actor sees it, and what a council calls things. */
export type Making = {
  readonly seen: CaseReply;
  readonly days: Days;
  readonly today: string;
  readonly authority: Authority;
  readonly idOf: (actor: Actor) => string;
};

export type CommandAsked = z.input<typeof deskCommandSchema>;
export type MakeCommand = (making: Making) => CommandAsked;

/** One thing that happens to a case after it was sent. */
export type Step = { readonly when: Moment } & (
  | { readonly by: Actor; readonly command: MakeCommand }
  /** By the link that the service was mailed. */
  | { readonly advocate: 'accept' | 'first-contact' }
  /** From the status page, with its secret. */
  | { readonly withdraws: WithdrawReason }
);

/** What somebody sends, and by which door. */
export type SentBy =
  | { readonly to: 'complaints'; readonly body: z.input<typeof submissionSchema> }
  | { readonly to: 'advocacy-requests'; readonly body: z.input<typeof advocacyRequestSchema> }
  | { readonly to: 'compliments'; readonly body: z.input<typeof complimentSchema> };

/** One case of the demonstration, and what it is there to show. */
export type DemoCase = {
  readonly shows: string;
  readonly when: Moment;
  readonly sent: (days: Days) => SentBy;
  readonly steps: readonly Step[];
};

/** At this time of a working day so long ago. */
export const daysAgo = (count: number, at: string): Moment => ({ daysAgo: count, at });
