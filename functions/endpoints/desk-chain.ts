import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod/mini';
import type { Log } from '../logging/events.ts';
import type { Admission, AdmitStaff } from '../use-cases/admit-staff.ts';
import { deskProblem } from './desk-reply.ts';
import { httpChain } from './http-chain.ts';
import type { Reply } from './reply.ts';

/** Somebody at the desk, and the sign-in they came by. */
export type AtTheDesk = {
  readonly event: APIGatewayProxyEventV2;
  readonly method: string;
  readonly staff: Extract<Admission, { kind: 'admitted' }>['staff'];
  readonly secondsLeft: number;
  readonly signedIn: Parameters<AdmitStaff>[0];
};

export type DeskChain = {
  readonly admit: AdmitStaff;
  readonly log: Log;
  /** Whether a request counts as use of the half hour. */
  readonly how?: (event: APIGatewayProxyEventV2) => 'use' | 'look';
};

// An id token would pass the gateway too: its audience is the client. Claims come as text.
const callerSchema = z.lazy(() =>
  z.object({
    authorizer: z.object({
      jwt: z.object({
        claims: z.object({
          sub: z.string().check(z.minLength(1), z.maxLength(128)),
          token_use: z.literal('access'),
          auth_time: z.string().check(z.regex(/^\d{9,11}$/)),
        }),
      }),
    }),
  }),
);

const problemFor = { idle: 'idle', ended: 'signed-out', 'not-staff': 'not-staff' } as const;

/** The one chain around every endpoint of the desk: nobody comes further whom the council does not keep. */
export const deskChain = (
  { admit, log, how = () => 'use' }: DeskChain,
  endpoint: (desk: AtTheDesk) => Promise<Reply>,
) =>
  httpChain(
    async (event) => {
      const caller = callerSchema.safeParse(event.requestContext);
      if (!caller.success) return deskProblem('not-signed-in');
      const { sub, auth_time } = caller.data.authorizer.jwt.claims;
      const signedIn = { id: sub, at: new Date(Number(auth_time) * 1000).toISOString() };
      const admission = await admit(signedIn, how(event));
      if (admission.kind !== 'admitted') {
        log('desk-refused', { code: admission.kind });
        return deskProblem(problemFor[admission.kind]);
      }
      const { method } = event.requestContext.http;
      return endpoint({ event, method, signedIn, ...admission });
    },
    { log, onFailure: () => deskProblem('failed') },
  );
