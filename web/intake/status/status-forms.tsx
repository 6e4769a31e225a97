import type { StatusActionName } from '../../../shared/intake-api/status-requests.ts';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { AddForm } from './add-form.tsx';
import { AdvocateForms } from './advocate-forms.tsx';
import { ContactForm } from './contact-form.tsx';
import { NextStageForm } from './next-stage-form.tsx';
import type { StatusFormProps } from './status-form-props.ts';
import { WithdrawForm } from './withdraw-form.tsx';
import { WrongPlaceForm } from './wrong-place-form.tsx';

const forms: Readonly<
  Record<StatusActionName, (props: StatusFormProps) => ReturnType<typeof NextStageForm>>
> = {
  'next-stage': NextStageForm,
  add: AddForm,
  advocate: AdvocateForms,
  'wrong-place': WrongPlaceForm,
  contact: ContactForm,
  withdraw: WithdrawForm,
};

/** What can be asked from here, each a form of its own. */
export const StatusForms = (props: StatusFormProps) => (
  <section class="no-print">
    <h2 class="govuk-heading-l">{props.words.canDoHeading}</h2>
    <Paragraphs of={props.words.canDo} />
    {props.shown.status.mayAsk.map((action) => {
      const Form = forms[action];
      return <Form key={action} {...props} />;
    })}
  </section>
);
