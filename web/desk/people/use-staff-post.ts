import { useState } from 'preact/hooks';
import { deskPaths } from '../../../shared/desk-api/command-replies.ts';
import type { DeskProblem } from '../../../shared/desk-api/desk-problems.ts';
import {
  type StaffReply,
  staffListReplySchema,
  staffReplySchema,
} from '../../../shared/desk-api/staff-requests.ts';
import { type PersonFormName, peopleWords, personFormWords } from '../../content/en/desk/people.ts';
import { kindOf } from '../api/desk-client.ts';
import type { FieldShape } from '../commands/field-form.ts';
import { type Problem, problemsOf } from '../commands/problems.ts';
import { useDesk } from '../frame/desk-context.ts';

type Using = {
  readonly form: PersonFormName;
  readonly path: string;
  readonly fields: readonly FieldShape[];
  readonly person?: StaffReply | undefined;
  readonly onDone: (words: string) => Promise<void>;
};

/** Sends one change of the list, over the version that was seen. Where somebody was first, `newer` is theirs. */
export const useStaffPost = ({ form, path, fields, person, onDone }: Using) => {
  const { ask } = useDesk();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [newer, setNewer] = useState<StaffReply>();
  const [isSending, setSending] = useState(false);

  const seeNewer = async (id: string): Promise<void> => {
    const now = await ask(deskPaths.staff, staffListReplySchema);
    if (now.kind !== 'ok') return setProblems([{ message: peopleWords.offline }]);
    const found = now.value.staff.find((one) => one.id === id);
    setNewer(found);
    if (found === undefined) setProblems([{ message: peopleWords.gone }]);
  };

  const refused = async (problem: DeskProblem): Promise<void> => {
    if (kindOf(problem) === 'stale' && person !== undefined) return seeNewer(person.id);
    setProblems(problemsOf(problem, personFormWords[form], fields));
  };

  const send = async (values: object): Promise<void> => {
    if (isSending) return;
    setSending(true);
    setProblems([]);
    const version = (newer ?? person)?.version;
    const answer = await ask(path, staffReplySchema, {
      post: { ...values, ...(version !== undefined && { version }) },
    });
    if (answer.kind === 'ok') return onDone(personFormWords[form].done);
    if (answer.kind === 'refused') await refused(answer.problem);
    else setProblems([{ message: peopleWords.offline }]);
    setSending(false);
  };
  return { problems, newer, isSending, send };
};
