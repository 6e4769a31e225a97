import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CouncilSettings, councilSettingsSchema } from '../../functions/settings.ts';
import type { Stage } from '../stages.ts';
import { examplesIn, readSettingsFile } from './settings-file.ts';

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
  const settings = readSettingsFile(file, councilSettingsSchema);
  if (settings.authority !== council) {
    throw new Error(`${file} is for "${settings.authority}", not for "${council}".`);
  }
  const examples = stage.serves === 'people' ? examplesIn(settings) : [];
  if (examples.length > 0) {
    throw new Error(
      `${file} cannot be used for ${stage.name}: nobody answers at ${examples.join(', ')}.`,
    );
  }
  return settings;
};
