import type { ComponentChildren } from 'preact';
import { problemWords } from '../../../shared/submission/problem-words.ts';
import { Button } from '../../components/button/button.tsx';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import type { LinkSaid } from './link-shown.ts';

/** What a form of the page knows of what was typed in it, where it came back. */
export type FormView = {
  readonly isBack: boolean;
  readonly value: (name: string) => string | undefined;
  readonly problem: (name: string) => string | undefined;
};

/** The form for one action: one that came back stands open with everything typed. */
export const formView = (said: LinkSaid, action: string): FormView => {
  const nothing = { isBack: false, value: () => undefined, problem: () => undefined };
  if (said.kind !== 'problems') return nothing;
  const value = (name: string) => said.fields.find(([field]) => field === name)?.[1];
  if (value('action') !== action) return nothing;
  return {
    isBack: true,
    value,
    problem: (name) => {
      const problem = said.problems.find(({ field }) => field === name);
      return problem && problemWords(problem);
    },
  };
};

type LinkFormProps = {
  readonly to: string;
  readonly token: string;
  readonly action: string;
  readonly isOpen: boolean;
  readonly words: {
    readonly summary: string;
    readonly lead: readonly string[];
    readonly send: string;
  };
  readonly children?: ComponentChildren;
};

/** One answer, folded away unless it is the likely one; a plain form, which needs no script. */
export const LinkForm = ({ to, token, action, isOpen, words, children }: LinkFormProps) => (
  <details class="govuk-details action" open={isOpen}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{words.summary}</span>
    </summary>
    <div class="govuk-details__text">
      <form method="post" action={to} noValidate>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="action" value={action} />
        <Paragraphs of={words.lead} />
        {children}
        <Button>{words.send}</Button>
      </form>
    </div>
  </details>
);
