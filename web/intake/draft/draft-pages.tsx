import { draftWords } from '../../content/en/everyone/drafts.ts';
import { frameWords } from '../../content/en/everyone/frame.ts';
import { pageOf } from '../draw-page.tsx';
import type { FormPage } from '../form/form-definition.ts';
import { formOf } from '../forms/form-of.ts';
import type { PageContext } from '../page-context.ts';
import { publicFacts } from '../public-facts.ts';
import { DraftDeletedPage } from './draft-deleted-page.tsx';
import { DraftSavedPage } from './draft-saved-page.tsx';
import { ResumePage, type ResumeShown } from './resume-page.tsx';

const { titles: draftTitles } = draftWords;
const { errorTitlePrefix } = frameWords;

/** The code of a form that the browser saved itself, in the look of that form. */
export const draftSavedPage = (
  context: PageContext,
  page: FormPage,
  saved: { readonly code: string; readonly keptUntil: string },
): string =>
  pageOf(
    context,
    {
      title: draftTitles.saved(context.authority.name),
      look: formOf(page, publicFacts(context.authority)).look,
      isIndexed: false,
    },
    <DraftSavedPage {...saved} />,
  );

/** Asks for the code of a saved form; after a wrong one, says so. */
export const resumePage = (context: PageContext, shown: ResumeShown = {}): string => {
  const title = draftTitles.resume(context.authority.name);
  return pageOf(
    context,
    {
      title: shown.why === undefined ? title : errorTitlePrefix + title,
      look: 'young',
      isIndexed: false,
    },
    <ResumePage {...shown} />,
  );
};

/** What was saved is gone. */
export const draftDeletedPage = (context: PageContext): string =>
  pageOf(
    context,
    { title: draftTitles.deleted(context.authority.name), look: 'young', isIndexed: false },
    <DraftDeletedPage />,
  );
