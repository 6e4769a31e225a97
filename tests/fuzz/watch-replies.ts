import * as z from 'zod/mini';
import { problemSchema, receiptSchema } from '../../shared/intake-api/replies.ts';
import { mark } from '../support/hostile/hostile-texts.ts';
import { unescapedIn } from '../support/hostile/unescaped.ts';
import type { FuzzRequest, Known } from './requests.ts';

export const replySchema = z.object({
  statusCode: z.int(),
  headers: z.record(z.string(), z.string()),
  cookies: z.optional(z.array(z.string())),
  body: z.string(),
});
export type FuzzReply = z.infer<typeof replySchema>;

const isJson = (type: string): boolean => type.includes('json');

const wrongWithBody = ({ headers, body, statusCode }: FuzzReply): readonly string[] => {
  const type = headers['content-type'] ?? '';
  if (type.startsWith('text/html')) return unescapedIn(body, mark);
  if (!isJson(type)) return [`a reply of the type ${type}`];
  const problem = problemSchema.safeParse(JSON.parse(body));
  return statusCode >= 400 && !problem.success ? ['a problem in another shape'] : [];
};

// Neither typed words nor a line break may ever stand in a header.
const wrongWithHeaders = ({ headers, cookies = [] }: FuzzReply): readonly string[] =>
  [...Object.entries(headers).flat(), ...cookies].flatMap((value) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a header may not hold
    value.includes(mark) || /[\u0000-\u001f\u007f]/.test(value) ? ['typed words in a header'] : [],
  );

const guessAnswers: ReadonlySet<number> = new Set([403, 404, 429]);

/** Everything in a reply that should never be there. */
export const wrongWith = ({ isGuess }: FuzzRequest, reply: FuzzReply): readonly string[] => [
  ...(reply.statusCode >= 500 ? [`the status ${reply.statusCode}`] : []),
  ...(isGuess && !guessAnswers.has(reply.statusCode)
    ? [`a guess answered ${reply.statusCode}`]
    : []),
  ...wrongWithHeaders(reply),
  ...wrongWithBody(reply),
];

const codeIn = ({ cookies = [] }: FuzzReply): string | undefined =>
  /^__Host-heard-draft=([^;]+);/.exec(cookies[0] ?? '')?.[1];

/** Remembers what a reply gave away; the reference of what it stored, if it did. */
export const learn = (known: Known, request: FuzzRequest, reply: FuzzReply): string | undefined => {
  const code = codeIn(reply);
  if (code !== undefined) known.codes.push(code);
  if (reply.statusCode !== 201) return undefined;
  if (request.sent !== undefined) known.sent.push(request.sent);
  if (!isJson(reply.headers['content-type'] ?? '')) return undefined;
  const { reference, statusSecret } = receiptSchema.parse(JSON.parse(reply.body));
  known.receipts.push({ reference, secret: statusSecret });
  return reference;
};
