import * as z from 'zod/mini';
import { keepFile, readKept } from '../keep-file.ts';

const placesSchema = z.object({
  /** The stream these places are in; another stream starts from its beginning. */
  stream: z.string(),
  /** For each shard, the last sequence number dealt with, or that all of it is. */
  shards: z.record(z.string(), z.union([z.object({ after: z.string() }), z.literal('done')])),
});
const fileSchema = z.record(z.string(), placesSchema);

/** How far one function has read the stream. */
export type Places = z.infer<typeof placesSchema>;

/** Where the pollers keep how far they have come, one entry for each function. */
export type Checkpoints = {
  readonly read: (name: string) => Places | undefined;
  readonly write: (name: string, places: Places) => void;
};

/** Opens the checkpoint file; an unreadable one counts as none, and records are then read again. */
export const openCheckpoints = (file: string): Checkpoints => {
  const readAll = (): z.infer<typeof fileSchema> => {
    try {
      return fileSchema.parse(JSON.parse(readKept(file) ?? '{}'));
    } catch {
      return {};
    }
  };
  const all = readAll();
  return {
    read: (name) => all[name],
    write: (name, places) => {
      all[name] = places;
      keepFile(file, JSON.stringify(all));
    },
  };
};
