import { draftActions, draftFields } from '../../../shared/intake-api/drafts.ts';
import { Button } from '../../components/button/button.tsx';
import { Details } from '../../components/details/details.tsx';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { draftWords } from '../../content/en/everyone/drafts.ts';

const { remove } = draftWords;

/** Deletes what was saved: opened on purpose, for nothing brings it back. */
export const DeleteDraft = () => (
  <Details summary={remove.summary}>
    <Paragraphs of={remove.lines} />
    <Button kind="secondary" name={draftFields.action} value={draftActions.remove}>
      {remove.button}
    </Button>
  </Details>
);
