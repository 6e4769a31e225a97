import * as z from 'zod/mini';
import type { ListedCase } from '../../domain/case/desk/reading/listed.ts';
import { caseRecord } from './item-schemas.ts';
import { once } from './row-schema.ts';

/** The part of a case's row that the `desk` index holds (infra/service.ts). */
const listedCase = once(() =>
  z.pick(caseRecord(), {
    reference: true,
    kind: true,
    version: true,
    stage: true,
    state: true,
    receivedAt: true,
    voice: true,
    complainant: true,
    parts: true,
    urgency: true,
    decisions: true,
    datesTold: true,
    referral: true,
    changeComing: true,
    allocation: true,
    barred: true,
    classification: true,
    alerts: true,
    extension: true,
  }),
);

/** What the index gives of a case; undefined where it holds less, as an index made by an earlier version does. */
export const parseListedCase = (row: unknown): ListedCase | undefined => {
  const parsed = listedCase().safeParse(row);
  return parsed.success ? parsed.data : undefined;
};
