import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type CaseReply, caseReplySchema } from '../../../shared/desk-api/case-reply.ts';
import { commandDoneSchema, deskPaths } from '../../../shared/desk-api/command-replies.ts';
import type { CommandName } from '../../../shared/desk-api/desk-command.ts';
import { Button } from '../../components/button/button.tsx';
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx';
import { fieldId } from '../../components/field-id.ts';
import { commandFormWords } from '../../content/en/desk/command-forms.ts';
import { commandWords } from '../../content/en/desk/commands.ts';
import { kindOf } from '../api/desk-client.ts';
import { useDesk } from '../frame/desk-context.ts';
import { GoLink } from '../frame/go-link.tsx';
import { ViewHeading } from '../frame/view.tsx';
import { CommandField } from './command-field.tsx';
import { commandForms } from './command-forms.ts';
import { initialValues } from './initial-values.ts';
import { type Problem, problemsOf } from './problems.ts';
import { valuesOf } from './read-form.ts';
import { StalePanel } from './stale-panel.tsx';

type CommandViewProps = {
  readonly name: CommandName;
  readonly reply: CaseReply;
  readonly onDone: () => Promise<void>;
};

/** The form of one command. What was typed stays in it, whatever the answer. */
export const CommandView = ({ name, reply, onDone }: CommandViewProps) => {
  const { fields } = commandForms[name];
  const words = commandFormWords[name];
  const initial = useMemo(() => initialValues(name, reply), [name, reply]);
  const { problems, newer, isSending, send } = useCommand({ name, reply, onDone });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (event.currentTarget instanceof HTMLFormElement)
      void send(new FormData(event.currentTarget));
  };
  const beside = Object.fromEntries(
    problems.flatMap(({ field, message }) => (field === undefined ? [] : [[field, message]])),
  );
  return (
    <>
      <GoLink class="govuk-back-link" to={{ view: 'case', reference: reply.reference }}>
        {commandWords.cancel}
      </GoLink>
      {problems.length > 0 && <Problems problems={problems} />}
      <ViewHeading title={words.title}>
        <span class="govuk-caption-l">{reply.reference}</span>
        {words.title}
      </ViewHeading>
      {words.hint !== undefined && <p class="govuk-body">{words.hint}</p>}
      {newer !== undefined && <StalePanel opened={reply} now={newer} />}
      <form class="command-form" onSubmit={submit} noValidate data-keeps>
        {fields.map((field) => (
          <CommandField
            key={field.name}
            field={field}
            filling={{ reply, words, initial, problems: beside }}
          />
        ))}
        <Button isBusy={isSending}>
          {newer === undefined ? words.button : commandWords.stale.send}
        </Button>
      </form>
    </>
  );
};

const Problems = ({ problems }: { readonly problems: readonly Problem[] }) => {
  const top = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => top.current?.focus(), [problems]);
  return (
    <div tabIndex={-1} ref={top}>
      <ErrorSummary
        title={commandWords.problemTitle}
        items={problems.map(({ field, message }) => ({
          message,
          href: field === undefined ? undefined : `#${fieldId(field)}`,
        }))}
      >
        <p>{commandWords.nothingChanged}</p>
      </ErrorSummary>
    </div>
  );
};

type Using = Pick<CommandViewProps, 'name' | 'reply' | 'onDone'>;

/** Sends one command: once under its id, however often somebody presses. */
const useCommand = ({ name, reply, onDone }: Using) => {
  const { ask, finish } = useDesk();
  const commandId = useMemo(() => crypto.randomUUID(), []);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [newer, setNewer] = useState<CaseReply>();
  const [isSending, setSending] = useState(false);
  const path = deskPaths.case(reply.reference);
  const words = commandFormWords[name];

  const seeNewer = async (): Promise<void> => {
    const now = await ask(path, caseReplySchema);
    if (now.kind === 'ok') setNewer(now.value);
    setProblems(now.kind === 'ok' ? [] : [{ message: commandWords.offline }]);
  };

  const send = async (form: FormData): Promise<void> => {
    if (isSending) return;
    setSending(true);
    setProblems([]);
    const { fields } = commandForms[name];
    const command = { command: name, ...valuesOf(form, fields) };
    const { version } = newer ?? reply;
    const answer = await ask(deskPaths.commands(reply.reference), commandDoneSchema, {
      post: { commandId, version, command },
    });
    setSending(false);
    if (answer.kind === 'ok') {
      // The fresh case first: whoever goes on at once goes on from what it is now.
      await onDone();
      finish(reply.reference, { words: words.done, secret: answer.value.statusSecret });
    } else if (answer.kind !== 'refused') {
      setProblems([{ message: commandWords.offline }]);
    } else if (kindOf(answer.problem) === 'stale') {
      await seeNewer();
    } else {
      setProblems(problemsOf(answer.problem, words, fields));
    }
  };
  return { problems, newer, isSending, send };
};
