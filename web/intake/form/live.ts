import type { FormField } from '../../../shared/submission/form-fields.ts';

/** What stands in a form. */
export type Live = readonly FormField[];
