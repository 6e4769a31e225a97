import { renderToString } from 'preact-render-to-string';
import type { Look } from './look.ts';
import type { PageContext } from './page-context.ts';
import { PageDocument } from './page-document.tsx';
import { publicFacts } from './public-facts.ts';

type Drawn = Parameters<typeof renderToString>[0];
/** A whole document as it is sent. */
export const asHtml = (document: Drawn): string => `<!DOCTYPE html>${renderToString(document)}`;

type Page = {
  readonly title: string;
  readonly look: Look;
  readonly isIndexed: boolean;
  readonly staysOpen?: boolean;
  readonly isHelp?: boolean;
  readonly script?: Drawn;
};

/** A page within the frame that every page has. */
export const pageOf = ({ authority, assets }: PageContext, page: Page, body: Drawn): string =>
  asHtml(
    <PageDocument {...page} facts={publicFacts(authority)} assets={assets}>
      {body}
    </PageDocument>,
  );
