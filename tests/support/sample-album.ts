import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { councilSettingsSchema } from '../../functions/settings.ts';
import { type SampleNotice, sampleNotices } from '../../infra/notices/album/sample-notices.ts';
import { authorities } from '../../shared/authority/authorities.ts';
import type { Authority } from '../../shared/authority/authority.ts';

/** The example settings of a council. */
export const exampleSettings = (id: string) =>
  councilSettingsSchema.parse(
    JSON.parse(
      readFileSync(
        fileURLToPath(new URL(`../../infra/council-settings/${id}.example.json`, import.meta.url)),
        'utf8',
      ),
    ),
  );

/** A council with every notice that its samples lead to. */
export type CouncilNotices = {
  readonly name: string;
  readonly authority: Authority;
  readonly notices: readonly SampleNotice[];
};

/** The album of `npm run notices`, for tests to read: every council, kind, reader, voice and variant. */
export const everyCouncilsNotices = (): readonly CouncilNotices[] =>
  [...authorities.values()].map((authority) => ({
    name: authority.name,
    authority,
    notices: sampleNotices(authority, exampleSettings(authority.id)),
  }));
