import { useMemo, useState } from 'preact/hooks';
import { deskPaths } from '../../../shared/desk-api/command-replies.ts';
import type { StaffReply } from '../../../shared/desk-api/staff-requests.ts';
import { Button } from '../../components/button/button.tsx';
import { commandWords } from '../../content/en/desk/commands.ts';
import { type PersonFormName, peopleWords, personFormWords } from '../../content/en/desk/people.ts';
import { besideFields } from '../commands/problems.ts';
import { valuesOf } from '../commands/read-form.ts';
import { useDesk } from '../frame/desk-context.ts';
import { FormFrame } from './form-frame.tsx';
import { personFields, registerFields, standingIn } from './person-fields.ts';
import { PersonQuestion } from './person-question.tsx';
import { isCalledIn } from './register.ts';
import { useStaffPost } from './use-staff-post.ts';

export type Ending = {
  readonly onCancel: () => void;
  readonly onDone: (words: string) => Promise<void>;
};

type PersonFormProps = Ending & { readonly person?: StaffReply };

const formOf = (person: StaffReply | undefined): PersonFormName => {
  if (person === undefined) return 'add';
  return person.endedAt === undefined ? 'change' : 'bring-back';
};

/** Somebody new, or somebody's new details. What was typed stays in it, whatever the answer, and in this page alone. */
export const PersonForm = ({ person, onCancel, onDone }: PersonFormProps) => {
  const { facts } = useDesk();
  const form = formOf(person);
  const words = personFormWords[form];
  const fields = useMemo(() => personFields(facts, person), [facts, person]);
  const [role, setRole] = useState<string>(person?.role ?? '');
  const path = person === undefined ? deskPaths.staff : deskPaths.person(person.id);
  const every = useMemo(() => [...fields, ...registerFields], [fields]);
  const sending = useStaffPost({ form, path, fields: every, person, onDone });
  // What the register holds of somebody is never lost because their role is another now.
  const hasRegister = isCalledIn(role) || person?.register !== undefined;
  // To send a change of somebody who left in between would let them in again without a word.
  const hasGone = person?.endedAt === undefined && sending.newer?.endedAt !== undefined;
  const look = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLFormElement)
      setRole(String(new FormData(currentTarget).get('role') ?? ''));
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (event.currentTarget instanceof HTMLFormElement)
      void sending.send(valuesOf(new FormData(event.currentTarget), every));
  };
  const beside = besideFields(sending.problems);
  const question = (field: (typeof every)[number]) => (
    <PersonQuestion
      key={field.name}
      field={field}
      words={words}
      problem={beside[field.name]}
      {...standingIn(person, field.name)}
    />
  );
  return (
    <FormFrame words={words} person={person} sending={sending} onCancel={onCancel}>
      <form class="command-form" onSubmit={submit} onChange={look} noValidate data-keeps>
        {fields.map(question)}
        <fieldset class="govuk-fieldset" disabled={!hasRegister} hidden={!hasRegister}>
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
            <h2 class="govuk-fieldset__heading">{personFormWords.register}</h2>
          </legend>
          <p class="govuk-body">{peopleWords.registerForm}</p>
          {registerFields.map(question)}
        </fieldset>
        {sending.newer !== undefined && (
          <p class="govuk-inset-text">{hasGone ? peopleWords.overLeft : peopleWords.overTheirs}</p>
        )}
        <Button isBusy={sending.isSending}>
          {sending.newer === undefined ? words.button : commandWords.stale.send}
        </Button>
      </form>
    </FormFrame>
  );
};
