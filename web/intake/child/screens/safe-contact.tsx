import { Radios } from '../../../components/radios/radios.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { Textarea } from '../../../components/textarea/textarea.tsx';
import { childContactWays } from '../../../content/child-lists.ts';
import { answerOf } from '../../form/answers.ts';
import type { Control } from '../controls.ts';
import { AskedIf } from '../screen.tsx';
import { asking, choices, type ScreenProps } from '../screen-props.ts';

/** How to reach them safely: the way, the address that goes with it, and what to watch out for. */
export const SafeContact = (form: ScreenProps) => {
  const { safe } = form.words;
  return (
    <>
      <h3 class="govuk-heading-m">{safe.contactHeading}</h3>
      <p class="govuk-body who-sees">{safe.contactWhy}</p>
      <Radios
        {...asking(form, 'person.contact.preferred')}
        legend={safe.contact.label}
        legendClass="govuk-fieldset__legend--s"
        hint={safe.contact.hint}
        items={choices(childContactWays, safe.contact.options)}
      />
      <Addresses {...form} />
      <Precautions {...form} />
    </>
  );
};

// An answer already given is never hidden: what will be sent can be seen.
const isAskedFor = (form: ScreenProps, name: Control, ways: readonly string[]): boolean =>
  ways.includes(answerOf(form.live, 'person.contact.preferred') ?? '') ||
  (answerOf(form.live, name) ?? '') !== '';

const Addresses = (form: ScreenProps) => {
  const { email, phone, post, someone } = form.words.safe;
  return (
    <>
      <AskedIf isAsked={isAskedFor(form, 'person.contact.email', ['email'])}>
        <TextInput
          {...asking(form, 'person.contact.email')}
          {...email}
          type="email"
          autocomplete="email"
        />
      </AskedIf>
      <AskedIf isAsked={isAskedFor(form, 'person.contact.phone', ['phone', 'text'])}>
        <TextInput
          {...asking(form, 'person.contact.phone')}
          {...phone}
          type="tel"
          autocomplete="tel"
          widthClass="govuk-input--width-20"
        />
      </AskedIf>
      <AskedIf isAsked={isAskedFor(form, 'person.contact.post', ['post'])}>
        <Textarea
          {...asking(form, 'person.contact.post')}
          {...post}
          rows={4}
          autocomplete="street-address"
        />
      </AskedIf>
      <AskedIf isAsked={isAskedFor(form, 'person.contact.safe.note', ['through-someone'])}>
        <Textarea {...asking(form, 'person.contact.safe.note')} {...someone} rows={3} />
      </AskedIf>
    </>
  );
};

const Precautions = (form: ScreenProps) => {
  const { times, whoMightSee, voicemail } = form.words.safe;
  const isReached =
    !['', 'none'].includes(answerOf(form.live, 'person.contact.preferred') ?? '') ||
    (answerOf(form.live, 'person.contact.safe.times') ?? '') !== '' ||
    (answerOf(form.live, 'person.contact.safe.whoMightSee') ?? '') !== '';
  return (
    <>
      <AskedIf isAsked={isReached}>
        <TextInput {...asking(form, 'person.contact.safe.times')} {...times} />
        <TextInput {...asking(form, 'person.contact.safe.whoMightSee')} {...whoMightSee} />
      </AskedIf>
      <AskedIf isAsked={isAskedFor(form, 'person.contact.safe.voicemail', ['phone', 'text'])}>
        <Radios
          {...asking(form, 'person.contact.safe.voicemail')}
          legend={voicemail.label}
          legendClass="govuk-fieldset__legend--s"
          extraClass="govuk-radios--inline"
          items={choices(['yes', 'no'], voicemail.options)}
        />
      </AskedIf>
    </>
  );
};
