import { fileURLToPath } from 'node:url';
import { type CouncilSettings, councilSettingsSchema } from '../../functions/settings.ts';
import { councilProblems } from '../council-problems.ts';
import { readKept } from './keep-file.ts';
import { StartProblem } from './start-problem.ts';

const exampleFile = (authority: string): string =>
  fileURLToPath(new URL(`../council-settings/${authority}.example.json`, import.meta.url));

const parse = (file: string, text: string): CouncilSettings => {
  const parsed = councilSettingsSchema.safeParse(fromJson(file, text));
  if (parsed.success) return parsed.data;
  throw new StartProblem(
    `The council settings in ${file} cannot be used:\n${councilProblems(parsed.error)}`,
    { cause: parsed.error },
  );
};

const fromJson = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StartProblem(`The council settings in ${file} are not JSON: ${why}`, {
      cause: error,
    });
  }
};

/** The council's own settings: the file that HEARD_SETTINGS names, or the example that comes with the code. */
export const readCouncilSettings = (
  authority: string,
  named: string | undefined,
): CouncilSettings => {
  const file = named ?? exampleFile(authority);
  const text = readKept(file);
  if (text === undefined) {
    throw new StartProblem(
      `There are no council settings at ${file}: set HEARD_SETTINGS to a file.`,
    );
  }
  const settings = parse(file, text);
  if (settings.authority !== authority) {
    throw new StartProblem(
      `The council settings in ${file} are for ${settings.authority}, not ${authority}: set HEARD_SETTINGS to another file.`,
    );
  }
  return settings;
};
