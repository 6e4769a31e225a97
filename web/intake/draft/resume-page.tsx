import { draftFields } from '../../../shared/intake-api/drafts.ts';
import { paths } from '../../../shared/intake-api/paths.ts';
import { BackLink } from '../../components/back-link/back-link.tsx';
import { Button } from '../../components/button/button.tsx';
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx';
import { fieldId } from '../../components/field-id.ts';
import { TextInput } from '../../components/text-input/text-input.tsx';
import { draftWords } from '../../content/en/everyone/drafts.ts';
import { sendingWords } from '../../content/en/everyone/sending.ts';
import { DeleteDraft } from './delete-draft.tsx';

export type ResumeShown = {
  readonly typed?: string | undefined;
  readonly why?: 'not-found' | 'failed' | 'busy' | undefined;
};

const { resume, save } = draftWords;
const messages = {
  'not-found': resume.notFound,
  failed: resume.failed,
  busy: sendingWords.problems.trouble.busy.lines.join(' '),
} as const;

/** Asks for the code of a saved form. The answer is the form itself; no code is ever in an address. */
export const ResumePage = ({ typed, why }: ResumeShown) => {
  const problem = why && messages[why];
  return (
    <>
      <BackLink href={paths.start}>{sendingWords.buttons.back}</BackLink>
      <main class="govuk-main-wrapper" id="main-content">
        <form method="post" action={paths.resumeDraft} noValidate>
          {problem !== undefined && (
            <ErrorSummary
              title={sendingWords.problems.title}
              items={[{ message: problem, href: `#${fieldId(draftFields.code)}` }]}
            />
          )}
          <h1 class="govuk-heading-xl">{resume.heading}</h1>
          <p class="govuk-body">
            <strong>{save.nobodyReads}</strong> {save.notSafe}
          </p>
          <TextInput
            name={draftFields.code}
            label={resume.label}
            labelClass="govuk-label--m"
            hint={resume.hint}
            problem={problem}
            value={typed}
            autocomplete="off"
            widthClass="govuk-input--width-20 draft-code-input"
          />
          <Button>{resume.open}</Button>
          <DeleteDraft />
        </form>
      </main>
    </>
  );
};
