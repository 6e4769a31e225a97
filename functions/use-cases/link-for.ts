import { deskPage } from '../../shared/desk-api/command-replies.ts';
import { paths } from '../../shared/intake-api/paths.ts';
import { type Alert, alertOf, alertOpensUntil } from '../domain/alert/alert.ts';
import { claimText, type LinkClaim, linkCodeOf } from '../domain/link/signed-link.ts';
import { linkOpensUntil } from '../domain/referral/handshake.ts';
import type { OwedLetter } from '../ports/owed-notices.ts';
import type { Signer } from '../ports/signer.ts';
import type { LinkPurpose } from './unlock-link.ts';

export type LinkPorts = {
  readonly signer: Pick<Signer, 'sign'>;
  /** The portal's address, without a path. */
  readonly origin: string;
};

/**
 * The link that a letter asks to be answered by, made as it is sent from what the case holds: whoever sends it again
 * makes the same one. Undefined for every other letter.
 */
export const linkFor = async (
  { signer, origin }: LinkPorts,
  owed: OwedLetter,
  noticeId: string,
): Promise<string | undefined> => {
  if (owed.kind === 'allocation-told' || owed.kind === 'lessons-asked')
    return `${origin}${deskPage}`;
  const wanted = wantedBy(owed, noticeId);
  if (wanted === undefined) return undefined;
  const { path, purpose, claim } = wanted;
  return `${origin}${path}#${linkCodeOf(claim, await signer.sign(purpose, claimText(claim)))}`;
};

type Wanted = {
  readonly path: string;
  readonly purpose: LinkPurpose;
  readonly claim: LinkClaim;
};

const wantedBy = ({ kind, record }: OwedLetter, noticeId: string): Wanted | undefined => {
  const { reference, handshake } = record;
  if (kind === 'urgent-alert') {
    const alert = alertBehind(record, noticeId);
    return (
      alert && {
        path: paths.alert,
        purpose: 'alert-link',
        claim: { reference, about: alert.id, until: alertOpensUntil(alert) },
      }
    );
  }
  if (kind !== 'advocacy-referral' && kind !== 'referral-chase') return undefined;
  if (handshake === undefined) return undefined;
  const about = String(handshake.serial);
  return {
    path: paths.referral,
    purpose: 'referral-link',
    claim: { reference, about, until: linkOpensUntil(handshake) },
  };
};

/** The alert that a notice is about; undefined for one stored before alerts were acknowledged by a link. */
export const alertBehind = (
  { alerts }: Pick<OwedLetter['record'], 'alerts'>,
  noticeId: string,
): Alert | undefined => alerts?.find(({ id }) => id === alertOf(noticeId));
