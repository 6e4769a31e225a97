import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { FormField } from '../../shared/submission/form-fields.ts';
import { limits } from '../../shared/submission/limits.ts';

/** What was sent, as far as it could be read. `fields` are a form's, as typed. */
export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'form'; readonly fields: readonly FormField[] }
  | { readonly kind: 'too-big' | 'wrong-type' | 'not-readable' };

/** Media types that are taken, by the `content-type` header without its parameters. */
export const mediaTypeOf = ({ headers }: APIGatewayProxyEventV2): string =>
  (headers['content-type'] ?? '').split(';', 1).join('').trim().toLowerCase();

export const formType = 'application/x-www-form-urlencoded';
const jsonType = 'application/json';

/** Reads a body strictly: its size first, then its type, then its letters (broken UTF-8 is an error), then its shape. */
export const readBody = (event: APIGatewayProxyEventV2): Body => {
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > limits.bodyBytes) return { kind: 'too-big' };
  const mediaType = mediaTypeOf(event);
  if (mediaType !== jsonType && mediaType !== formType) return { kind: 'wrong-type' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return mediaType === formType
      ? { kind: 'form', fields: formFields(text) }
      : { kind: 'json', value: JSON.parse(text) };
  } catch {
    return { kind: 'not-readable' };
  }
};

// URLSearchParams would put a replacement letter where an escape is not UTF-8; decodeURIComponent refuses it.
const formFields = (text: string): readonly FormField[] =>
  text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      const [name, value] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
      return [decoded(name), decoded(value)] as const;
    });

const decoded = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '));
