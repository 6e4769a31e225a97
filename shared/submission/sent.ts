import type { AdvocacyRequest } from './advocacy-request.ts';
import type { Compliment } from './compliment.ts';
import type { Submission } from './submission.ts';

/** Anything that a person sends and gets a receipt for. */
export type Sent =
  | { readonly kind: 'complaint'; readonly value: Submission }
  | { readonly kind: 'advocacy-request'; readonly value: AdvocacyRequest }
  | { readonly kind: 'compliment'; readonly value: Compliment };

export type SentKind = Sent['kind'];
