import type { Helpline } from '../../../shared/authority/authority.ts';
import { frameWords } from '../../content/en/everyone/frame.ts';
import { PhoneLink } from '../phone-link/phone-link.tsx';

/** Numbers to ring, each with its hours and whom it is for (practice.md section 5). */
export const HelpLines = ({ lines }: { readonly lines: readonly Helpline[] }) => (
  <ul class="govuk-list help-lines">
    {lines.map((line) => (
      <li key={line.id} class="help-lines__line">
        <strong>{line.name}</strong>
        {line.phone !== undefined && <PhoneLink phone={line.phone} />}
        <span>{frameWords.helplineFor(line.forWhom, line.hours)}</span>
        {line.text !== undefined && <span>{line.text}</span>}
        {line.web !== undefined && (
          <a class="govuk-link" href={`https://www.${line.web}`} rel="noreferrer">
            {line.web}
          </a>
        )}
      </li>
    ))}
  </ul>
);
