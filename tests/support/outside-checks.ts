import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import * as z from 'zod/mini';
import { deskProblemSchema } from '../../shared/desk-api/desk-problems.ts';
import type { Answered } from './outside.ts';

/** Written out here once more on purpose: what the portal says of itself is not asked of its own constant. */
const toldAlways: Readonly<Record<string, RegExp>> = {
  'strict-transport-security': /^max-age=(?:3153600[0-9]|[4-9]\d{7,}); includeSubDomains$/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'permissions-policy': /(?=.*camera=\(\))(?=.*microphone=\(\))(?=.*geolocation=\(\))/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
};

const policyNeeds: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

/** The names that a reply is never to have: they say what runs here, or let another site read it. */
const toldNever = /^(?:server|x-powered-by|via|x-amz.*|x-amzn.*|access-control-.*|x-debug.*)$/;

const rulesOf = (policy: string): ReadonlyMap<string, string> =>
  new Map(
    policy.split(';').map((rule) => {
      const [name = '', ...values] = rule.trim().split(/\s+/);
      return [name, values.join(' ')] as const;
    }),
  );

/** What the policy lets a page do that it should not; the desk alone may ask where staff sign in for a token. */
const wrongWithPolicy = (policy: string, mayAsk: string | undefined): readonly string[] => {
  const rules = rulesOf(policy);
  const connect = mayAsk === undefined ? "'self'" : `'self' ${mayAsk}`;
  return Object.entries({ ...policyNeeds, 'connect-src': connect }).flatMap(([name, value]) =>
    rules.get(name) === value ? [] : [`${name} is ${rules.get(name) ?? 'not there'}`],
  );
};

/** What is wrong with the headers of any reply, whatever it is. */
export const wrongWithHeaders = (
  { headers }: Answered,
  mayAsk?: string | undefined,
): readonly string[] => [
  ...wrongWithPolicy(String(headers['content-security-policy']), mayAsk),
  ...Object.entries(toldAlways).flatMap(([name, form]) =>
    form.test(String(headers[name])) ? [] : [`${name} is ${headers[name]}`],
  ),
  ...Object.keys(headers).flatMap((name) => (toldNever.test(name) ? [`it says ${name}`] : [])),
];

type Node = DefaultTreeAdapterTypes.Node;

const inlineAt = (node: Node): readonly string[] => {
  if (!('tagName' in node)) return [];
  const { tagName, attrs } = node;
  const has = (wanted: string): boolean => attrs.some(({ name }) => name === wanted);
  const isData = attrs.some(({ name, value }) => name === 'type' && value.endsWith('json'));
  return [
    ...(tagName === 'script' && !has('src') && !isData ? ['a script in the page'] : []),
    ...(tagName === 'style' || has('style') ? [`style in the page at <${tagName}>`] : []),
    ...(tagName === 'base' || tagName === 'iframe' || tagName === 'object' ? [`<${tagName}>`] : []),
    ...attrs.flatMap(({ name, value }) => {
      if (name.startsWith('on')) return [`${name} of <${tagName}>`];
      const isFetched = name === 'src' || name === 'action' || tagName === 'link';
      return isFetched && /^(?:[a-z]+:|\/\/)/i.test(value) && !value.startsWith('data:')
        ? [`${tagName} from elsewhere: ${value}`]
        : [];
    }),
  ];
};

/** Script, style or addresses of other sites that stand in a page, which its policy would stop. */
export const wrongInPage = (html: string): readonly string[] => {
  const found: string[] = [];
  const waiting: Node[] = [parse(html)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    found.push(...inlineAt(node));
    waiting.push(...('childNodes' in node ? node.childNodes : []));
  }
  return found;
};

/** What stands in a reply that tells a stranger how it is made. */
const howItIsMade =
  /\bat [^<>"]+:\d+:\d+|node_modules|\.mjs\b|\b(?:Zod|Type|Syntax|Range|Reference)Error\b|dynamo|middy|preact@|\bjose\b|lambda|heap|stack trace/i;

const problemSchemaHere = z.union([deskProblemSchema, z.strictObject({ message: z.string() })]);

const wrongWithProblem = ({ status, headers, body }: Answered): readonly string[] => {
  const problem = problemSchemaHere.safeParse(JSON.parse(body));
  if (!problem.success) return ['a problem in another shape'];
  // The gateway's own words are short and are always the same.
  if ('message' in problem.data) return [];
  return [
    ...(problem.data.status === status ? [] : ['a problem of another status']),
    ...(headers['content-type'] === 'application/problem+json' ? [] : ['not called a problem']),
  ];
};

const wrongWithTitle = (html: string): readonly string[] => {
  const [, title = 'none'] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  // Whoever looks over a shoulder, or at a history, learns which council it is and no more.
  return /^(?:Error: )?[\w ]{4,22} – Bury Council$/.test(title) &&
    !/abuse|social care|safe|child|referral|alert/i.test(title)
    ? []
    : [`the title ${title}`];
};

/** What is wrong with an error: its headers, its shape, and what it gives away. */
export const wrongWithError = (answered: Answered, status: number): readonly string[] => {
  const type = answered.headers['content-type'] ?? '';
  const { headers, body } = answered;
  return [
    ...(answered.status === status ? [] : [`answered ${answered.status}`]),
    ...wrongWithHeaders(answered),
    ...(howItIsMade.test(body) ? ['it tells how it is made'] : []),
    ...(headers['set-cookie'] === undefined ? [] : ['it sets a cookie']),
    ...(headers['location'] === undefined ? [] : ['it leads elsewhere']),
    ...(type.includes('json') && body !== '' ? wrongWithProblem(answered) : []),
    ...(type.startsWith('text/html') ? [...wrongInPage(body), ...wrongWithTitle(body)] : []),
  ];
};
