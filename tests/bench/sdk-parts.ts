import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';

const metafileSchema = z.object({
  outputs: z.record(
    z.string(),
    z.object({ inputs: z.record(z.string(), z.object({ bytesInOutput: z.number() })) }),
  ),
});

/** What one bundle really holds of the AWS SDK: its clients by package, each with its exports (client and commands). */
export type SdkParts = ReadonlyMap<string, readonly string[]>;

const clientFile =
  /node_modules\/(@aws-sdk\/client-[a-z-]+)\/dist-es\/(?:commands\/)?(\w+(?:Client|Command))\.js$/;

const partsAmong = (files: readonly string[]): SdkParts => {
  const found = files.flatMap((file) => {
    const [, client, name] = clientFile.exec(file) ?? [];
    return client === undefined || name === undefined ? [] : [{ client, name }];
  });
  const clients = [...new Set(found.map(({ client }) => client))].sort();
  return new Map(
    clients.map((client) => [
      client,
      found
        .filter((one) => one.client === client)
        .map(({ name }) => name)
        .sort(),
    ]),
  );
};

/** Reads the bundler's own account of a build: what each function's bundle holds of the SDK. */
export const sdkPartsIn = async (dist: string): Promise<(name: string) => SdkParts> => {
  const text = await readFile(join(dist, 'functions', 'metafile.json'), 'utf8');
  const { outputs } = metafileSchema.parse(JSON.parse(text));
  return (name) => {
    const output = Object.entries(outputs).find(([file]) =>
      file.endsWith(`functions/${name}/index.mjs`),
    );
    if (output === undefined) throw new Error(`The build has no account of ${name}`);
    const files = Object.entries(output[1].inputs);
    return partsAmong(
      files.flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
    );
  };
};
