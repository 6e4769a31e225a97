import { useLayoutEffect, useRef } from 'preact/hooks';
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx';
import { fieldId } from '../../components/field-id.ts';
import { commandWords } from '../../content/en/desk/commands.ts';
import type { Problem } from './problems.ts';

type ProblemSummaryProps = {
  readonly problems: readonly Problem[];
  /** What became of what was typed. */
  readonly children: string;
};

/** Everything that is in the way of a form, first on the page, with the focus on it. */
export const ProblemSummary = ({ problems, children }: ProblemSummaryProps) => {
  const top = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => top.current?.focus(), [problems]);
  return (
    <div tabIndex={-1} ref={top}>
      <ErrorSummary
        title={commandWords.problemTitle}
        items={problems.map(({ field, message }) => ({
          message,
          href: field === undefined ? undefined : `#${fieldId(field)}`,
        }))}
      >
        <p>{children}</p>
      </ErrorSummary>
    </div>
  );
};
