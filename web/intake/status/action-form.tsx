import type { ComponentChildren } from 'preact';
import { paths } from '../../../shared/intake-api/paths.ts';
import type { StatusActionName } from '../../../shared/intake-api/status-requests.ts';
import { problemWords } from '../../../shared/submission/problem-words.ts';
import { Button } from '../../components/button/button.tsx';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import type { StatusShown } from './status-shown.ts';

/** One of the page's forms with what was typed in it, where it came back. */
export type ActionView = {
  readonly action: StatusActionName;
  readonly actionId: string;
  readonly isOpen: boolean;
  readonly value: (name: string) => string | undefined;
  readonly problem: (name: string) => string | undefined;
};

/**
 * What the page knows of one action: a form that came back stands open with everything typed. It keeps its id, so that
 * sending it again can never be taken twice, unless other words were sent under that id before.
 */
export const viewOfAction = (
  { said, newId }: StatusShown,
  action: StatusActionName,
): ActionView => {
  const closed = { action, value: () => undefined, problem: () => undefined };
  if (said.kind === 'kept' && action === 'add') {
    const { words, actionId } = said.kept;
    const value = (name: string) => (name === 'words' ? words : undefined);
    return { ...closed, actionId, isOpen: true, value };
  }
  if (said.kind !== 'problems' && said.kind !== 'different') {
    return { ...closed, actionId: newId(), isOpen: false };
  }
  const value = (name: string) => said.fields.find(([field]) => field === name)?.[1];
  if (value('action') !== action) return { ...closed, actionId: newId(), isOpen: false };
  const hasOwnId =
    said.kind === 'problems' && !said.problems.some(({ field }) => field === 'actionId');
  return {
    action,
    actionId: (hasOwnId ? value('actionId') : undefined) ?? newId(),
    isOpen: true,
    value,
    problem: (name) => {
      const problem = said.problems.find(({ field }) => field === name);
      return problem && problemWords(problem);
    },
  };
};

type ActionFormProps = {
  readonly shown: StatusShown;
  readonly view: ActionView;
  readonly words: {
    readonly summary: string;
    readonly lead: readonly string[];
    readonly send: string;
  };
  readonly children?: ComponentChildren;
};

/** One request, folded away until it is wanted; a plain form, which needs no script. */
export const ActionForm = ({ shown, view, words, children }: ActionFormProps) => (
  <details class="govuk-details action" open={view.isOpen}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{words.summary}</span>
    </summary>
    <div class="govuk-details__text">
      <form method="post" action={paths.statusActions} noValidate>
        <input type="hidden" name="reference" value={shown.reference} />
        <input type="hidden" name="secret" value={shown.secret} />
        <input type="hidden" name="actionId" value={view.actionId} />
        <input type="hidden" name="action" value={view.action} />
        <Paragraphs of={words.lead} />
        {children}
        <Button>{words.send}</Button>
      </form>
    </div>
  </details>
);
