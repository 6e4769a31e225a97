import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CouncilSettings, councilSettingsSchema } from '../../../functions/settings.ts';

export const settingsFolder = join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  'infra',
  'council-settings',
);

/** The example settings, as the repository holds them. */
export const exampleSettings: CouncilSettings = councilSettingsSchema.parse(
  JSON.parse(readFileSync(join(settingsFolder, 'bury.example.json'), 'utf8')),
);

/** The same settings with addresses and numbers that no example range contains. Nothing is ever sent to them. */
export const realSettings: CouncilSettings = councilSettingsSchema.parse(
  JSON.parse(
    JSON.stringify(exampleSettings)
      .replaceAll('heard.example', 'heard.bury.gov.uk')
      .replaceAll('0161 496 ', '0161 253 '),
  ),
);
