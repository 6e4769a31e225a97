import type { PersonComplainedAbout } from '../../../shared/submission/lists.ts';
import type { Person } from '../../../shared/submission/submission.ts';
import type { AcknowledgementWay } from './case-record.ts';

type Contact = Person['contact'];

/** Mail goes only where the person gave an address and did not name another way (practice rule 9). */
const mailAddressOf = (contact: Contact): string | undefined =>
  contact?.preferred === undefined || contact.preferred === 'email' ? contact?.email : undefined;

const peopleAtHome: ReadonlySet<PersonComplainedAbout> = new Set([
  'foster-carer',
  'childrens-home-staff',
]);

/**
 * True when somebody said that others might see what we send, in a complaint about people they live with: then nothing
 * goes by itself, and a person finds a way (practice rule 9).
 */
const mightBeSeenByThoseAbout = (
  contact: Contact,
  parts: readonly { readonly about: readonly PersonComplainedAbout[] }[],
): boolean =>
  contact?.safe?.whoMightSee !== undefined &&
  parts.some(({ about }) => about.some((one) => peopleAtHome.has(one)));

/** How mail reaches the person, if it may: nothing goes where those complained about might see it. */
export const safeMailAddressOf = (
  contact: Contact,
  parts: readonly { readonly about: readonly PersonComplainedAbout[] }[],
): string | undefined =>
  mightBeSeenByThoseAbout(contact, parts) ? undefined : mailAddressOf(contact);

/** How the acknowledgement reaches the person: mail when it is safe to, else somebody does it. */
export const acknowledgementWay = (
  contact: Contact,
  parts: readonly { readonly about: readonly PersonComplainedAbout[] }[] = [],
): AcknowledgementWay => {
  const ways = [contact?.email, contact?.phone, contact?.post, contact?.preferred].filter(Boolean);
  if (ways.length === 0 || contact?.preferred === 'none') return 'none-asked';
  return safeMailAddressOf(contact, parts) === undefined ? 'by-another-way' : 'email';
};
