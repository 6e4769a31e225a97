import {
  type QueueAsked,
  queueAskedSchema,
  queueReasons,
} from '../../../shared/desk-api/queue-reply.ts';
import { routes } from '../../../shared/intake-api/replies.ts';
import { Button } from '../../components/button/button.tsx';
import { Select } from '../../components/select/select.tsx';
import { queueWords, reasonWords, routeWords, stageWords } from '../../content/en/desk/queue.ts';
import { useDesk } from '../frame/desk-context.ts';
import { GoLink } from '../frame/go-link.tsx';
import { queryOf } from '../frame/place.ts';

const named = <Name extends string>(
  names: readonly Name[],
  words: Readonly<Record<Name, string>>,
): Readonly<Record<string, string>> => Object.fromEntries(names.map((name) => [name, words[name]]));

// On a phone the work comes first, and the filters open when they are wanted.
const isWide = (): boolean => matchMedia('(min-width: 60rem)').matches;

/** Which of the open cases are shown. What is chosen stands in the address as codes, so that it can be kept and sent. */
export const QueueFilters = ({ asked }: { readonly asked: QueueAsked }) => {
  const { facts, office, go } = useDesk();
  const { after: _page, ...filters } = asked;
  const { filters: words, clear } = queueWords;
  const apply = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const given = [...new FormData(event.currentTarget)].filter(([, value]) => value !== '');
    const chosen = queueAskedSchema.safeParse(Object.fromEntries(given));
    if (chosen.success) go({ view: 'queue', asked: chosen.data });
  };
  const lists = {
    flag: named(queueReasons, reasonWords),
    stage: stageWords,
    route: named(routes, routeWords),
    team: Object.fromEntries(facts.serviceAreas.map(({ id, name }) => [id, name])),
    person: Object.fromEntries(
      office.colleagues.filter(({ hasLeft }) => !hasLeft).map(({ id, name }) => [id, name]),
    ),
  } as const;
  return (
    <form class="moj-filter" onSubmit={apply} aria-labelledby="filter-title">
      <details open={isWide()}>
        <summary class="moj-filter__title">
          <h2 class="govuk-heading-s" id="filter-title">
            {words.title}
          </h2>
        </summary>
        <div class="moj-filter__fields">
          {(['flag', 'person', 'team', 'route', 'stage'] as const).map((name) => (
            <Select
              key={name}
              name={name}
              label={words[name]}
              chooseWord={words.any}
              value={asked[name]}
              groups={[{ options: lists[name] }]}
            />
          ))}
        </div>
        <Button kind="secondary">{words.apply}</Button>{' '}
      </details>
      {queryOf(filters) !== '' && (
        <p class="moj-filter__clear govuk-body">
          <GoLink to={{ view: 'queue', asked: {} }}>{clear}</GoLink>
        </p>
      )}
    </form>
  );
};
