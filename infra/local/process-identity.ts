import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const fieldsAfterName = (stat: string): readonly string[] =>
  stat.slice(stat.lastIndexOf(')') + 2).split(' ');

const fromProc = (pid: number): string | undefined => {
  try {
    const fields = fieldsAfterName(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    const isGone = fields[0] === 'Z' || fields[0] === 'X';
    return isGone ? undefined : fields[19];
  } catch {
    return undefined;
  }
};

const fromPs = (pid: number): string | undefined => {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return line === '' || line.startsWith('Z') ? undefined : line.replace(/^\S+\s+/, '');
  } catch {
    return undefined;
  }
};

/**
 * When the living process with this number started, or nothing when there is none. Numbers are used again;
 * a number with its start time is not. A dead process that nobody has collected counts as dead.
 */
export const processIdentity = (pid: number): string | undefined =>
  existsSync('/proc/self/stat') ? fromProc(pid) : fromPs(pid);
