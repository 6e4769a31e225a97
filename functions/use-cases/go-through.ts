import type { CaseRecord } from '../domain/case/case-record.ts';
import type { ChangedCase } from '../domain/case/changed-case.ts';
import type { OpenCases, OpenPage } from '../ports/open-cases.ts';

/** `unsettled` counts cases that could not be read or written; the next run takes them up again. */
export type GoneThrough = {
  readonly looked: number;
  readonly changed: number;
  readonly unsettled: number;
};

type Changing = ChangedCase | undefined;
type Change = (record: CaseRecord) => Changing | Promise<Changing>;

const mostTries = 5;

/**
 * Goes through cases page by page and changes each that needs it. A case that somebody else changed meanwhile is read
 * again, up to five times; one that cannot be read or written holds up no other. Safe to repeat and to kill at any
 * point, where `change` gives nothing for a case that is as it should be.
 */
export const goThrough = async (
  cases: Pick<OpenCases, 'load' | 'save'>,
  page: (after?: string) => Promise<OpenPage>,
  change: Change,
): Promise<GoneThrough> => {
  let gone: GoneThrough = { looked: 0, changed: 0, unsettled: 0 };
  let after: string | undefined;
  do {
    const { references, after: next } = await page(after);
    const outcomes = await Promise.allSettled(
      references.map((reference) => changeCase(cases, reference, change)),
    );
    gone = outcomes.reduce(counted, gone);
    after = next;
  } while (after !== undefined);
  return gone;
};

const counted = (gone: GoneThrough, outcome: PromiseSettledResult<Outcome>): GoneThrough => ({
  looked: gone.looked + 1,
  changed: gone.changed + (outcome.status === 'fulfilled' && outcome.value === 'changed' ? 1 : 0),
  unsettled:
    gone.unsettled + (outcome.status === 'rejected' || outcome.value === 'unsettled' ? 1 : 0),
});

type Outcome = 'right-already' | 'changed' | 'unsettled';

/** Changes one case where `change` gives anything; reads it again when somebody else was first, up to five times. */
export const changeCase = async (
  cases: Pick<OpenCases, 'load' | 'save'>,
  reference: string,
  change: Change,
): Promise<Outcome> => {
  for (let tried = 0; tried < mostTries; tried += 1) {
    const record = await cases.load(reference);
    const changed = record === undefined ? undefined : await change(record);
    if (changed === undefined) return 'right-already';
    if ((await cases.save(changed)) === 'saved') return 'changed';
  }
  return 'unsettled';
};
