import { InsetText } from '../../components/inset-text/inset-text.tsx';
import { draftWords } from '../../content/en/everyone/drafts.ts';
import { screenId } from '../form/screen-id.ts';

const { resumed } = draftWords;

/** Leads to where they were on a page that holds the whole form. Script goes there by itself. */
export const ResumedNote = ({ screen }: { readonly screen: number }) => (
  <div class="without-script">
    <InsetText>
      <p class="govuk-body">
        {resumed.line}{' '}
        <a class="govuk-link" href={`#${screenId(screen)}`}>
          {resumed.toPlace}
        </a>
      </p>
    </InsetText>
  </div>
);
