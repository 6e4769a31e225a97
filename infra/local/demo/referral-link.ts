import * as z from 'zod/mini';
import { pause } from '../pause.ts';
import type { Platform } from '../platform.ts';

const storeSchema = z.object({
  emails: z.array(z.object({ body: z.object({ text: z.optional(z.string()) }) })),
});
const linkPattern = /https?:\/\/\S+\/referral#\S+/;
const tries = 100;

/** The newest link that the advocacy service was mailed about a case, as it stands in the inbox. */
export const referralLink = async (
  { inbox }: Pick<Platform, 'inbox'>,
  reference: string,
): Promise<string> => {
  for (let tried = 0; tried < tries; tried += 1) {
    const { emails } = storeSchema.parse(await (await fetch(`${inbox}/store`)).json());
    const texts = emails.map(({ body }) => body.text ?? '');
    const newest = texts.findLast((text) => text.includes(reference) && linkPattern.test(text));
    const link = linkPattern.exec(newest ?? '')?.[0];
    if (link !== undefined) return link;
    await pause(50);
  }
  throw new Error(`The mail with the link of ${reference} did not come.`);
};
