import type { Authority } from './authority.ts';

const usualDraftDays = 28;

/** How many calendar days this council keeps an unfinished form since it was last saved. */
export const draftDaysOf = ({ draftDays }: Pick<Authority, 'draftDays'>): number =>
  draftDays ?? usualDraftDays;
