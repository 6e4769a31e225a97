import * as z from 'zod/mini';
import type { FormField } from '../../../shared/submission/form-fields.ts';
import { limits } from '../../../shared/submission/limits.ts';

/** An unfinished form: which page it is, the screen reached, and what stands in it. Nothing about who or when. */
export type Draft = {
  readonly page: string;
  readonly screen: number;
  readonly fields: readonly FormField[];
};

const steering = /^(?:form\.(?:page|action|screen|revision|next)|website|began)$/;

/** The answers of a form as it was sent: what steers the page, and boxes left empty, are not kept. */
export const keptFields = (fields: readonly FormField[]): readonly FormField[] =>
  fields.filter(([name, value]) => value !== '' && !steering.test(name));

/** True when there is more in it than anybody may send at once. */
export const isTooBig = (sealed: Uint8Array): boolean => sealed.length > limits.bodyBytes;

/** A draft as text, to be sealed. */
export const writeDraft = ({ page, screen, fields }: Draft): string =>
  JSON.stringify({ v: 1, page, screen, fields });

/** A draft from its text; throws when it is not one of ours. */
export const readDraft = (written: string): Draft => {
  const { page, screen, fields } = draftSchema().parse(JSON.parse(written));
  return { page, screen, fields };
};

// Made when first needed: most of what wakes a function reads no draft.
const draftSchema = () =>
  z.strictObject({
    v: z.literal(1),
    page: z.string(),
    screen: z.int(),
    fields: z.array(z.tuple([z.string(), z.string()])),
  });
