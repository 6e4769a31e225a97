import type { Assets } from '../page-context.ts';
import { PageDocument } from '../page-document.tsx';
import type { ChildPage } from './child-page.ts';
import { stateAtFirst } from './child-state.ts';
import { ChildView } from './child-view.tsx';
import { pagePropsId, writePageProps } from './page-props.ts';
import { titleOfWhole } from './title.ts';

type ChildDocumentProps = {
  readonly page: ChildPage;
  readonly assets: Assets;
  readonly isIndexed: boolean;
};

/** The child's form as a whole document, with what its script needs to go on from where the page is. */
export const ChildDocument = ({ page, assets, isIndexed }: ChildDocumentProps) => (
  <PageDocument
    title={titleOfWhole(stateAtFirst(page))}
    facts={page.facts}
    assets={assets}
    look="young"
    isIndexed={isIndexed}
    holdsAnswers
    script={<Scripts page={page} assets={assets} />}
  >
    <ChildView state={stateAtFirst(page)} />
  </PageDocument>
);

const Scripts = ({ page, assets }: Pick<ChildDocumentProps, 'page' | 'assets'>) => (
  <>
    <script src={assets.mark} />
    {assets.childAppPreloads.map((preload) => (
      <link key={preload} rel="modulepreload" href={preload} />
    ))}
    <script type="module" src={assets.childApp} />
    <script
      type="application/json"
      id={pagePropsId}
      // Browsers do not unescape a script's text, so it is escaped as JSON instead.
      dangerouslySetInnerHTML={{ __html: writePageProps(page) }}
    />
  </>
);
