import { frameWords } from '../../content/en/everyone/frame.ts';
import type { Assets } from '../page-context.ts';
import { PageDocument } from '../page-document.tsx';
import { type PageProps, pagePropsId, writePageProps } from '../script/page-props.ts';
import { Form } from './form.tsx';
import type { FormDefinition } from './form-definition.ts';
import { pathOf } from './form-paths.ts';
import { type FormShowing, type FormView, viewOf } from './form-view.ts';
import { listsOf } from './questions.ts';

type FormDocumentProps = {
  readonly form: FormDefinition;
  readonly showing: FormShowing;
  readonly assets: Assets;
  readonly isIndexed: boolean;
};

const { titles, errorTitlePrefix } = frameWords;

/** A form as a whole document, with what its script needs to go on from where the page is. */
export const FormDocument = ({ form, showing, assets, isIndexed }: FormDocumentProps) => {
  const view = viewOf(form, showing);
  const title = titles.form(view.facts.name);
  return (
    <PageDocument
      title={view.notice.kind === 'none' ? title : errorTitlePrefix + title}
      facts={view.facts}
      assets={assets}
      look={form.look}
      isIndexed={isIndexed}
      holdsAnswers
      script={<Scripts view={view} assets={assets} />}
    >
      <Form view={view} />
    </PageDocument>
  );
};

// A title says where they are and when something is in the way, and never what the form is about (practice.md rule 9).
const propsOf = ({ form, facts, noticeScreens, resumed }: FormView): PageProps => {
  const count = form.screens.length;
  return {
    facts,
    path: pathOf[form.page],
    lists: listsOf(form),
    noticeScreens,
    resumeAt: resumed?.screen,
    keepsSender: form.keepsSender === true,
    titles: {
      screens: form.screens.map((_, index) =>
        count === 1 ? titles.form(facts.name) : titles.formScreen(index + 1, count, facts.name),
      ),
      receipt: titles.receipt(facts.name),
      errorPrefix: errorTitlePrefix,
    },
  };
};

const Scripts = ({ view, assets }: { readonly view: FormView; readonly assets: Assets }) => (
  <>
    <script src={assets.mark} />
    {assets.formAppPreloads.map((preload) => (
      <link key={preload} rel="modulepreload" href={preload} />
    ))}
    <script type="module" src={assets.formApp} />
    <script
      type="application/json"
      id={pagePropsId}
      // Browsers do not unescape a script's text, so it is escaped as JSON instead.
      dangerouslySetInnerHTML={{ __html: writePageProps(propsOf(view)) }}
    />
  </>
);
