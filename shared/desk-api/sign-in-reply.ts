import * as z from 'zod/mini';

/** Where and as what staff sign in: what a page needs for the code flow with PKCE. Nothing of it is secret. */
export const signInReplySchema = z.lazy(() =>
  z.strictObject({
    issuer: z.string(),
    clientId: z.string(),
    scope: z.string(),
    authorize: z.string(),
    token: z.string(),
    /** Takes `client_id` and `logout_uri`, as Cognito's does. */
    logout: z.string(),
  }),
);
export type SignInReply = z.infer<typeof signInReplySchema>;
