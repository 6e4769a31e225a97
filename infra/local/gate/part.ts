import type { ServiceFunction } from '../../service.ts';
import type { Answer } from './answer.ts';
import type { FaultRule } from './faults.ts';

/** One request as the gate hands it on: who asks, for what, and the whole of it. */
export type Ask = {
  readonly caller: ServiceFunction;
  readonly operation: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly requestId: string;
};

/** Either the grants that a request uses, or the refusal it gets instead. */
export type Admission =
  | { readonly kind: 'granted'; readonly grants: readonly string[] }
  | { readonly kind: 'refused'; readonly answer: Answer };

/** The ways a part can fail by itself, in its own words. */
export type Failure = Extract<FaultRule['what'], 'error' | 'throttle' | 'transaction-conflict'>;

/** A part of the service behind the gate: the table, mail, a secret, or the edge. */
export type Part = {
  readonly service: FaultRule['service'];
  readonly operationOf: (headers: Readonly<Record<string, string>>, body: string) => string;
  readonly admit: (ask: Ask) => Admission;
  readonly reach: (ask: Ask) => Promise<Answer>;
  readonly failure: (failure: Failure, ask: Ask) => Answer;
};

/** How IAM words a refusal. */
export const notAuthorized = (caller: string, action: string, resource: string): string =>
  `User: arn:aws:sts::000000000000:assumed-role/${caller}/${caller} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
