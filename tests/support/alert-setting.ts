import { makeTakeAlertAction } from '../../functions/use-cases/take-alert-action.ts';
import { bury } from '../../shared/authority/bury.ts';
import { parseAlertAction } from '../../shared/intake-api/alert-requests.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import { aComplaintOf, aReachableChild } from './a-submission.ts';
import { aReferral } from './referral-setting.ts';
import { fromHere } from './status-setting.ts';

const unsafe = { safety: 'unsafe', where: 'the bus station', advocate: { wish: 'no' } };

/** Somebody who is not safe now, a duty team of two that is mailed, and a clockwork that can be run. */
export const anAlert = async (submission: Submission = aReachableChild(unsafe)) => {
  const setting = await aReferral(aComplaintOf(submission));
  const { records, clock, signer, left } = setting;
  const take = makeTakeAlertAction({
    signer,
    clock,
    authority: bury,
    count: setting.count,
    cases: records.open,
    records: records.alerts,
  });
  const answer = (token: string, action: Readonly<Record<string, unknown>>) => {
    const parsed = parseAlertAction({ token, ...action });
    if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed.problems));
    return take(parsed.value, fromHere);
  };
  const alerts = () => left.filter(({ kind }) => kind.startsWith('urgent-alert'));
  const toldTo = () => alerts().map(({ to }) => to);
  const link = (place = -1): string =>
    /https:\/\/heard\.example\/alert#\S+/.exec(alerts().at(place)?.text ?? '')?.[0] ?? 'none';
  return { ...setting, take, answer, alerts, toldTo, link };
};
