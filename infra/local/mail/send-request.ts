import { bareAddress } from './address.ts';
import { headerValues, namedRecipients } from './raw-message.ts';

/** What one SendRawEmail asks for. */
export type SendRequest = {
  readonly source: string;
  readonly configurationSet: string;
  readonly destinations: readonly string[];
  readonly tags: Readonly<Record<string, readonly string[]>>;
  readonly raw: Buffer;
};

const members = (form: URLSearchParams, name: string): readonly string[] =>
  [...form].filter(([key]) => key.startsWith(`${name}.member.`)).map(([, value]) => value);

const tagsOf = (form: URLSearchParams): SendRequest['tags'] =>
  Object.fromEntries(
    [...form]
      .map(([key, name]) => ({ index: /^Tags\.member\.(\d+)\.Name$/.exec(key)?.[1], name }))
      .filter(({ index }) => index !== undefined)
      .map(({ index, name }) => [name, [form.get(`Tags.member.${index}.Value`) ?? '']]),
  );

/** Reads the form that the query protocol sends. Without destinations, the message's own recipients count. */
export const readSendRequest = (body: string): SendRequest => {
  const form = new URLSearchParams(body);
  const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64');
  const text = raw.toString('latin1');
  const given = members(form, 'Destinations');
  const destinations = given.length > 0 ? given : namedRecipients(text);
  return {
    source: bareAddress(form.get('Source') ?? headerValues(text, 'from')[0] ?? ''),
    configurationSet: form.get('ConfigurationSetName') ?? '',
    destinations: destinations.map(bareAddress),
    tags: tagsOf(form),
    raw,
  };
};
