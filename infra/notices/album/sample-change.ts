import type { ChangedCase } from '../../../functions/domain/case/changed-case.ts';

/** What happens to a case later, and in a few words what it was. */
export type SampleChange = { readonly name: string; readonly change: ChangedCase };
