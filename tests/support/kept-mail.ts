import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const envelopeSchema = z.object({
  messageId: z.string(),
  at: z.string(),
  source: z.string(),
  configurationSet: z.string(),
  destinations: z.array(z.string()),
  tags: z.record(z.string(), z.array(z.string())),
});

/** One message as SES was given it: its envelope, and what a mail program would show. */
export type KeptMail = z.infer<typeof envelopeSchema> & {
  readonly raw: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

type Entity = { readonly headers: ReadonlyMap<string, string>; readonly body: string };

const entityOf = (raw: string): Entity => {
  const end = /\r?\n\r?\n/.exec(raw);
  const head = end === null ? raw : raw.slice(0, end.index);
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return {
    headers: new Map(headers),
    body: end === null ? '' : raw.slice(end.index + end[0].length),
  };
};

const fromQuotedPrintable = (text: string): Buffer =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/gi, (_all, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
    'latin1',
  );

const decoded = ({ headers, body }: Entity): string => {
  switch (headers.get('content-transfer-encoding')?.toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64').toString('utf8');
    case 'quoted-printable':
      return fromQuotedPrintable(body).toString('utf8');
    default:
      return Buffer.from(body, 'latin1').toString('utf8');
  }
};

const partsOf = (entity: Entity): readonly Entity[] => {
  const type = entity.headers.get('content-type') ?? '';
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (!type.toLowerCase().startsWith('multipart/') || boundary === undefined) return [entity];
  return entity.body
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((part) => partsOf(entityOf(part.replace(/^\r?\n/, ''))));
};

const bodyOf = (parts: readonly Entity[], type: string): string => {
  const part = parts.find(({ headers }) =>
    (headers.get('content-type') ?? 'text/plain').toLowerCase().startsWith(type),
  );
  return part === undefined ? '' : decoded(part);
};

const encodedWord = /=\?utf-8\?([qb])\?([^?]*)\?=(?:\s+(?==\?))?/gi;

/** A header's text as a person reads it. */
const readable = (value: string): string =>
  value.replace(encodedWord, (_all, way: string, text: string) =>
    way.toLowerCase() === 'b'
      ? Buffer.from(text, 'base64').toString('utf8')
      : fromQuotedPrintable(text.replaceAll('_', ' ')).toString('utf8'),
  );

/** Reads one raw message with its envelope. */
const readMail = (folder: string, name: string): KeptMail => {
  const raw = readFileSync(join(folder, name), 'latin1');
  const envelope: unknown = JSON.parse(
    readFileSync(join(folder, name.replace(/\.eml$/, '.json')), 'utf8'),
  );
  const entity = entityOf(raw);
  const parts = partsOf(entity);
  return {
    ...envelopeSchema.parse(envelope),
    raw,
    headers: entity.headers,
    subject: readable(entity.headers.get('subject') ?? ''),
    text: bodyOf(parts, 'text/plain'),
    html: bodyOf(parts, 'text/html'),
  };
};

/** The same without the weekly tracker, which belongs to no case and comes by itself. */
export const mailOfCases = (home: string): readonly KeptMail[] =>
  keptMail(home).filter(({ tags }) => tags['reference']?.[0]?.startsWith('tracker-') !== true);

/** Every message that mail accepted under this home, in the order it did. */
export const keptMail = (home: string, authority = 'bury'): readonly KeptMail[] => {
  const folder = join(home, authority, 'mail');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => readMail(folder, name));
};
