import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { submissionExamples } from '../../../shared/intake-api/examples.ts';
import { paths } from '../../../shared/intake-api/paths.ts';
import { receiptSchema } from '../../../shared/intake-api/replies.ts';
import { keptMail } from '../../support/kept-mail.ts';
import type { Deed, Linked, Request, requests } from './plan.ts';
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

// SES's own address for mail that comes back.
const comesBack = { email: 'bounce@simulator.amazonses.com', preferred: 'email' };

/** Words for a deed, with an id that nobody has used. */
export const wordsFor = (deed: Deed, request: Request = 'nothing'): Sent => {
  const submissionId = randomUUID();
  const body = { ...bodies[deed], submissionId };
  return request === 'mail-comes-back'
    ? { path: pathOf(deed), submissionId, body: { ...body, person: { contact: comesBack } } }
    : { path: pathOf(deed), submissionId, body };
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
export const asking = (request: (typeof requests)[number], { reference, secret }: Answer) => {
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

const byLink = {
  'advocate-accepts': {
    page: 'referral',
    path: paths.referralActions,
    asked: { action: 'accept', name: 'Jo Advocate' },
  },
  'advocate-declines': {
    page: 'referral',
    path: paths.referralActions,
    asked: { action: 'decline', because: 'no-advocate-free' },
  },
  'duty-acknowledges': {
    page: 'alert',
    path: paths.alertActions,
    asked: { action: 'acknowledge', name: 'Kim Duty' },
  },
} as const;

/** What somebody sends by the link in the newest mail about a case; undefined while there is no such mail. */
export const answering = (service: Service, how: Linked, reference: string): Sent | undefined => {
  const { page, path, asked } = byLink[how];
  const mail = keptMail(service.home).findLast(
    ({ tags, text }) => tags['reference']?.includes(reference) && text.includes(`/${page}#`),
  );
  const token = new RegExp(`/${page}#(\\S+)`).exec(mail?.text ?? '')?.[1];
  return token === undefined ? undefined : { path, submissionId: token, body: { token, ...asked } };
};
