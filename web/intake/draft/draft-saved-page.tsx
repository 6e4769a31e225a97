import { draftFields } from '../../../shared/intake-api/drafts.ts';
import { paths } from '../../../shared/intake-api/paths.ts';
import { Button } from '../../components/button/button.tsx';
import { draftWords } from '../../content/en/everyone/drafts.ts';
import { DeleteDraft } from './delete-draft.tsx';
import { DraftCode } from './draft-code.tsx';

type DraftSavedPageProps = { readonly code: string; readonly keptUntil: string };

const { save, code: words } = draftWords;

/** The answer to a browser that saved the form itself: its code, and the way back into it. */
export const DraftSavedPage = ({ code, keptUntil }: DraftSavedPageProps) => (
  <main class="govuk-main-wrapper govuk-main-wrapper--auto-spacing" id="main-content">
    <DraftCode code={code} keptUntil={keptUntil} level={1} />
    <p class="govuk-body">
      <strong>{save.nobodyReads}</strong> {save.notSafe}
    </p>
    <form method="post" action={paths.resumeDraft}>
      <input type="hidden" name={draftFields.code} value={code} />
      <Button>{words.keepGoing}</Button>
      <DeleteDraft />
    </form>
  </main>
);
