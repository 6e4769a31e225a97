import { PhoneLink } from '../components/phone-link/phone-link.tsx';
import { frameWords } from '../content/en/everyone/frame.ts';
import type { PublicFacts } from './public-facts.ts';

type TeamPhoneProps = { readonly lead: string; readonly facts: PublicFacts };

/** How to ring the complaints team, and when. */
export const TeamPhone = ({ lead, facts: { complaintsTeam } }: TeamPhoneProps) => (
  <p class="govuk-body">
    {lead} <PhoneLink phone={complaintsTeam.publicPhone} />
    <br />
    {frameWords.teamHours(complaintsTeam.hours)}
  </p>
);
