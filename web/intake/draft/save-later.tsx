import { draftActions, draftCookieDays, draftFields } from '../../../shared/intake-api/drafts.ts';
import { paths } from '../../../shared/intake-api/paths.ts';
import { Button } from '../../components/button/button.tsx';
import { draftWords } from '../../content/en/everyone/drafts.ts';
import { DraftCode } from './draft-code.tsx';

const { save } = draftWords;

/**
 * The way to stop here and come back. What must be known beside it is said beside it (practice.md rule 5). Without
 * script it is a plain post, answered with the code on a page; with it, the code is put here.
 */
export const SaveLater = () => (
  <div class="save-later">
    <Button
      kind="secondary"
      extraClass="save-later__button"
      name={draftFields.action}
      value={draftActions.keepCode}
      formAction={paths.drafts}
    >
      {save.button}
    </Button>
    <p
      class="govuk-body"
      role="status"
      data-draft-status
      data-stopped={save.stopped}
      data-too-big={save.tooBig}
      data-not-saved={save.notSaved}
      data-saving={save.saving}
    />
    <div data-draft-code />
    <template data-template="draft-code">
      <DraftCode code="" keptUntil={undefined} level={2} />
    </template>
    <p class="govuk-body">
      <strong>{save.nobodyReads}</strong> {save.notSafe}
    </p>
    <p class="govuk-body-s js-only">{save.asYouGo(draftCookieDays)}</p>
    <p class="govuk-body-s without-script">{save.onlyWhatYouSave}</p>
  </div>
);
