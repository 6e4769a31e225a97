import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { councilProblems } from '../council-problems.ts';

/** Names that can never receive mail (RFC 2606 and RFC 6761). */
const reservedDomain =
  /(^|\.)(example|test|invalid|localhost)$|(^|\.)example\.(com|net|org|co\.uk)$/i;

/** Ofcom's ranges for drama: whoever rings one of these reaches nobody. Digits only, from the start of the number. */
const dramaNumber =
  /^(0(11[3-8]|121|131|141|151|161)4960|02079460|01914980|02896496|02920180|01632960|07700900|08081570|09098790|03069990)/;

/** The accounts of AWS's own documentation. */
const exampleAccount = /^arn:aws:[\w-]+:[\w-]*:(111122223333|123456789012|000000000000):/;

const digitsOf = (phone: string): string => phone.replace(/^\+44/, '0').replace(/\D/g, '');

/** The part of an address after the @. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** Every piece of text in the settings, so that a field added tomorrow is checked too. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
};

const isHost = (text: string): boolean => /^[\w-]+(\.[\w-]+)+$/.test(text);

const reachesNobody = (text: string): boolean =>
  text.includes('@') || isHost(text)
    ? reservedDomain.test(domainOf(text))
    : exampleAccount.test(text) || dramaNumber.test(digitsOf(text));

/** What in these settings reaches nobody: example addresses, drama numbers, accounts of nobody. */
export const examplesIn = (settings: unknown): readonly string[] => [
  ...new Set(textsIn(settings).filter(reachesNobody)),
];

const jsonIn = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file} is not JSON: a comma or a bracket is missing or too many.`, { cause });
  }
};

/** A file of settings as its schema has it, or an error that names each field. */
export const readSettingsFile = <Schema extends z.ZodMiniType>(
  file: string,
  schema: Schema,
): z.output<Schema> => {
  const parsed = z.safeParse(schema, jsonIn(file));
  if (!parsed.success) {
    throw new Error(`${file} cannot be used:\n${councilProblems(parsed.error)}`);
  }
  return parsed.data;
};
