import * as z from 'zod/mini';
import { once } from '../../../shared/once.ts';
import type { ListedCase } from '../../domain/case/desk/reading/listed.ts';
import { caseRecord } from './item-schemas.ts';

/** As much of a case as the `desk` index holds (infra/service.ts). */
const listedCase = once(() =>
  z.pick(caseRecord(), {
    reference: true,
    kind: true,
    stage: true,
    state: true,
    receivedAt: true,
    complainant: true,
    parts: true,
    urgency: true,
    decisions: true,
    datesTold: true,
    allocation: true,
    barred: true,
    classification: true,
    alerts: true,
    extension: true,
    agreedDate: true,
    informal: true,
    followedUpAt: true,
    version: true,
    openTasks: true,
    seats: true,
    stageTwo: true,
    ombudsman: true,
    actions: true,
    accessRequests: true,
  }),
);

/**
 * A case as it is listed, in one attribute of its row: an index that held each by itself would take several times as long
 * to read (decisions/0001).
 */
export const listingOf = (record: ListedCase): string =>
  JSON.stringify(listedCase().parse({ ...record, decisions: record.decisions.filter(isOpen) }));

// What was decided presses no more.
const isOpen = ({ state }: ListedCase['decisions'][number]): boolean => state === 'open';

const listedRow = once(() => z.object({ listing: z.string() }));

/** What the index gives of a case; undefined where it holds none, as rows and indexes of an earlier version do. */
export const parseListedCase = (row: unknown): ListedCase | undefined => {
  const kept = listedRow().safeParse(row);
  if (!kept.success) return undefined;
  const parsed = listedCase().safeParse(JSON.parse(kept.data.listing));
  return parsed.success ? parsed.data : undefined;
};
