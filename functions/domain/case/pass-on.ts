import type { Route } from '../../../shared/intake-api/replies.ts';
import type { CaseRecord } from './case-record.ts';

/** Answered by others than this council: nothing goes there until the writer says yes (practice rule 23). */
export const outsideCouncil: ReadonlySet<Route> = new Set([
  'conference-appeal',
  'court',
  'school',
  'tribunal',
  'other-organisation',
  'childrens-home',
  'advocacy-provider',
]);

/** Whether the writer said yes. The last word counts; one about the part itself before one about all. */
export const mayPassOn = (
  { consents = [] }: Pick<CaseRecord, 'consents'>,
  part: string | undefined,
): boolean => {
  const given = consents.filter(({ about }) => about === 'pass-on');
  const last =
    given.findLast((one) => part !== undefined && one.part === part) ??
    given.findLast((one) => one.part === undefined);
  return last?.state === 'given';
};
