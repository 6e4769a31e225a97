import type { Authority } from '../../shared/authority/authority.ts';
import type { AlertReply } from '../../shared/intake-api/alert-replies.ts';
import type { AlertActionAsked } from '../../shared/intake-api/alert-requests.ts';
import { acknowledgeAlert } from '../domain/case/acknowledge-alert.ts';
import { isOver, type LinkClaim } from '../domain/link/signed-link.ts';
import { alertView } from '../domain/notice/alert-view.ts';
import type { AlertRecords } from '../ports/alert-records.ts';
import type { OpenCases } from '../ports/open-cases.ts';
import type { LinkAnswer } from './link-answer.ts';
import { type UnlockLinkPorts, unlockLink } from './unlock-link.ts';

export type TakeAlertPorts = UnlockLinkPorts & {
  readonly records: AlertRecords;
  readonly cases: Pick<OpenCases, 'save'>;
  readonly authority: Authority;
};

export type TakeAlertAction = (
  asked: AlertActionAsked,
  from: string,
) => Promise<LinkAnswer<AlertReply>>;

const mostTries = 5;

/**
 * Opens an alert for whoever is on duty, or takes the name of who has it, once: the first name stands. Throws when the
 * records cannot be reached.
 */
export const makeTakeAlertAction =
  (ports: TakeAlertPorts): TakeAlertAction =>
  async ({ token, ...action }, from) => {
    const unlocked = await unlockLink(ports, 'alert-link', token, from);
    if (unlocked.kind !== 'open') return unlocked;
    if (isOver(unlocked.claim, ports.clock())) return { kind: 'closed', why: 'expired' };
    for (let tried = 0; tried < mostTries; tried += 1) {
      const outcome = await tryTaking(ports, unlocked.claim, action);
      if (outcome !== 'again') return outcome;
    }
    throw new Error('The case kept changing and an alert was not acknowledged');
  };

type Action =
  | { readonly action: 'open' }
  | {
      readonly action: 'acknowledge';
      readonly name: string;
      readonly role?: string | undefined;
    };

const load = async ({ records }: TakeAlertPorts, { reference, about }: LinkClaim) => {
  const kept = await records.load(reference, about);
  const alert = kept?.record.alerts?.find(({ id }) => id === about);
  if (kept === undefined || alert === undefined)
    throw new Error('An alert that has a link could not be read');
  return { record: kept.record, view: alertView(kept, alert) };
};

const tryTaking = async (
  ports: TakeAlertPorts,
  claim: LinkClaim,
  action: Action,
): Promise<LinkAnswer<AlertReply> | 'again'> => {
  const { record, view } = await load(ports, claim);
  if (action.action === 'open') return { kind: 'open', view };
  const { name, role } = action;
  const acknowledged = {
    alert: claim.about,
    at: ports.clock(),
    name,
    ...(role !== undefined && { role }),
  };
  const change = acknowledgeAlert(record, acknowledged, ports.authority);
  if (change === undefined) return { kind: 'repeated', view };
  if ((await ports.cases.save(change)) === 'changed-meanwhile') return 'again';
  return { kind: 'taken', view: (await load(ports, claim)).view };
};
