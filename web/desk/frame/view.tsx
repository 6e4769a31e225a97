import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/button/button.tsx';
import { frameWords } from '../../content/en/desk/frame.ts';
import { useDesk } from './desk-context.ts';
import type { Asked } from './use-asked.ts';

/** The heading of a view: reading starts there, and the window is called after it. */
export const ViewHeading = ({ children, title }: HeadingProps) => {
  const { facts } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  // Before anything is painted: whoever is quick would have focus taken out of their hands.
  useLayoutEffect(() => {
    document.title = frameWords.pageTitle(title, facts.name);
    heading.current?.focus();
  }, [title, facts.name]);
  return (
    <h1 class="govuk-heading-l" tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
};

type HeadingProps = { readonly title: string; readonly children: ComponentChildren };

type AnswerProps<Value> = {
  readonly answer: Asked<Value>;
  readonly again: () => Promise<void>;
  readonly children: (value: Value) => ComponentChildren;
};

/** What was answered; or that it is on its way, was refused, or could not be reached. */
export const WhenAnswered = <Value,>({ answer, again, children }: AnswerProps<Value>) => {
  switch (answer.kind) {
    case 'ok':
      return <>{children(answer.value)}</>;
    case 'loading':
      return <p class="govuk-body">{frameWords.loading}</p>;
    case 'refused':
      return (
        <p class="govuk-body" role="alert">
          {answer.problem.title}
        </p>
      );
    case 'out':
    case 'offline':
      return (
        <div role="alert">
          <p class="govuk-body">{frameWords.offline}</p>
          <Button type="button" kind="secondary" onClick={() => void again()}>
            {frameWords.tryAgain}
          </Button>
        </div>
      );
  }
};
