import { frameWords } from '../../content/en/everyone/frame.ts';

type ErrorMessageProps = { readonly id?: string; readonly message: string };

/** What is wrong with one answer, beside that answer. */
export const ErrorMessage = ({ id, message }: ErrorMessageProps) => (
  <p id={id} class="govuk-error-message">
    <span class="govuk-visually-hidden">{frameWords.errorPrefix}:</span> {message}
  </p>
);
