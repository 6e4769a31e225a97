import { fileURLToPath } from 'node:url';
import { type FaultRule, faultRulesSchema } from './gate/faults.ts';
import type { PlatformOptions } from './platform-options.ts';
import { StartProblem } from './start-problem.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const builtDist = fileURLToPath(new URL('../../dist', import.meta.url));
const largestPort = 65_535;

// A name that is set to nothing counts as not set, as in a shell that clears it.
const given = (environment: Environment, name: string): string | undefined => {
  const value = environment[name]?.trim();
  return value === '' ? undefined : value;
};

const portFrom = (environment: Environment, name: string, usual: number): number => {
  const value = given(environment, name) ?? String(usual);
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= largestPort) return port;
  throw new StartProblem(
    `${name} is "${value}", which is no port: use a whole number up to ${largestPort}.`,
  );
};

const secondsFrom = (environment: Environment, name: string): number | undefined => {
  const value = given(environment, name);
  if (value === undefined) return undefined;
  if (Number(value) > 0) return Number(value);
  throw new StartProblem(`${name} is "${value}": use a number of seconds above zero.`);
};

const faultsFrom = (environment: Environment, name: string): readonly FaultRule[] => {
  try {
    return faultRulesSchema.parse(JSON.parse(given(environment, name) ?? '[]'));
  } catch (error) {
    throw new StartProblem(`${name} is not a list of faults in JSON.`, { cause: error });
  }
};

/** Whether a finished build was named, so that none has to be made. */
export const isBuilt = (environment: Environment): boolean =>
  given(environment, 'HEARD_DIST') !== undefined;

/** Everything that can be chosen from outside, with what is usual where nothing is said. */
export const optionsFrom = (environment: Environment): PlatformOptions => ({
  home: given(environment, 'HEARD_HOME') ?? '.heard',
  authority: given(environment, 'HEARD_AUTHORITY') ?? 'bury',
  ports: {
    portal: portFrom(environment, 'HEARD_PORT', 3000),
    mail: portFrom(environment, 'HEARD_MAIL_PORT', 8005),
    database: portFrom(environment, 'HEARD_DB_PORT', 8000),
    signIn: portFrom(environment, 'HEARD_SIGNIN_PORT', 8010),
  },
  dist: given(environment, 'HEARD_DIST') ?? builtDist,
  now: given(environment, 'HEARD_NOW'),
  settingsFile: given(environment, 'HEARD_SETTINGS'),
  faults: faultsFrom(environment, 'HEARD_FAULTS'),
  sweepSeconds: secondsFrom(environment, 'HEARD_SWEEP_SECONDS'),
  grantsFile: given(environment, 'HEARD_GRANTS_LOG'),
});
