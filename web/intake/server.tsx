import { renderToString } from 'preact-render-to-string';
import type { Receipt } from '../../shared/intake-api/replies.ts';
import type { FieldProblem } from '../../shared/submission/field-problem.ts';
import type { FormField } from '../../shared/submission/form-fields.ts';
import { problemWords } from '../../shared/submission/problem-words.ts';
import { draftWords } from '../content/en/everyone/drafts.ts';
import { frameWords } from '../content/en/everyone/frame.ts';
import type { Trouble } from '../content/sending-words.ts';
import { DraftDeletedPage } from './draft/draft-deleted-page.tsx';
import { DraftSavedPage } from './draft/draft-saved-page.tsx';
import { ResumePage, type ResumeShown } from './draft/resume-page.tsx';
import type { FormPage } from './form/form-definition.ts';
import { FormDocument } from './form/form-document.tsx';
import { pathOf } from './form/form-paths.ts';
import type { Notice } from './form/notice.ts';
import { formOf } from './forms/form-of.ts';
import type { Look } from './look.ts';
import { MonitoringThanksPage } from './monitoring/monitoring-thanks-page.tsx';
import type { PageContext } from './page-context.ts';
import { PageDocument } from './page-document.tsx';
import { NotFoundPage } from './problem/not-found-page.tsx';
import { ProblemPage } from './problem/problem-page.tsx';
import { publicFacts } from './public-facts.ts';
import { receiptName } from './receipt/receipt-name.ts';
import { receiptLook, receipts } from './receipt/receipts.ts';
import { StartPage } from './start/start-page.tsx';

export type { FormPage } from './form/form-definition.ts';
export type { PageContext } from './page-context.ts';

/** A form to be shown again, with everything typed. On a conflict `submissionId` is a fresh one, for the addition. */
export type FormShown = {
  readonly fields: readonly FormField[];
  readonly problems: readonly FieldProblem[];
  readonly submissionId?: string | undefined;
  readonly conflict?: { readonly reference: string } | undefined;
  readonly trouble?: Exclude<Trouble, 'offline'> | undefined;
  /** The trouble was in saving it for later. */
  readonly isForSaving?: boolean | undefined;
  readonly resumed?: { readonly revision: string; readonly screen: number } | undefined;
};

type Drawn = Parameters<typeof renderToString>[0];
const asHtml = (document: Drawn): string => `<!DOCTYPE html>${renderToString(document)}`;

type Page = {
  readonly title: string;
  readonly look: Look;
  readonly isIndexed: boolean;
};

const pageOf = ({ authority, assets }: PageContext, page: Page, body: Drawn): string =>
  asHtml(
    <PageDocument {...page} facts={publicFacts(authority)} assets={assets}>
      {body}
    </PageDocument>,
  );

const { titles, errorTitlePrefix } = frameWords;

/** The first page: who are you? */
export const startPage = (context: PageContext): string =>
  pageOf(
    context,
    { title: titles.start(context.authority.name), look: 'young', isIndexed: true },
    <StartPage />,
  );

/** A form before anything is typed. */
export const emptyFormPage = ({ authority, assets }: PageContext, page: FormPage): string => {
  const facts = publicFacts(authority);
  const showing = { facts, fields: [], notice: { kind: 'none' } } as const;
  return asHtml(
    <FormDocument form={formOf(page, facts)} showing={showing} assets={assets} isIndexed />,
  );
};

/**
 * A form after it could not be taken, or with one more row that was asked for: everything typed stands in it. Where
 * nothing could be read, a page that leads back to it.
 */
export const formPage = (context: PageContext, page: FormPage, shown: FormShown): string => {
  const facts = publicFacts(context.authority);
  const { fields, submissionId, resumed, trouble } = shown;
  const form = formOf(page, facts);
  if (trouble !== undefined && fields.length === 0) {
    return pageOf(
      context,
      { title: errorTitlePrefix + titles.form(facts.name), look: form.look, isIndexed: false },
      <ProblemPage trouble={trouble} facts={facts} path={pathOf[page]} />,
    );
  }
  const showing = { facts, fields, submissionId, resumed, notice: noticeOf(shown) };
  return asHtml(
    <FormDocument form={form} showing={showing} assets={context.assets} isIndexed={false} />,
  );
};

const noticeOf = ({ problems, conflict, trouble, isForSaving }: FormShown): Notice => {
  if (conflict !== undefined) return { kind: 'conflict', reference: conflict.reference };
  if (trouble !== undefined)
    return { kind: isForSaving === true ? 'not-saved' : 'trouble', trouble };
  if (problems.length === 0) return { kind: 'none' };
  return {
    kind: 'problems',
    problems: problems.map((problem) => ({
      field: problem.field,
      message: problemWords(problem),
    })),
  };
};

/** A receipt, in the voice of whoever it is for. */
export const receiptPage = (context: PageContext, receipt: Receipt): string => {
  const name = receiptName(receipt);
  const ReceiptPage = receipts[name];
  return pageOf(
    context,
    {
      title: titles.receipt(context.authority.name),
      look: receiptLook(receipt),
      isIndexed: false,
    },
    <ReceiptPage receipt={receipt} facts={publicFacts(context.authority)} />,
  );
};

/** Thanks for answers to the questions about equality, where the browser sent them itself. */
export const monitoringThanksPage = (context: PageContext): string =>
  pageOf(
    context,
    { title: titles.thanks(context.authority.name), look: 'plain', isIndexed: false },
    <MonitoringThanksPage />,
  );

const { titles: draftTitles } = draftWords;

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

/** There is no such page. */
export const notFoundPage = (context: PageContext): string =>
  pageOf(
    context,
    { title: titles.notFound(context.authority.name), look: 'plain', isIndexed: false },
    <NotFoundPage />,
  );
