import { problemWords } from '../../../shared/submission/problem-words.ts';
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx';
import { fieldId } from '../../components/field-id.ts';
import { NotificationBanner } from '../../components/notification-banner/notification-banner.tsx';
import { sendingWords } from '../../content/en/everyone/sending.ts';
import { FirstFocus } from '../status/first-focus.tsx';
import type { LinkSaid } from './link-shown.ts';

type LinkNewsProps = {
  readonly said: LinkSaid;
  readonly taken: { readonly title: string; readonly heading: string };
};

/** What came of the answer that led to this page, first on it. */
export const LinkNews = ({ said, taken }: LinkNewsProps) => {
  switch (said.kind) {
    case 'nothing':
      return null;
    case 'taken':
      return (
        <FirstFocus>
          <NotificationBanner {...taken}>{null}</NotificationBanner>
        </FirstFocus>
      );
    case 'problems':
      return (
        <FirstFocus>
          <ErrorSummary
            title={sendingWords.problems.title}
            items={said.problems.map((problem) => ({
              message: problemWords(problem),
              href: problem.field === 'action' ? undefined : `#${fieldId(problem.field)}`,
            }))}
          />
        </FirstFocus>
      );
  }
};
