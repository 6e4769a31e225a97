import fc from 'fast-check';
import type { FaultRule } from '../../../infra/local/gate/faults.ts';

/** What somebody does on the portal in a run. */
export const deeds = [
  'child-complains',
  'unsafe-child-complains',
  'adult-complains',
  'advocate-complains',
  'somebody-asks-for-an-advocate',
  'somebody-says-thanks',
] as const;
export type Deed = (typeof deeds)[number];

/** What they ask for afterwards on the status page. */
export const requests = ['add', 'no-advocate', 'withdraw'] as const;
/** What others do by the link they were mailed. */
export const linked = ['advocate-accepts', 'advocate-declines', 'duty-acknowledges'] as const;
export type Linked = (typeof linked)[number];

/** What follows once something was sent. */
export type Request = 'nothing' | (typeof requests)[number] | Linked | 'mail-comes-back';

/** What else goes wrong around it. */
export const troubles = [
  'none',
  'mail-down-for-an-hour',
  'stream-read-again-from-the-start',
  'poison-records',
  'sent-twice-at-once',
  'twenty-days-pass',
] as const;
export type Trouble = (typeof troubles)[number];

/** One run: who does what, and what goes wrong at which step. */
export type Plan = {
  readonly deed: Deed;
  readonly request: Request;
  readonly trouble: Trouble;
  readonly faults: readonly FaultRule[];
};

type Step = Pick<FaultRule, 'service' | 'operation' | 'function'> & { readonly upTo: number };

/** Every request that a function makes on the way, and how often in one run. */
export const steps: readonly Step[] = [
  { function: 'submit', service: 'secret', operation: 'GetSecretValue', upTo: 2 },
  { function: 'submit', service: 'table', operation: 'TransactWriteItems', upTo: 2 },
  { function: 'deliver-notices', service: 'table', operation: 'BatchGetItem', upTo: 4 },
  { function: 'deliver-notices', service: 'table', operation: 'UpdateItem', upTo: 4 },
  { function: 'deliver-notices', service: 'mail', operation: 'SendRawEmail', upTo: 4 },
  { function: 'deliver-notices', service: 'table', operation: 'TransactWriteItems', upTo: 4 },
  { function: 'sweep', service: 'table', operation: 'Query', upTo: 2 },
  { function: 'sweep', service: 'table', operation: 'BatchGetItem', upTo: 3 },
  { function: 'sweep', service: 'table', operation: 'UpdateItem', upTo: 3 },
  { function: 'sweep', service: 'mail', operation: 'SendRawEmail', upTo: 3 },
  { function: 'sweep', service: 'table', operation: 'TransactWriteItems', upTo: 3 },
  { function: 'status-actions', service: 'table', operation: 'GetItem', upTo: 2 },
  { function: 'status-actions', service: 'table', operation: 'Query', upTo: 1 },
  { function: 'status-actions', service: 'table', operation: 'TransactWriteItems', upTo: 2 },
  { function: 'referral-actions', service: 'table', operation: 'BatchGetItem', upTo: 2 },
  { function: 'referral-actions', service: 'table', operation: 'TransactWriteItems', upTo: 1 },
  { function: 'alert-actions', service: 'table', operation: 'BatchGetItem', upTo: 2 },
  { function: 'alert-actions', service: 'table', operation: 'TransactWriteItems', upTo: 1 },
  { function: 'mail-events', service: 'table', operation: 'GetItem', upTo: 1 },
  { function: 'mail-events', service: 'table', operation: 'TransactWriteItems', upTo: 1 },
  { function: 'clockwork', service: 'table', operation: 'Query', upTo: 1 },
  { function: 'clockwork', service: 'table', operation: 'GetItem', upTo: 2 },
  { function: 'clockwork', service: 'table', operation: 'TransactWriteItems', upTo: 2 },
];

const kinds: readonly FaultRule['what'][] = [
  'kill',
  'kill',
  'error',
  'throttle',
  'reset',
  'reset',
  'transaction-conflict',
  'slow',
];

// A little longer than the clients wait for an answer (functions/wiring.ts).
const tooSlow = { table: 5_500, edge: 5_500, secret: 5_500, mail: 10_500 } as const;

const fault = ({ upTo, ...step }: Step): fc.Arbitrary<FaultRule> =>
  fc
    .record({
      nth: fc.integer({ min: 1, max: upTo }),
      when: fc.constantFrom('before' as const, 'after' as const),
      what: fc.constantFrom(...kinds),
      // Three in a row are more than a client tries by itself.
      times: fc.constantFrom(1, 4, 12),
    })
    .map((rule) => ({ ...step, ...rule, ...onlyOnce[rule.what] }))
    .map((rule): FaultRule => (canHappen(rule) ? rule : { ...rule, what: 'reset' }))
    .map((rule) =>
      rule.what === 'slow' ? { ...rule, milliseconds: tooSlow[rule.service] } : rule,
    );

// One death ends the run of faults; waiting in vain is done once.
const onlyOnce: Partial<Record<FaultRule['what'], { readonly times: 1 }>> = {
  kill: { times: 1 },
  slow: { times: 1 },
};

// Only transactions conflict; and when mail answers that it failed, it has not taken the letter.
const canHappen = ({ service, operation, what, when }: FaultRule): boolean =>
  what === 'transaction-conflict'
    ? operation === 'TransactWriteItems'
    : service !== 'mail' || when === 'before' || !['error', 'throttle'].includes(what);

// The sweep has work only where the first attempt failed.
const firstAttemptFails: FaultRule = {
  function: 'deliver-notices',
  service: 'mail',
  nth: 1,
  times: 20,
  when: 'before',
  what: 'throttle',
};

type People = { readonly deeds: readonly Deed[]; readonly requests: readonly Request[] };

const anybody: People = { deeds, requests: ['nothing', ...requests] };
/** Whose doings lead to a function that not everybody's do. */
const peopleAt: Readonly<Record<string, People>> = {
  'status-actions': { deeds: ['child-complains', 'unsafe-child-complains'], requests },
  'referral-actions': {
    deeds: ['child-complains', 'somebody-asks-for-an-advocate'],
    requests: ['advocate-accepts', 'advocate-declines'],
  },
  'alert-actions': { deeds: ['unsafe-child-complains'], requests: ['duty-acknowledges'] },
  'mail-events': { deeds: ['child-complains'], requests: ['mail-comes-back'] },
};

const troubleAt = (name: string): fc.Arbitrary<Trouble> => {
  if (name === 'clockwork') return fc.constant('twenty-days-pass');
  // Links run out, and news of mail is not read from the stream.
  if (name === 'mail-events' || name.endsWith('-actions')) return fc.constant('none');
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<Trouble>('none') },
    { weight: 2, arbitrary: fc.constantFrom(...troubles) },
  );
};

const planFor = (step: Step): fc.Arbitrary<Plan> => {
  const name = step.function ?? '';
  const people = peopleAt[name] ?? anybody;
  return fc.record({
    deed: fc.constantFrom(...people.deeds),
    request: fc.constantFrom(...people.requests),
    trouble: troubleAt(name),
    faults: fault(step).map((rule) => (name === 'sweep' ? [firstAttemptFails, rule] : [rule])),
  });
};

const stepAt = (seed: number): Step => {
  const step = steps[seed % steps.length];
  if (step === undefined) throw new Error('There are no steps.');
  return step;
};

/** The plan of a seed, always the same. Seeds that follow one another go through the steps in turn. */
export const planOf = (seed: number): Plan => {
  const [plan] = fc.sample(planFor(stepAt(seed)), { seed, numRuns: 1 });
  if (plan === undefined) throw new Error('fast-check gave no plan.');
  return plan;
};

/** A plan in one line, to be read beside its seed. */
export const planInWords = ({ deed, request, trouble, faults }: Plan): string => {
  const wrong = faults.map(
    ({ function: name, operation, service, nth, times, when, what }) =>
      `${what}${times === undefined || times === 1 ? '' : ` x${times}`} ${when} ${name ?? ''} ${operation ?? service} ${nth}`,
  );
  return [deed, request, trouble, ...wrong].join('; ');
};
