import { makeAcceptSubmission } from '../../functions/use-cases/accept-submission.ts';
import { makeOpenStatus } from '../../functions/use-cases/open-status.ts';
import { makeTakeStatusAction } from '../../functions/use-cases/take-status-action.ts';
import type { Authority } from '../../shared/authority/authority.ts';
import { bury } from '../../shared/authority/bury.ts';
import { parseStatusAction } from '../../shared/intake-api/parse-status.ts';
import type { Sent } from '../../shared/submission/sent.ts';
import { aComplaintOf } from './a-submission.ts';
import { aClock, countingChance } from './fixed-time.ts';
import { inMemoryCount } from './in-memory-count.ts';
import { inMemoryRecords } from './in-memory-records.ts';
import { testSigner } from './test-signer.ts';

export const fromHere = '192.0.2.1';

/** The id of a request, as the page makes them. */
export const actionId = (place: number): string =>
  `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;

/** Something that was sent and stored, with its reference and secret, and what the status page can do with them. */
export const aSentCase = async (sent: Sent = aComplaintOf(), authority: Authority = bury) => {
  const records = inMemoryRecords();
  const clock = aClock();
  const signer = testSigner();
  const ports = { signer, clock, authority, count: inMemoryCount() };
  const accept = makeAcceptSubmission({ ...ports, store: records.store, chance: countingChance() });
  const acceptance = await accept(sent);
  if (acceptance.kind !== 'received') throw new Error('It was not received');
  const { reference, statusSecret: secret } = acceptance.receipt;
  const open = makeOpenStatus({ ...ports, records: records.status });
  const take = makeTakeStatusAction({ ...ports, records: records.status, cases: records.open });
  const ask = (id: number, action: Readonly<Record<string, unknown>>) => {
    const parsed = parseStatusAction({ reference, secret, actionId: actionId(id), ...action });
    if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed.problems));
    return take(parsed.value, fromHere);
  };
  const see = async () => {
    const opened = await open({ reference, secret, from: fromHere });
    if (opened.kind !== 'open') throw new Error('It did not open');
    return opened.status;
  };
  const record = () => {
    const found = records.cases.get(reference)?.opened.record;
    if (found === undefined) throw new Error('There is no such case');
    return found;
  };
  const { count } = ports;
  return { records, clock, signer, count, reference, secret, open, take, ask, see, record };
};
