import { paths } from '../../../shared/intake-api/paths.ts';
import { draftWords } from '../../content/en/everyone/drafts.ts';
import { longDateOfInstant } from '../long-date.ts';
import { draftCodeHeadingId } from './draft-code-heading.ts';

type DraftCodeProps = {
  /** Both empty in the template that script fills in. */
  readonly code: string;
  readonly keptUntil: string | undefined;
  readonly level: 1 | 2;
};

const { code: words } = draftWords;

/** The code of what was saved, and what it is for. */
export const DraftCode = ({ code, keptUntil, level }: DraftCodeProps) => {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div class="draft-code">
      <Heading class={level === 1 ? 'govuk-heading-xl' : 'govuk-heading-m'} id={draftCodeHeadingId}>
        {words.heading}
      </Heading>
      <p class="govuk-body">{words.codeIs}</p>
      <p class="draft-code__code" data-code>
        {code}
      </p>
      <p class="govuk-body">{words.writeItDown}</p>
      <p class="govuk-body">
        {words.where}{' '}
        <a class="govuk-link" href={paths.resume}>
          {words.whereLink}
        </a>
      </p>
      <p class="govuk-body">{words.keepSafe}</p>
      <p class="govuk-body" data-until>
        {words.until(keptUntil === undefined ? '{date}' : longDateOfInstant(keptUntil))}
      </p>
    </div>
  );
};
