import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StartProblem } from './start-problem.ts';

const oldestNode = 20;
const oldestJava = 17;
const run = promisify(execFile);

/** The Java this computer would use: the one JAVA_HOME names, or the first on the path. */
export const javaCommand = (): string => {
  const javaHome = process.env['JAVA_HOME'];
  const named = javaHome === undefined ? undefined : join(javaHome, 'bin', 'java');
  return named !== undefined && existsSync(named) ? named : 'java';
};

const distribution = (): string =>
  existsSync('/etc/os-release')
    ? (/^ID="?([a-z]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '')
    : '';

const installJavaOnLinux: Readonly<Record<string, string>> = {
  debian: 'sudo apt-get install -y default-jre-headless',
  ubuntu: 'sudo apt-get install -y openjdk-21-jre-headless',
  fedora: 'sudo dnf install -y java-latest-openjdk-headless',
};

const installJava = (): string => {
  if (process.platform === 'darwin') return 'brew install --cask temurin';
  if (process.platform === 'win32') return 'winget install EclipseAdoptium.Temurin.21.JRE';
  return installJavaOnLinux[distribution()] ?? 'sudo apt-get install -y openjdk-17-jre-headless';
};

/** The release in what `java -version` says, in the old (`1.8.0`) and the new (`17.0.15`) way of counting. */
export const javaRelease = (said: string): number => {
  const [, first = '0', second = '0'] = /version "(\d+)(?:\.(\d+))?/.exec(said) ?? [];
  return Number(first === '1' ? second : first);
};

const checkNode = (): void => {
  const release = Number.parseInt(process.versions.node, 10);
  if (release >= oldestNode) return;
  throw new StartProblem(
    `Heard needs Node ${oldestNode} or newer and this is ${process.versions.node}: run nvm install 24`,
  );
};

const checkJava = async (): Promise<void> => {
  const said = await run(javaCommand(), ['-version']).then(
    ({ stdout, stderr }) => stderr + stdout,
    () => '',
  );
  const release = javaRelease(said);
  if (release >= oldestJava) return;
  const found = release === 0 ? 'there is none here' : `this is ${release}`;
  throw new StartProblem(
    `Heard needs Java ${oldestJava} or newer for its database and ${found}: run ${installJava()}`,
  );
};

/** Says what is missing, and the command that installs it, before anything else can fail because of it. */
export const checkPrerequisites = async (): Promise<void> => {
  checkNode();
  await checkJava();
};
