import { paths } from '../../../shared/intake-api/paths.ts';
import { Radios } from '../../components/radios/radios.tsx';
import { TextInput } from '../../components/text-input/text-input.tsx';
import { Textarea } from '../../components/textarea/textarea.tsx';
import { referralPageWords } from '../../content/en/everyone/links.ts';
import type { ReferralForm } from '../../content/link-words.ts';
import { type FormView, formView, LinkForm } from './link-form.tsx';
import type { ReferralShown } from './link-shown.ts';

const words = referralPageWords;

type FormProps = {
  readonly shown: ReferralShown;
  readonly form: FormView;
  readonly isOpen: boolean;
};

/** What the service can answer now, each a form of its own; the likely one stands open. */
export const ReferralForms = ({ shown }: { readonly shown: ReferralShown }) => {
  const mayDo = shown.view.mayDo.filter((action) => action !== 'open');
  const views = mayDo.map((action) => [action, formView(shown.said, action)] as const);
  const isAnyBack = views.some(([, form]) => form.isBack);
  const isDone = shown.view.step === 'first-contact';
  return (
    <>
      {views.map(([action, form], place) => {
        const Form = forms[action];
        const isOpen = isAnyBack ? form.isBack : place === 0 && !isDone;
        return <Form key={action} shown={shown} form={form} isOpen={isOpen} />;
      })}
    </>
  );
};

const small = { labelClass: 'govuk-label--s' } as const;
const typed = (form: FormView, name: string) => ({
  name,
  value: form.value(name),
  problem: form.problem(name),
});
const sending = ({ shown, isOpen }: FormProps, action: ReferralForm) => ({
  to: paths.referralActions,
  token: shown.token,
  action,
  isOpen,
});

const AcceptForm = (props: FormProps) => {
  const { step } = props.shown.view;
  const isAgain = step === 'accepted' || step === 'declined';
  const said = isAgain ? words.acceptAgain[step] : words.accept;
  const { form } = props;
  return (
    <LinkForm {...sending(props, 'accept')} words={said}>
      <TextInput
        {...typed(form, 'name')}
        {...words.accept.name}
        {...small}
        autocomplete="off"
        widthClass="govuk-input--width-20"
      />
      <TextInput
        {...typed(form, 'workContact')}
        {...words.accept.workContact}
        {...small}
        autocomplete="off"
        widthClass="govuk-input--width-30"
      />
    </LinkForm>
  );
};

const DeclineForm = (props: FormProps) => (
  <LinkForm {...sending(props, 'decline')} words={words.decline}>
    <Radios
      {...typed(props.form, 'because')}
      legend={words.decline.because.label}
      legendClass="govuk-fieldset__legend--s"
      items={Object.entries(words.decline.because.options).map(([value, label]) => ({
        value,
        label,
      }))}
    />
    <Textarea {...typed(props.form, 'more')} {...words.decline.more} {...small} rows={3} />
  </LinkForm>
);

const FirstContactForm = (props: FormProps) => {
  const { form, shown } = props;
  const { firstContact, firstContactAgain } = words;
  const said = shown.view.step === 'first-contact' ? firstContactAgain : firstContact;
  return (
    <LinkForm {...sending(props, 'first-contact')} words={said}>
      <TextInput
        {...typed(form, 'date')}
        {...firstContact.date}
        {...small}
        autocomplete="off"
        widthClass="govuk-input--width-10"
      />
      <TextInput
        {...typed(form, 'time')}
        {...firstContact.time}
        {...small}
        autocomplete="off"
        widthClass="govuk-input--width-10"
      />
      <Radios
        {...typed(form, 'how')}
        legend={firstContact.how.label}
        legendClass="govuk-fieldset__legend--s"
        items={Object.entries(firstContact.how.options).map(([value, label]) => ({
          value,
          label,
        }))}
      />
    </LinkForm>
  );
};

const forms: Readonly<Record<ReferralForm, (props: FormProps) => ReturnType<typeof AcceptForm>>> = {
  accept: AcceptForm,
  decline: DeclineForm,
  'first-contact': FirstContactForm,
};
