import type { Receipt } from '../../shared/intake-api/replies.ts';
import type { FieldProblem } from '../../shared/submission/field-problem.ts';
import type { FormField } from '../../shared/submission/form-fields.ts';
import { problemWords } from '../../shared/submission/problem-words.ts';
import { frameWords } from '../content/en/everyone/frame.ts';
import type { ReadingName } from '../content/reading-words.ts';
import type { Trouble } from '../content/sending-words.ts';
import { asHtml, pageOf } from './draw-page.tsx';
import type { FormPage } from './form/form-definition.ts';
import { FormDocument } from './form/form-document.tsx';
import { pathOf } from './form/form-paths.ts';
import type { Notice } from './form/notice.ts';
import { formOf } from './forms/form-of.ts';
import { MonitoringForm } from './monitoring/monitoring-form.tsx';
import { monitoringAfter } from './monitoring/monitoring-name.ts';
import { monitoringOf } from './monitoring/monitoring-of.ts';
import { MonitoringThanksPage } from './monitoring/monitoring-thanks-page.tsx';
import type { PageContext } from './page-context.ts';
import { NotFoundPage } from './problem/not-found-page.tsx';
import { ProblemPage } from './problem/problem-page.tsx';
import { publicFacts } from './public-facts.ts';
import { ReadingPage } from './reading/reading-page.tsx';
import { isIndexed, readingWordsOf } from './reading/reading-words-of.ts';
import { receiptName } from './receipt/receipt-name.ts';
import { receiptLook, receipts } from './receipt/receipts.ts';
import { StartPage } from './start/start-page.tsx';

export { deskPage } from '../desk/desk-document.tsx';
export { draftDeletedPage, draftSavedPage, resumePage } from './draft/draft-pages.tsx';
export type { FormPage } from './form/form-definition.ts';
export { alertPage, linkPage, referralPage } from './link/link-pages.tsx';
export type { PageContext } from './page-context.ts';
export { checkPage, statusPage } from './status/status-pages.tsx';

/** A form to be shown again, with everything typed. On a conflict `submissionId` is a fresh one, for the addition. */
export type FormShown = {
  readonly fields: readonly FormField[];
  readonly problems: readonly FieldProblem[];
  readonly submissionId?: string | undefined;
  readonly conflict?: { readonly reference: string } | undefined;
  readonly trouble?: Exclude<Trouble, 'offline' | 'late'> | undefined;
  /** The trouble was in saving it for later. */
  readonly isForSaving?: boolean | undefined;
  readonly resumed?: { readonly revision: string; readonly screen: number } | undefined;
};

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
  const asked = monitoringAfter(receipt);
  return pageOf(
    context,
    {
      title: titles.receipt(context.authority.name),
      look: receiptLook(receipt),
      isIndexed: false,
      staysOpen: true,
    },
    <>
      <ReceiptPage receipt={receipt} facts={publicFacts(context.authority)} />
      {asked && <MonitoringForm words={monitoringOf[asked]} />}
    </>,
  );
};

/** Thanks for answers to the questions about equality, where the browser sent them itself. */
export const monitoringThanksPage = (context: PageContext): string =>
  pageOf(
    context,
    { title: titles.thanks(context.authority.name), look: 'plain', isIndexed: false },
    <MonitoringThanksPage />,
  );

/** The same answers could not be taken: they stand in the page before this one. */
export const monitoringTroublePage = (
  context: PageContext,
  trouble: Exclude<Trouble, 'offline' | 'late'>,
): string =>
  pageOf(
    context,
    {
      title: errorTitlePrefix + titles.thanks(context.authority.name),
      look: 'plain',
      isIndexed: false,
    },
    <ProblemPage trouble={trouble} facts={publicFacts(context.authority)} />,
  );

/** A page that is only read, such as how complaints work. */
export const readingPage = (context: PageContext, page: ReadingName): string => {
  const { authority } = context;
  const words = readingWordsOf[page];
  const isHelp = page === 'help-now';
  return pageOf(
    context,
    {
      title: titles.reading(words.title, authority.name),
      look: page === 'accessibility' ? 'plain' : 'young',
      isIndexed: isIndexed(page),
      isHelp,
    },
    <ReadingPage words={words} authority={authority} isHelp={isHelp} />,
  );
};

/** There is no such page. */
export const notFoundPage = (context: PageContext): string =>
  pageOf(
    context,
    { title: titles.notFound(context.authority.name), look: 'plain', isIndexed: false },
    <NotFoundPage />,
  );
