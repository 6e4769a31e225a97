import { renderToString } from 'preact-render-to-string';
import type { Receipt } from '../../shared/intake-api/replies.ts';
import type { FieldProblem } from '../../shared/submission/field-problem.ts';
import type { FormField } from '../../shared/submission/form-fields.ts';
import { problemWords } from '../../shared/submission/problem-words.ts';
import type { Trouble } from '../content/child-words.ts';
import { childWords } from '../content/en/child.ts';
import { childReceiptWords } from '../content/en/child-receipt.ts';
import { frameWords } from '../content/en/frame.ts';
import { ChildDocument } from './child/child-document.tsx';
import type { Notice } from './child/child-page.ts';
import type { PageContext } from './page-context.ts';
import { PageDocument } from './page-document.tsx';
import { NotFoundPage } from './problem/not-found-page.tsx';
import { ProblemPage } from './problem/problem-page.tsx';
import { publicFacts } from './public-facts.ts';
import { ReceiptView } from './receipt/receipt-view.tsx';
import { StartPage } from './start/start-page.tsx';

export type { PageContext } from './page-context.ts';

/** A child's form to be shown again, with everything typed. On a conflict `submissionId` is a fresh one, for the addition. */
export type ChildFormState = {
  readonly fields: readonly FormField[];
  readonly problems: readonly FieldProblem[];
  readonly submissionId: string;
  readonly conflict?: { readonly reference: string } | undefined;
  readonly trouble?: Exclude<Trouble, 'offline'> | undefined;
};

const asHtml = (document: Parameters<typeof renderToString>[0]): string =>
  `<!DOCTYPE html>${renderToString(document)}`;

/** The first page: who are you? */
export const startPage = ({ authority, assets }: PageContext): string => {
  const facts = publicFacts(authority);
  return asHtml(
    <PageDocument
      title={frameWords.titles.start(facts.name)}
      facts={facts}
      assets={assets}
      look="young"
      isIndexed
    >
      <StartPage facts={facts} />
    </PageDocument>,
  );
};

/** The child's form before anything is typed. */
export const childPage = ({ authority, assets }: PageContext): string => {
  const page = { facts: publicFacts(authority), fields: [], notice: { kind: 'none' } } as const;
  return asHtml(<ChildDocument page={page} assets={assets} isIndexed />);
};

/** The child's form after it could not be taken. Where nothing could be read, a page that leads back to it. */
export const childFormPage = (
  { authority, assets }: PageContext,
  state: ChildFormState,
): string => {
  const facts = publicFacts(authority);
  const { fields, submissionId, trouble } = state;
  if (trouble !== undefined && fields.length === 0) {
    return asHtml(
      <PageDocument
        title={frameWords.errorTitlePrefix + frameWords.titles.form(facts.name)}
        facts={facts}
        assets={assets}
        look="young"
        isIndexed={false}
      >
        <ProblemPage trouble={trouble} words={childWords} facts={facts} />
      </PageDocument>,
    );
  }
  const page = { facts, fields, submissionId, notice: noticeOf(state) };
  return asHtml(<ChildDocument page={page} assets={assets} isIndexed={false} />);
};

const noticeOf = ({ problems, conflict, trouble }: ChildFormState): Notice => {
  if (conflict !== undefined) return { kind: 'conflict', reference: conflict.reference };
  if (trouble !== undefined) return { kind: 'trouble', trouble };
  if (problems.length === 0) return { kind: 'none' };
  return {
    kind: 'problems',
    problems: problems.map((problem) => ({
      field: problem.field,
      message: problemWords(problem),
    })),
  };
};

/** A child's receipt. */
export const receiptPage = ({ authority, assets }: PageContext, receipt: Receipt): string => {
  const facts = publicFacts(authority);
  return asHtml(
    <PageDocument
      title={frameWords.titles.receipt(facts.name)}
      facts={facts}
      assets={assets}
      look="young"
      isIndexed={false}
    >
      <ReceiptView receipt={receipt} facts={facts} words={childReceiptWords} />
    </PageDocument>,
  );
};

/** There is no such page. */
export const notFoundPage = ({ authority, assets }: PageContext): string => {
  const facts = publicFacts(authority);
  return asHtml(
    <PageDocument
      title={frameWords.titles.notFound(facts.name)}
      facts={facts}
      assets={assets}
      look="plain"
      isIndexed={false}
    >
      <NotFoundPage />
    </PageDocument>,
  );
};
