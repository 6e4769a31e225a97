import { deskPaths } from '../../../shared/desk-api/command-replies.ts';
import type { StaffReply } from '../../../shared/desk-api/staff-requests.ts';
import { Button } from '../../components/button/button.tsx';
import { commandWords } from '../../content/en/desk/commands.ts';
import { personFormWords } from '../../content/en/desk/people.ts';
import { FormFrame } from './form-frame.tsx';
import type { Ending } from './person-form.tsx';
import { useStaffPost } from './use-staff-post.ts';

type LeaveFormProps = Ending & { readonly person: StaffReply };

const noFields = [] as const;

/** Asks once whether somebody has left, and says what that means. */
export const LeaveForm = ({ person, onCancel, onDone }: LeaveFormProps) => {
  const words = personFormWords.leave;
  const path = deskPaths.personEnd(person.id);
  const sending = useStaffPost({ form: 'leave', path, fields: noFields, person, onDone });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void sending.send({});
  };
  return (
    <FormFrame words={words} person={person} sending={sending} onCancel={onCancel}>
      <form class="command-form" onSubmit={submit} noValidate>
        <Button isBusy={sending.isSending}>
          {sending.newer === undefined ? words.button : commandWords.stale.send}
        </Button>
      </form>
    </FormFrame>
  );
};
