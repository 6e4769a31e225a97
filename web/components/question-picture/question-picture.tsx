import type { Picture } from './pictures.ts';

/** A small picture beside a question. The question's words say the same, so it is silent. */
export const QuestionPicture = ({ of }: { readonly of: Picture }) => (
  <svg
    class="question-picture"
    viewBox="0 0 48 48"
    width="48"
    height="48"
    aria-hidden="true"
    focusable="false"
  >
    {of.map((line) => (
      <path key={line} d={line} />
    ))}
  </svg>
);
