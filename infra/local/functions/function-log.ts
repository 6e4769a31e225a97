import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Where functions' own lines go, as CloudWatch would keep them, with the platform's notes between them. */
export type FunctionLog = {
  readonly follow: (output: Readable) => void;
  readonly note: (type: string, facts: Readonly<Record<string, unknown>>) => void;
  readonly stop: () => Promise<void>;
};

/** Opens the log file for adding to. */
export const openFunctionLog = (file: string): FunctionLog => {
  const stream = createWriteStream(file, { flags: 'a', mode: 0o600 });
  return {
    follow: (output) => {
      createInterface({ input: output }).on('line', (line) => stream.write(`${line}\n`));
    },
    note: (type, facts) => {
      stream.write(`${JSON.stringify({ type, time: new Date().toISOString(), ...facts })}\n`);
    },
    stop: () =>
      new Promise((resolve) => {
        stream.end(() => resolve());
      }),
  };
};
