import * as z from 'zod/mini';

/** One reply as it goes to the browser. */
export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
};

const plain = z.union([z.string(), z.number(), z.boolean()]);
const structuredSchema = z.object({
  statusCode: z.int().check(z.minimum(100), z.maximum(599)),
  headers: z.optional(z.record(z.string(), plain)),
  cookies: z.optional(z.array(z.string())),
  body: z.optional(z.string()),
  isBase64Encoded: z.optional(z.boolean()),
});
const hasStatus = z.object({ statusCode: z.unknown() });

const lowerCased = (headers: Readonly<Record<string, string | number | boolean>>) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );

/** The gateway's own short answers, in its own words. */
export const gatewayMessage = (status: number, message: string): Reply => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify({ message })),
});

const structured = (reply: z.infer<typeof structuredSchema>): Reply => ({
  status: reply.statusCode,
  headers: {
    'content-type': 'text/plain;charset=UTF-8',
    ...lowerCased(reply.headers ?? {}),
    ...(reply.cookies === undefined ? {} : { 'set-cookie': reply.cookies }),
  },
  body: Buffer.from(reply.body ?? '', reply.isBase64Encoded === true ? 'base64' : 'utf8'),
});

/** What the gateway makes of a function's result: a whole reply, or JSON when the result names no status. */
export const gatewayReply = (result: unknown): Reply => {
  if (!hasStatus.safeParse(result).success) {
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(typeof result === 'string' ? result : JSON.stringify(result)),
    };
  }
  const parsed = structuredSchema.safeParse(result);
  return parsed.success ? structured(parsed.data) : gatewayMessage(500, 'Internal Server Error');
};
