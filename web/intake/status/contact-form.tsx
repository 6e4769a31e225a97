import { TextInput } from '../../components/text-input/text-input.tsx';
import { Textarea } from '../../components/textarea/textarea.tsx';
import { ActionForm, viewOfAction } from './action-form.tsx';
import type { StatusFormProps } from './status-form-props.ts';

/** A new way to reach them, kept apart until a person has confirmed it by the old one. */
export const ContactForm = ({ shown, words: { contact: words } }: StatusFormProps) => {
  const view = viewOfAction(shown, 'contact');
  const typed = (name: string) => ({
    name,
    labelClass: 'govuk-label--s',
    value: view.value(name),
    problem: view.problem(name),
  });
  return (
    <ActionForm shown={shown} view={view} words={words}>
      <TextInput {...typed('contact.email')} {...words.email} type="email" autocomplete="email" />
      <TextInput
        {...typed('contact.phone')}
        {...words.phone}
        type="tel"
        autocomplete="tel"
        widthClass="govuk-input--width-20"
      />
      <Textarea {...typed('contact.post')} {...words.post} rows={3} autocomplete="street-address" />
      <Textarea {...typed('contact.note')} {...words.note} rows={2} />
    </ActionForm>
  );
};
