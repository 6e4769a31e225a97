import * as z from 'zod/mini';

/**
 * What comes beside the answers of any form and nobody types. It only ever marks what was sent for whoever reads it
 * (practice rule 8): nothing in it is wrong, so nothing is refused because of it, and none of it is kept.
 */
export const unseenFields = {
  /** A box that people do not see, and so leave empty. */
  website: z.optional(z.unknown()),
  /** When the form was opened, in our own words and signed by us. */
  began: z.optional(z.unknown()),
};
