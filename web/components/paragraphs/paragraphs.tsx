import { classNames } from '../class-names.ts';

type ParagraphsProps = {
  readonly of: readonly string[];
  readonly extraClass?: string | undefined;
};

/** Several short paragraphs. */
export const Paragraphs = ({ of, extraClass }: ParagraphsProps) => (
  <>
    {of.map((words) => (
      <p class={classNames('govuk-body', extraClass)} key={words}>
        {words}
      </p>
    ))}
  </>
);
