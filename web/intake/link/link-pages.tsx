import { paths } from '../../../shared/intake-api/paths.ts';
import { frameWords } from '../../content/en/everyone/frame.ts';
import {
  alertPageWords,
  linkPageWords,
  referralPageWords,
} from '../../content/en/everyone/links.ts';
import { pageOf } from '../draw-page.tsx';
import type { PageContext } from '../page-context.ts';
import { publicFacts } from '../public-facts.ts';
import { AlertPage } from './alert-page.tsx';
import { LinkPage } from './link-page.tsx';
import type { AlertShown, LinkName, LinkSaid, LinkShown, ReferralShown } from './link-shown.ts';
import { ReferralPage } from './referral-page.tsx';

const { errorTitlePrefix } = frameWords;
const actions: Readonly<Record<LinkName, string>> = {
  referral: paths.referralActions,
  alert: paths.alertActions,
};

/** Nothing pasted yet. */
const emptyLink: LinkShown = { token: '', problems: [] };

/** The first page of a mailed link; after a try, with what stood in the way. */
export const linkPage = (
  context: PageContext,
  name: LinkName,
  shown: LinkShown = emptyLink,
): string => {
  const facts = publicFacts(context.authority);
  const isFresh = shown.obstacle === undefined && shown.problems.length === 0;
  const title = linkPageWords.title(facts.name);
  return pageOf(
    context,
    {
      title: isFresh ? title : errorTitlePrefix + title,
      look: 'plain',
      isIndexed: false,
      script: <script type="module" src={context.assets.link} />,
    },
    <LinkPage shown={shown} facts={facts} action={actions[name]} />,
  );
};

/** The page where an advocacy service answers. */
export const referralPage = (context: PageContext, shown: ReferralShown): string =>
  pageOf(
    context,
    openedPage(referralPageWords.title(context.authority.name), shown.said),
    <ReferralPage shown={shown} />,
  );

/** The page where whoever is on duty says that they have an alert. */
export const alertPage = (context: PageContext, shown: AlertShown): string =>
  pageOf(
    context,
    openedPage(alertPageWords.title(context.authority.name), shown.said),
    <AlertPage shown={shown} />,
  );

const openedPage = (title: string, said: LinkSaid) =>
  ({
    title: said.kind === 'problems' ? errorTitlePrefix + title : title,
    look: 'plain',
    isIndexed: false,
    staysOpen: true,
  }) as const;
