import type { Person } from '../../../shared/submission/submission.ts';
import type { AcknowledgementWay } from './case-record.ts';

type Contact = Person['contact'];

/** Mail goes only where the person gave an address and did not name another way (practice rule 9). */
export const mailAddressOf = (contact: Contact): string | undefined =>
  contact?.preferred === undefined || contact.preferred === 'email' ? contact?.email : undefined;

/** How the acknowledgement reaches the person: mail when it is safe to, else somebody does it. */
export const acknowledgementWay = (contact: Contact): AcknowledgementWay => {
  const ways = [contact?.email, contact?.phone, contact?.post, contact?.preferred].filter(Boolean);
  if (ways.length === 0 || contact?.preferred === 'none') return 'none-asked';
  return mailAddressOf(contact) === undefined ? 'by-another-way' : 'email';
};
