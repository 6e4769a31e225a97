import { Fragment } from 'preact';
import { SummaryRow } from '../../components/summary-list/summary-list.tsx';
import { isAnswered } from './answers-to.ts';
import { Ask } from './ask.tsx';
import { AskRows } from './ask-rows.tsx';
import { holds } from './condition.ts';
import type { Item } from './form-definition.ts';
import type { FormView } from './form-view.ts';
import { questionsIn } from './questions.ts';
import { AskedIf } from './screen.tsx';

type ItemsProps = { readonly items: readonly Item[]; readonly view: FormView };

/** What stands on a screen, from top to bottom. */
export const Items = ({ items, view }: ItemsProps) => (
  <>
    {items.map((item, place) => (
      <Fragment key={`${place}`}>
        <OneItem item={item} view={view} />
      </Fragment>
    ))}
  </>
);

const OneItem = ({ item, view }: { readonly item: Item; readonly view: FormView }) => {
  switch (item.kind) {
    case 'show':
      return <>{item.draw()}</>;
    case 'answers':
      return (
        <div class="js-only answers">
          <h3 class="govuk-heading-m">{item.heading}</h3>
          <dl class="govuk-summary-list" data-answers />
          <template data-template="answer">
            <SummaryRow name="" value="" changeHref="" changeWord={item.change} />
          </template>
        </div>
      );
    case 'rows':
      return <AskRows item={item} view={view} />;
    case 'for-some':
      return (
        <AskedIf
          condition={item.askedIf}
          isAsked={holds(item.askedIf, view.fields) || anyAnswered(item.items, view)}
        >
          <Items items={item.items} view={view} />
        </AskedIf>
      );
    default:
      return <Ask question={item} view={view} reveal={revealed} />;
  }
};

const revealed = (items: readonly Item[], view: FormView) => <Items items={items} view={view} />;

// An answer already given is never hidden: what will be sent can be seen.
const anyAnswered = (items: readonly Item[], { fields }: FormView): boolean =>
  questionsIn(items).some((question) => isAnswered(fields, question));
