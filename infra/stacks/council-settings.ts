import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CouncilSettings, councilSettingsSchema } from '../../functions/settings.ts';
import { councilProblems } from '../council-problems.ts';
import type { Stage } from '../stages.ts';

/** Names that can never receive mail (RFC 2606 and RFC 6761). */
const reservedDomain =
  /(^|\.)(example|test|invalid|localhost)$|(^|\.)example\.(com|net|org|co\.uk)$/i;

/** Ofcom's ranges for drama: whoever rings one of these reaches nobody. Digits only, from the start of the number. */
const dramaNumber =
  /^(0(11[3-8]|121|131|141|151|161)4960|02079460|01914980|02896496|02920180|01632960|07700900|08081570|09098790|03069990)/;

const digitsOf = (phone: string): string => phone.replace(/^\+44/, '0').replace(/\D/g, '');

/** Every piece of text in the settings, so that a field added tomorrow is checked too. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
};

const reachesNobody = (text: string): boolean =>
  text.includes('@') ? reservedDomain.test(domainOf(text)) : dramaNumber.test(digitsOf(text));

/** What in these settings reaches nobody: example addresses and drama numbers. */
export const examplesIn = (settings: CouncilSettings): readonly string[] => [
  ...new Set(textsIn(settings).filter(reachesNobody)),
];

/** The part of an address after the @. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

const settingsFile = (folder: string, council: string): string => {
  const [own, example] = [join(folder, `${council}.json`), join(folder, `${council}.example.json`)];
  const found = [own, example].find((file) => existsSync(file));
  if (found === undefined) {
    throw new Error(
      `No settings for "${council}": write ${own} (start from an .example beside it).`,
    );
  }
  return found;
};

/** One council's settings from its file: its own if there is one, else the example, which a live stage refuses. */
export const readCouncilSettings = (
  folder: string,
  council: string,
  stage: Stage,
): CouncilSettings => {
  const file = settingsFile(folder, council);
  const parsed = councilSettingsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) {
    throw new Error(`${file} cannot be used:\n${councilProblems(parsed.error)}`);
  }
  if (parsed.data.authority !== council) {
    throw new Error(`${file} is for "${parsed.data.authority}", not for "${council}".`);
  }
  const examples = stage.serves === 'people' ? examplesIn(parsed.data) : [];
  if (examples.length > 0) {
    throw new Error(
      `${file} cannot be used for ${stage.name}: nobody answers at ${examples.join(', ')}.`,
    );
  }
  return parsed.data;
};
