import type { FieldProblem } from '../../../shared/submission/field-problem.ts';
import { problemWords } from '../../../shared/submission/problem-words.ts';
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx';
import { fieldId } from '../../components/field-id.ts';
import { NotificationBanner } from '../../components/notification-banner/notification-banner.tsx';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { checkPageWords } from '../../content/en/everyone/check.ts';
import { sendingWords } from '../../content/en/everyone/sending.ts';
import type { StatusWords } from '../../content/status-words.ts';
import { FirstFocus } from './first-focus.tsx';
import type { Said } from './status-shown.ts';

type StatusNewsProps = { readonly said: Said; readonly words: StatusWords };

/** What came of the request that led to this page, first on it. */
export const StatusNews = ({ said, words }: StatusNewsProps) => {
  switch (said.kind) {
    case 'nothing':
      return null;
    case 'taken':
      return <News {...words.taken} />;
    case 'kept':
      return (
        <News
          title={checkPageWords.kept.label}
          heading={sendingWords.problems.nothingLost}
          lines={[checkPageWords.kept.hint ?? '']}
        />
      );
    case 'different':
      return (
        <FirstFocus>
          <ErrorSummary title={words.different.title} items={[]}>
            <Paragraphs of={words.different.lines} />
          </ErrorSummary>
        </FirstFocus>
      );
    case 'problems':
      return <Problems problems={said.problems} />;
  }
};

type NewsProps = {
  readonly title: string;
  readonly heading: string;
  readonly lines: readonly string[];
};

const News = ({ title, heading, lines }: NewsProps) => (
  <FirstFocus>
    <NotificationBanner title={title} heading={heading}>
      <Paragraphs of={lines} />
    </NotificationBanner>
  </FirstFocus>
);

type ProblemsProps = { readonly problems: readonly FieldProblem[] };

const Problems = ({ problems }: ProblemsProps) => (
  <FirstFocus>
    <ErrorSummary
      title={sendingWords.problems.title}
      items={problems.map((problem) => ({
        message: problemWords(problem),
        href: controls.has(problem.field) ? `#${fieldId(problem.field)}` : undefined,
      }))}
    />
  </FirstFocus>
);

/** The fields that stand on the page to be put right. */
const controls: ReadonlySet<string> = new Set([
  'words',
  'safety',
  'where',
  'contact.email',
  'contact.phone',
  'contact.post',
  'contact.note',
  'reason',
  'more',
  'part',
  'why',
  'lookAt',
]);
