import { join } from 'node:path';
import type { CouncilSettings, SignInSettings } from '../../functions/settings.ts';
import type { EnvironmentName } from '../service.ts';
import { readKept } from './keep-file.ts';
import { StartProblem } from './start-problem.ts';

const readPageAssets = (dist: string): string => {
  const text = readKept(join(dist, 'web', 'page-assets.json'));
  if (text === undefined) throw new StartProblem(`There is no build in ${dist}: run npm run build`);
  return text;
};

/** The name of one council's table. */
export const tableNameFor = (authority: string): string => `heard-${authority}`;

/** The name its key ring goes by in Secrets Manager. */
export const keyRingNameFor = (authority: string): string => `heard-${authority}-key-ring`;

/** The name its origin secret goes by there, and the distribution that says it. */
export const originSecretNameFor = (authority: string): string => `heard-${authority}-origin`;
export const distributionFor = (authority: string): string => `HEARD${authority.toUpperCase()}`;

/** The value of every environment name of the table of functions, as deployment would set it. */
export const serviceValues = (
  settings: CouncilSettings,
  { origin, signIn }: { readonly origin: string; readonly signIn: SignInSettings },
  dist: string,
): Readonly<Record<EnvironmentName, string>> => ({
  HEARD_TABLE: tableNameFor(settings.authority),
  HEARD_AUTHORITY: settings.authority,
  HEARD_COUNCIL: JSON.stringify(settings),
  HEARD_ORIGIN: origin,
  HEARD_KEY_RING: keyRingNameFor(settings.authority),
  HEARD_ORIGIN_SECRET: originSecretNameFor(settings.authority),
  HEARD_DISTRIBUTION: distributionFor(settings.authority),
  HEARD_PAGE_ASSETS: readPageAssets(dist),
  HEARD_SIGN_IN: JSON.stringify(signIn),
  HEARD_DUTY_CONTACTS: String(settings.inboxes.duty.length),
  HEARD_DUTY_MINUTES: String(settings.dutyAcknowledgeWithinMinutes),
  HEARD_TRACKER_READERS: String((settings.inboxes.tracker ?? []).length),
});
