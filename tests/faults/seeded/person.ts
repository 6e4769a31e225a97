import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { submissionExamples } from '../../../shared/intake-api/examples.ts';
import { paths } from '../../../shared/intake-api/paths.ts';
import { receiptSchema } from '../../../shared/intake-api/replies.ts';
import type { Deed, Request } from './plan.ts';
import type { Service } from './service.ts';

/** What somebody sends: the same words under the same id, however often they press. */
export type Sent = { readonly path: string; readonly submissionId: string; readonly body: unknown };

/** What the last answer was. `reference` and `secret` are empty where the receipt has none. */
export type Answer = {
  readonly status: number;
  readonly reference: string;
  readonly secret: string;
};

const bodies = {
  'child-complains': submissionExamples.child,
  'unsafe-child-complains': { ...submissionExamples.child, safety: 'unsafe' },
  'adult-complains': submissionExamples.adult,
  'advocate-complains': submissionExamples.advocate,
  'somebody-asks-for-an-advocate': submissionExamples['advocacy-request'],
  'somebody-says-thanks': submissionExamples.compliment,
} satisfies Record<Deed, object>;

const pathOf = (deed: Deed): string => {
  if (deed === 'somebody-asks-for-an-advocate') return paths.advocacyRequests;
  return deed === 'somebody-says-thanks' ? paths.compliments : paths.complaints;
};

/** Words for a deed, with an id that nobody has used. */
export const wordsFor = (deed: Deed): Sent => {
  const submissionId = randomUUID();
  return { path: pathOf(deed), submissionId, body: { ...bodies[deed], submissionId } };
};

const presses = 8;

/** Presses Send until there is an answer that is none of our failures, as a person does. */
export const press = async (service: Service, { path, body }: Sent): Promise<Answer> => {
  for (let time = 0; time < presses; time += 1) {
    const answer = await pressOnce(service, path, body);
    if (answer !== undefined && answer.status < 500) return answer;
    await service.revive();
    await setTimeout(50);
  }
  throw new Error(`No answer to ${path} after ${presses} presses.`);
};

const pressOnce = async (
  service: Service,
  path: string,
  body: unknown,
): Promise<Answer | undefined> => {
  try {
    const response = await fetch(`${service.place().origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const receipt = receiptSchema.safeParse(await response.json());
    return {
      status: response.status,
      reference: receipt.success ? receipt.data.reference : '',
      secret: receipt.success ? (receipt.data.statusSecret ?? '') : '',
    };
  } catch {
    // The connection broke: nobody can tell whether it was kept.
    return undefined;
  }
};

/** What somebody asks for on the status page, under one id. */
export const asking = (request: Exclude<Request, 'nothing'>, { reference, secret }: Answer) => {
  const actionId = randomUUID();
  const opening = { reference, secret, actionId };
  const asked = {
    add: { action: 'add', words: 'Something new.' },
    'no-advocate': { action: 'advocate', wish: 'no' },
    withdraw: { action: 'withdraw', reason: 'settled' },
  } as const;
  return {
    path: paths.statusActions,
    submissionId: actionId,
    body: { ...opening, ...asked[request] },
  };
};
