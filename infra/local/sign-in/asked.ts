import * as z from 'zod/mini';

/** The one client that signs people in: the desk. It is public, so it proves itself with PKCE (RFC 7636). */
export const deskClient = 'heard-desk';
export const scope = 'openid email profile';

const askedSchema = z.object({
  client_id: z.literal(deskClient),
  redirect_uri: z.string(),
  response_type: z.literal('code'),
  // "plain", and no challenge at all, would let whoever sees the code use it.
  code_challenge_method: z.literal('S256'),
  code_challenge: z.string().check(z.regex(/^[\w-]{43}$/)),
  scope: z.optional(z.string()),
  state: z.optional(z.string()),
  nonce: z.optional(z.string()),
  prompt: z.optional(z.enum(['none', 'login'])),
});

/** What a page asks for when it sends somebody to sign in. */
export type Asked = z.infer<typeof askedSchema>;

const addressSchema = z.object({ client_id: z.literal(deskClient), redirect_uri: z.string() });

/**
 * What was asked, by its query. `refused`: nobody is sent back, because the place is not ours; `wrong`: the page is told
 * so by going back to it (RFC 6749 section 4.1.2.1).
 */
export type AskedResult =
  | { readonly kind: 'asked'; readonly asked: Asked }
  | { readonly kind: 'refused' }
  | { readonly kind: 'wrong'; readonly backTo: URL };

export const askedFrom = (query: URLSearchParams, backTo: readonly string[]): AskedResult => {
  const values = Object.fromEntries(query);
  const address = addressSchema.safeParse(values);
  if (!address.success || !backTo.includes(address.data.redirect_uri)) return { kind: 'refused' };
  const asked = askedSchema.safeParse(values);
  if (asked.success) return { kind: 'asked', asked: asked.data };
  const { redirect_uri: place } = address.data;
  return { kind: 'wrong', backTo: back(place, query.get('state'), { error: 'invalid_request' }) };
};

/** The page's own address with an answer in its query. */
export const back = (
  place: string,
  state: string | null | undefined,
  answer: Readonly<Record<string, string>>,
): URL => {
  const url = new URL(place);
  for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, value);
  if (typeof state === 'string') url.searchParams.set('state', state);
  return url;
};
