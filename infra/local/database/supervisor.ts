import { spawn } from 'node:child_process';
import { openSync, rmSync } from 'node:fs';
import { keepDatabaseRecord } from './database-record.ts';

/**
 * A process of its own between the platform and Java. A platform that is killed outright cannot stop its database;
 * this one sees its link break, stops Java, and ends. It stands outside the terminal's group so that Ctrl-C reaches
 * the platform alone, which stops things in their order.
 */

const [command = 'java', recordFile = '', logFile = '', port = '0', ...argumentsForJava] =
  process.argv.slice(2);
const graceMilliseconds = 8_000;

const log = openSync(logFile, 'a', 0o600);
const java = spawn(command, argumentsForJava, { stdio: ['ignore', log, log] });
if (java.pid !== undefined) keepDatabaseRecord(recordFile, java.pid, Number(port));

const stop = (): void => {
  java.kill('SIGTERM');
  setTimeout(() => java.kill('SIGKILL'), graceMilliseconds).unref();
};

java.on('error', () => process.exit(1));
java.on('exit', (code) => {
  rmSync(recordFile, { force: true });
  // Java says 143 when it was asked to end.
  process.exit(code === 0 || code === 143 ? 0 : 1);
});
process.on('message', stop);
process.on('disconnect', stop);
process.on('SIGTERM', stop);
process.on('SIGINT', () => undefined);
// The platform may have died before we could listen for it.
if (!process.connected) stop();
