import * as z from 'zod/mini';
import { noticeKeyFrom } from '../../../functions/adapters/dynamo/keys.ts';
import type { NoticeKey } from '../../../functions/ports/owed-notices.ts';

const records = z.object({
  Records: z.array(
    z.object({
      dynamodb: z.object({
        Keys: z.object({ pk: z.object({ S: z.string() }), sk: z.object({ S: z.string() }) }),
      }),
    }),
  ),
});
/** Lambda writes the whole batch as text inside the object that it leaves in S3. */
const failedBatch = z.object({ payload: z.union([z.string(), records]) });

/**
 * The notices of a batch that the stream set aside (`infra/constructs/failed-records.ts`; on this computer
 * `HEARD_HOME/<council>/stream-failures`). Throws when the file is not one.
 */
export const noticesInBatch = (text: string): readonly NoticeKey[] => {
  const { payload } = failedBatch.parse(JSON.parse(text));
  const batch = typeof payload === 'string' ? records.parse(JSON.parse(payload)) : payload;
  return batch.Records.flatMap(
    ({ dynamodb: { Keys } }) => noticeKeyFrom(Keys.pk.S, Keys.sk.S) ?? [],
  );
};
