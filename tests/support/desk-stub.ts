import type { BrowserContext, Route } from 'playwright-core';
import type { CaseReply } from '../../shared/desk-api/case-reply.ts';
import { deskPaths } from '../../shared/desk-api/command-replies.ts';
import { commandNames } from '../../shared/desk-api/desk-command.ts';
import type { MeReply } from '../../shared/desk-api/me-reply.ts';
import type { OfficeReply } from '../../shared/desk-api/office-reply.ts';
import type { QueueEntry, QueueReply } from '../../shared/desk-api/queue-reply.ts';

export const reference = 'K4T-9WX-2HR';

export const aMe = (more: Partial<MeReply> = {}): MeReply => ({
  id: 'ruth',
  name: 'Ruth Adeyemi',
  role: 'complaints-manager',
  teams: [],
  leads: [],
  may: [
    { action: 'read-queue', scope: 'all' },
    { action: 'enter-complaint', scope: 'all' },
    { action: 'export-case', scope: 'all' },
  ],
  idle: { seconds: 1800, left: 1800 },
  ...more,
});

/** The council as the desk knows it; `name` is what its second person is called. */
export const anOffice = (name = 'Gareth Pugh'): OfficeReply => ({
  today: '2026-11-26',
  holidays: ['2026-12-25', '2026-12-28'],
  colleagues: [
    { id: 'ruth', name: 'Ruth Adeyemi', role: 'complaints-manager', teams: [], hasLeft: false },
    { id: 'gareth', name, role: 'team-manager', teams: [], hasLeft: false },
  ],
});

export const anEntry = (more: Partial<QueueEntry> = {}): QueueEntry => ({
  reference,
  kind: 'complaint',
  stage: 'stage-1',
  receivedAt: '2026-11-20T09:00:00.000Z',
  urgency: 'same-day',
  due: '2026-12-04',
  reasons: ['read-for-safety'],
  routes: ['statutory'],
  people: ['gareth'],
  isAccepted: false,
  ...more,
});

export const aQueue = (...cases: readonly QueueEntry[]): QueueReply => ({
  total: cases.length,
  cases: [...cases],
});

const by = { id: 'service' };

/** A whole case, in which `typed` is everything that a person typed. */
export const aCase = (
  typed = 'Nobody calls me back.',
  more: Partial<CaseReply> = {},
): CaseReply => ({
  reference,
  version: 3,
  kind: 'complaint',
  stage: 'stage-1',
  state: 'open',
  receivedAt: '2026-11-20T09:00:00.000Z',
  entry: {
    door: 'phone',
    heardOn: '2026-11-20',
    takenBy: { id: 'megan', name: 'Megan Price' },
    enteredAt: '2026-11-20T09:00:00.000Z',
    takenWhere: 'elsewhere',
    ownWords: 'theirs',
    sendBack: 'post',
    words: { placeName: typed, memberName: typed, memberContact: typed },
  },
  role: 'child',
  voice: 'child',
  urgency: { level: 'same-day', because: ['worried'] },
  safety: 'worried',
  changeComing: true,
  complainant: { kind: 'child', standing: 'own-right', rule: 'child-complains' },
  referral: { state: 'told-automatically' },
  parts: [
    {
      id: '1',
      subject: 'not-listening',
      route: 'statutory',
      rule: 'part-three-service',
      reason: 'We think it is ours to answer.',
      about: ['social-worker'],
      receivedAt: '2026-11-20T09:00:00.000Z',
      state: 'proposed',
    },
  ],
  rules: { 'part-three-service': { cites: 'Children Act 1989 s26(3)', confidence: 'read' } },
  desk: {},
  decisions: [
    {
      id: 'd1',
      kind: 'defer-change',
      rule: 'part-three-service',
      state: 'open',
      due: '2026-11-26',
      outcomes: ['defer', 'not-deferred'],
      presume: 'Defer the change.',
      weigh: ['Decide it the same working day.'],
    },
  ],
  dates: [
    {
      rule: 'stage-1-first',
      date: '2026-12-04',
      statutory: true,
      from: '2026-11-20',
      workingDays: 10,
      skipped: [{ date: '2026-11-21', why: 'Saturday' }],
    },
  ],
  people: { isAccepted: false, contributors: [], barred: [{ who: { id: 'x' }, because: 'named' }] },
  tasks: [
    {
      id: 't1',
      kind: 'read-for-safety',
      rule: 'part-three-service',
      due: '2026-11-25',
      state: 'open',
    },
  ],
  letters: [
    {
      notice: 'acknowledgement-1',
      kind: 'acknowledgement',
      reader: 'complainant',
      dueAt: '2026-11-20T09:00:00.000Z',
      state: 'bounced',
    },
  ],
  unsent: [{ notice: 'stage-1-answer-2', words: { kind: 'stage-1-answer', apology: typed } }],
  timeline: [
    { at: '2026-11-20T10:00:00.000Z', by, event: 'note-kept', details: { note: 'n1' } },
    { at: '2026-11-20T09:00:00.000Z', by, event: 'complaint-received', details: { role: 'child' } },
  ],
  person: {
    person: {
      name: typed,
      age: 14,
      contact: { email: 'sam@example.com', safe: { voicemail: 'no', whoMightSee: typed } },
    },
    mustNotKnow: typed,
    where: typed,
  },
  words: {
    language: 'en',
    complaint: { story: typed, points: [{ subject: 'not-listening', details: typed }] },
  },
  added: [{ id: 'a1', receivedAt: '2026-11-21T09:00:00.000Z', said: { words: typed } }],
  notes: [{ id: 'n1', at: '2026-11-20T10:00:00.000Z', by, about: 'note', words: typed }],
  may: [...commandNames],
  ...more,
});

/** What the API answers: a status with JSON, or nothing at all. */
export type StubAnswer = { readonly status?: number; readonly json: unknown } | 'unreachable';

export type DeskStub = {
  /** Answers an address from now on. */
  readonly answer: (path: string, ...answers: readonly StubAnswer[]) => void;
  /** Everything that was posted, by its address. */
  readonly posts: { readonly path: string; readonly body: unknown }[];
  readonly signedInAt: { isSignedIn: boolean };
  /** What tokens were asked for with, in order. */
  readonly granted: string[];
  readonly renews: { isRefused: boolean };
};

const problemType = 'urn:heard:desk-problem:';

/** A problem of the desk as the API puts it. */
export const aProblem = (
  kind: string,
  status: number,
  more: Readonly<Record<string, unknown>> = {},
): StubAnswer => ({
  status,
  json: { type: `${problemType}${kind}`, title: `This is ${kind}.`, status, ...more },
});

const asToken = (claims: object): string =>
  [{ alg: 'RS256' }, claims, 'signature']
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');

/** Stands for the API and the sign-in behind the pages of the desk. */
export const stubDesk = async (context: BrowserContext, origin: string): Promise<DeskStub> => {
  const posts: { path: string; body: unknown }[] = [];
  const signedInAt = { isSignedIn: true };
  const answers = new Map<string, StubAnswer[]>([
    [deskPaths.me, [{ json: aMe() }]],
    [deskPaths.office, [{ json: anOffice() }]],
    [deskPaths.queue, [{ json: aQueue(anEntry()) }]],
    [deskPaths.case(reference), [{ json: aCase() }]],
    [deskPaths.company(reference), [{ json: { version: 3, others: [] } }]],
    [deskPaths.alike(reference), [{ json: { cases: [] } }]],
  ]);
  const granted: string[] = [];
  const renews = { isRefused: false };
  let nonce = '';
  const tokens = () => {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: origin, aud: 'heard-desk', sub: 'ruth', nonce, iat: now, exp: now + 900 };
    return {
      access_token: 'token',
      refresh_token: 'refresh',
      token_type: 'Bearer',
      id_token: asToken(claims),
    };
  };
  const authorize = (route: Route, url: URL): Promise<void> => {
    nonce = url.searchParams.get('nonce') ?? '';
    const back = new URL(url.searchParams.get('redirect_uri') ?? '');
    back.searchParams.set('state', url.searchParams.get('state') ?? '');
    const isSilent = url.searchParams.get('prompt') === 'none';
    if (isSilent && !signedInAt.isSignedIn) back.searchParams.set('error', 'login_required');
    else back.searchParams.set('code', 'CODE');
    return route.fulfill({ status: 303, headers: { location: String(back) } });
  };
  const signIn = {
    issuer: origin,
    clientId: 'heard-desk',
    scope: 'openid',
    authorize: `${origin}/api/authorize`,
    token: `${origin}/api/token`,
    logout: `${origin}/api/logout`,
  };
  const take = (path: string): StubAnswer => {
    const given = answers.get(path) ?? [];
    return (given.length > 1 ? given.shift() : given[0]) ?? 'unreachable';
  };
  const api = (route: Route, path: string): Promise<void> => {
    const request = route.request();
    if (request.method() === 'POST') posts.push({ path, body: request.postDataJSON() });
    const answer = take(path);
    return answer === 'unreachable'
      ? route.abort()
      : route.fulfill({ status: answer.status ?? 200, json: answer.json });
  };
  const grant = (route: Route): Promise<void> => {
    const kind = new URLSearchParams(route.request().postData() ?? '').get('grant_type') ?? '';
    granted.push(kind);
    return kind === 'refresh_token' && renews.isRefused
      ? route.fulfill({ status: 400, json: { error: 'invalid_grant' } })
      : route.fulfill({ json: tokens() });
  };
  await context.route('**/api/**', (route) => {
    const url = new URL(route.request().url());
    switch (url.pathname) {
      case '/api/authorize':
        return authorize(route, url);
      case '/api/sign-in':
        return route.fulfill({ json: signIn });
      case '/api/token':
        return grant(route);
      default:
        return api(route, url.pathname);
    }
  });
  return {
    posts,
    signedInAt,
    granted,
    renews,
    answer: (path, ...given) => answers.set(path, [...given]),
  };
};
