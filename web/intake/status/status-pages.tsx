import { checkPageWords } from '../../content/en/everyone/check.ts';
import { frameWords } from '../../content/en/everyone/frame.ts';
import { pageOf } from '../draw-page.tsx';
import type { PageContext } from '../page-context.ts';
import { publicFacts } from '../public-facts.ts';
import { receiptLook } from '../receipt/receipts.ts';
import { CheckPage, emptyCheck } from './check-page.tsx';
import { StatusPage } from './status-page.tsx';
import type { CheckShown, StatusShown } from './status-shown.ts';

const { errorTitlePrefix } = frameWords;

/** Asks for the reference and secret that open a status page; after a try, with what was typed and what was wrong. */
export const checkPage = (context: PageContext, shown: CheckShown = emptyCheck): string => {
  const facts = publicFacts(context.authority);
  const isFresh = shown.obstacle === undefined && shown.problems.length === 0;
  const title = checkPageWords.title(facts.name);
  return pageOf(
    context,
    {
      title: isFresh ? title : errorTitlePrefix + title,
      look: 'young',
      isIndexed: isFresh && shown.kept === undefined,
    },
    <CheckPage shown={shown} facts={facts} />,
  );
};

/** Where a complaint is, in the voice of whoever sent it. */
export const statusPage = (context: PageContext, shown: StatusShown): string => {
  const facts = publicFacts(context.authority);
  const title = checkPageWords.statusTitle(facts.name);
  const isWrong = shown.said.kind === 'problems' || shown.said.kind === 'different';
  return pageOf(
    context,
    {
      title: isWrong ? errorTitlePrefix + title : title,
      look: receiptLook(shown.status),
      isIndexed: false,
      staysOpen: true,
    },
    <StatusPage shown={shown} facts={facts} />,
  );
};
