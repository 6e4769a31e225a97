import { drawDraftCode } from '../../shared/reference/draft-code.ts';
import { drawReference } from '../../shared/reference/reference.ts';
import { formBody } from '../bench/form-body.ts';
import { mark } from '../support/hostile/hostile-texts.ts';
import type { Plan, Route, Twist, Way } from './plans.ts';

/** What earlier answers gave away, to whoever sent them: a later request may use it. */
export type Known = {
  readonly receipts: { readonly reference: string; readonly secret: string }[];
  readonly sent: { readonly route: Route; readonly answers: object; readonly id: string }[];
  readonly codes: string[];
};

export const nothingKnown = (): Known => ({ receipts: [], sent: [], codes: [] });

/** One request as it goes out. */
export type FuzzRequest = {
  readonly route: Route;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly cookies: readonly string[];
  /** The answers and id of what may be sent again. */
  readonly sent?: Known['sent'][number];
  /** Nobody was told what this tries. */
  readonly isGuess: boolean;
};

const formType = 'application/x-www-form-urlencoded';
const headersOf: Readonly<Record<Way, Readonly<Record<string, string>>>> = {
  json: { 'content-type': 'application/json' },
  script: { 'content-type': formType, accept: 'application/json' },
  page: { 'content-type': formType, accept: 'text/html' },
};

const anId = (place: number, salt: number): string =>
  `${place.toString(16).padStart(8, '0')}-0000-4000-8000-${salt.toString(16).padStart(12, '0')}`;

const everyForm = ['child', 'easy-read', 'young-adult', 'adult', 'advocate'];
const pagesOf: Partial<Readonly<Record<Route, readonly string[]>>> = {
  complaints: everyForm,
  advocacy: ['get-an-advocate'],
  compliments: ['say-something-good'],
  drafts: everyForm,
};

const chosen = <Row>(rows: readonly Row[], pick: number): Row | undefined =>
  rows[pick % Math.max(1, rows.length)];

// Counted through the whole tree, so that a place is any answer of it.
const withValue = (answers: unknown, twist: Twist & { kind: 'value' }): unknown => {
  let place = twist.place;
  const walk = (value: unknown): unknown => {
    place -= 1;
    if (place === 0) return twist.value;
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each)]));
  };
  return walk(answers);
};

const twisted = (answers: object, twist: Twist): unknown => {
  if (twist.kind === 'none') return answers;
  if (twist.kind === 'value') return withValue(answers, twist);
  return Object.fromEntries([...Object.entries(answers), [twist.name, twist.value]]);
};

const written = (value: unknown, way: Way): string => {
  if (way === 'json') return JSON.stringify(value);
  return typeof value === 'object' && value !== null ? formBody(value) : String(value);
};

type Answering = Extract<Plan, { kind: 'answers' }>;

const identified = (plan: Answering, known: Known, id: string): { answers: object; id: string } => {
  const before = chosen(
    known.sent.filter(({ route }) => route === plan.route),
    plan.pick,
  );
  if (before === undefined) return { answers: plan.answers, id };
  switch (plan.turn) {
    case 'new':
      return { answers: plan.answers, id };
    case 'no-id':
      return { answers: plan.answers, id: '' };
    case 'again':
      return before;
    case 'same-id-other-words':
      return { answers: plan.answers, id: before.id };
    case 'other-id-same-words':
      return { answers: before.answers, id };
  }
};

const opening = (plan: Answering, known: Known, id: string): object => {
  const { reference = '', secret = '' } = chosen(known.receipts, plan.pick) ?? {};
  return plan.route === 'status' ? { reference, secret } : { reference, secret, actionId: id };
};

const sends: ReadonlySet<Route> = new Set(['complaints', 'advocacy', 'compliments']);

// What goes with the answers: its id, what opens a page, the page it came from.
const beside = (plan: Answering, known: Known, id: string): object => {
  const { route, way } = plan;
  const page = chosen(pagesOf[route] ?? [], plan.pick);
  return {
    ...(sends.has(route) && id !== '' && { submissionId: id }),
    ...((route === 'status' || route === 'action') && opening(plan, known, id)),
    ...(route === 'resume' && { code: chosen(known.codes, plan.pick) ?? mark }),
    ...(way !== 'json' && page !== undefined && { 'form.page': page }),
  };
};

const asAnswers = (plan: Answering, known: Known, place: number, salt: number): FuzzRequest => {
  const { route, way, twist } = plan;
  const { answers, id } = identified(plan, known, anId(place, salt));
  const code = chosen(known.codes, plan.pick);
  const value = twisted({ ...answers, ...beside(plan, known, id) }, twist);
  const isWhole = sends.has(route) && twist.kind === 'none' && id !== '';
  return {
    route,
    headers: headersOf[way],
    body: new TextEncoder().encode(written(value, way)),
    cookies: code === undefined || plan.pick % 3 === 0 ? [] : [`__Host-heard-draft=${code}`],
    isGuess: false,
    ...(isWhole && { sent: { route, answers, id } }),
  };
};

const asGuess = ({ route, pick }: Extract<Plan, { kind: 'guess' }>, known: Known): FuzzRequest => {
  let state = pick;
  const wholeNumber = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
  const reference = pick % 2 === 0 ? chosen(known.receipts, pick)?.reference : undefined;
  const guess = {
    reference: reference ?? drawReference(wholeNumber),
    secret: `${drawDraftCode(wholeNumber)}-${drawDraftCode(wholeNumber)}`,
    ...(route === 'action' && { actionId: anId(pick, 1), action: 'withdraw' }),
  };
  const code = { code: drawDraftCode(wholeNumber) };
  return {
    route,
    headers: headersOf[pick % 3 === 0 ? 'script' : 'page'],
    body: new TextEncoder().encode(formBody(route === 'resume' ? code : guess)),
    cookies: [],
    isGuess: true,
  };
};

const asBody = ({ route, body, isPage }: Extract<Plan, { kind: 'body' }>): FuzzRequest => ({
  route,
  headers: { 'content-type': body.type, ...(isPage && { accept: 'text/html' }) },
  body: body.bytes,
  cookies: isPage ? [`__Host-heard-draft=${mark}`] : [],
  isGuess: false,
});

/** The request of a plan, given what is known by now. `place` and `salt` make its ids its own. */
export const requestOf = (plan: Plan, known: Known, place: number, salt: number): FuzzRequest => {
  switch (plan.kind) {
    case 'answers':
      return asAnswers(plan, known, place, salt);
    case 'guess':
      return asGuess(plan, known);
    case 'body':
      return asBody(plan);
  }
};
