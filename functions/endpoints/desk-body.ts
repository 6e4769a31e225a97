import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Parsed } from '../../shared/submission/parse-submission.ts';
import { deskProblem } from './desk-reply.ts';
import { readBody } from './read-body.ts';
import type { Reply } from './reply.ts';

export type DeskSent<Value> =
  | { readonly kind: 'sent'; readonly value: Value }
  | { readonly kind: 'refused'; readonly reply: Reply };

const refused = (reply: Reply): DeskSent<never> => ({ kind: 'refused', reply });

/** Reads what a page of the desk sent: JSON only, and only what is known. */
export const readDesk = <Value>(
  event: APIGatewayProxyEventV2,
  parse: (value: unknown) => Parsed<Value>,
): DeskSent<Value> => {
  const body = readBody(event);
  if (body.kind === 'form') return refused(deskProblem('wrong-type'));
  if (body.kind !== 'json') return refused(deskProblem(body.kind));
  const parsed = parse(body.value);
  if (parsed.kind === 'problems') {
    const { problems } = parsed;
    const isUnknown = problems.some(({ code }) => code === 'unknown-name');
    return refused(deskProblem(isUnknown ? 'unknown-names' : 'wrong-answers', { problems }));
  }
  return { kind: 'sent', value: parsed.value };
};
