import { buildAll } from '../build/build-all.ts';
import { tellDemonstration } from './demo/console.ts';
import { isDemoUnfinished, prepareDemoHome } from './demo/kept-demo.ts';
import { isBuilt, optionsFrom } from './from-environment.ts';
import { type Platform, startPlatform } from './platform.ts';
import { checkPrerequisites } from './prerequisites.ts';
import { StartProblem } from './start-problem.ts';

/** What `npm start` runs: the whole service on this computer, until Ctrl-C. */

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

// Lambda's time zone.
process.env['TZ'] = 'UTC';

let platform: Platform | undefined;
let stopping: Promise<void> | undefined;

const stop = (code: number): Promise<void> => {
  // Terminals and npm both pass Ctrl-C on, so the same signal can come twice.
  stopping ??= (platform?.stop() ?? Promise.resolve()).then(() => process.exit(code));
  return stopping;
};

const lost = (): void => {
  console.error('The database ended by itself: its log is in HEARD_HOME, under log/database.log.');
  void stop(1);
};

/** npm passes an end on to its shell only, and the shell to nobody: then we see our parent go. */
const watchNpm = (): void => {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void stop(0);
  }, 250).unref();
};

const start = async (): Promise<void> => {
  await checkPrerequisites();
  const wanted = optionsFrom(process.env);
  const withDemo = process.argv.includes('--demo');
  const options = withDemo
    ? { ...wanted, home: prepareDemoHome(wanted.home, wanted.authority, wanted.now) }
    : wanted;
  const prepare = isBuilt(process.env) ? undefined : () => buildAll(options.dist);
  platform = await startPlatform({ ...options, prepare, onLost: lost });
  console.log(
    `Heard for ${platform.authority.name} is ready: ${platform.origin} (inbox ${platform.inbox}, desk sign-in ${platform.signIn}); Ctrl-C stops it.`,
  );
  if (withDemo || isDemoUnfinished(platform.home)) await tellDemonstration(platform);
};

try {
  for (const signal of stopSignals) process.on(signal, () => void stop(0));
  watchNpm();
  await start();
} catch (error) {
  console.error(error instanceof StartProblem ? error.message : error);
  process.exitCode = 1;
}
