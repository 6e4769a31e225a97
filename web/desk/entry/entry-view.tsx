import { useMemo, useState } from 'preact/hooks';
import { deskPaths } from '../../../shared/desk-api/command-replies.ts';
import { type EntryReceipt, entryReceiptSchema } from '../../../shared/desk-api/entry.ts';
import { Button } from '../../components/button/button.tsx';
import { HelpLines } from '../../components/help-lines/help-lines.tsx';
import { WarningText } from '../../components/warning-text/warning-text.tsx';
import { entryReceiptWords, entryWords } from '../../content/en/desk/entry.ts';
import { helpNowLines } from '../../intake/public-facts.ts';
import { kindOf } from '../api/desk-client.ts';
import { ProblemSummary } from '../commands/problem-summary.tsx';
import { besideFields, type Problem } from '../commands/problems.ts';
import { useDesk } from '../frame/desk-context.ts';
import { ViewHeading } from '../frame/view.tsx';
import { EntryReceiptView, type Told } from './entry-receipt.tsx';
import { EntrySectionView } from './entry-section.tsx';
import { entrySections, type SoFar } from './entry-sections.ts';
import { entryProblems, readEntry } from './read-entry.ts';

/** Writes down a complaint that came by another door, and then shows what is read aloud to the person. */
export const EntryView = () => {
  const [told, setTold] = useState<Told>();
  const [place, setPlace] = useState(1);
  if (told !== undefined) {
    const another = (): void => {
      setTold(undefined);
      setPlace(place + 1);
    };
    return <EntryReceiptView told={told} onAnother={another} />;
  }
  return <EntryForm key={place} onSent={setTold} />;
};

type EntryFormProps = { readonly onSent: (told: Told) => void };

/** The form. What was typed stays in it, whatever the answer, and in this page alone. */
const EntryForm = ({ onSent }: EntryFormProps) => {
  const { facts } = useDesk();
  const [soFar, setSoFar] = useState<SoFar>({ door: '', role: '' });
  const { problems, isSending, send } = useEntry(onSent);
  const formOf = ({ currentTarget }: Event): FormData | undefined =>
    currentTarget instanceof HTMLFormElement ? new FormData(currentTarget) : undefined;
  const look = (event: Event): void => {
    const form = formOf(event);
    if (form !== undefined) setSoFar(soFarOf(form));
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = formOf(event);
    if (form !== undefined) void send(form);
  };
  return (
    <>
      {problems.length > 0 && (
        <ProblemSummary problems={problems}>{entryWords.nothingKept}</ProblemSummary>
      )}
      <ViewHeading title={entryWords.heading}>{entryWords.heading}</ViewHeading>
      <p class="govuk-body">{entryWords.lead}</p>
      <p class="govuk-body">{entryWords.keeps}</p>
      <WarningText>{entryWords.danger}</WarningText>
      <HelpLines lines={helpNowLines(facts)} />
      <form class="command-form" onSubmit={submit} onChange={look} noValidate data-keeps>
        {entrySections.map((section) => (
          <EntrySectionView
            key={section.name}
            section={section}
            soFar={soFar}
            problems={besideFields(problems)}
          />
        ))}
        <Button isBusy={isSending}>{entryWords.button}</Button>
      </form>
    </>
  );
};

const chosen = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};
const soFarOf = (form: FormData): SoFar => ({
  door: chosen(form, 'entry.door'),
  role: chosen(form, 'role'),
});

/** Sends what was written down: once under its id, however often somebody presses. */
const useEntry = (onSent: EntryFormProps['onSent']) => {
  const { ask, announce } = useDesk();
  const submissionId = useMemo(() => crypto.randomUUID(), []);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isSending, setSending] = useState(false);
  const send = async (form: FormData): Promise<void> => {
    if (isSending) return;
    setSending(true);
    setProblems([]);
    const { door, role } = soFarOf(form);
    const answer = await ask(deskPaths.entries, entryReceiptSchema, {
      post: readEntry(form, submissionId),
    });
    setSending(false);
    if (answer.kind === 'ok') return sent(answer.value, door, role);
    if (answer.kind !== 'refused') return setProblems([{ message: entryWords.offline }]);
    const { problem } = answer;
    setProblems(
      kindOf(problem) === 'written-before'
        ? [{ message: entryWords.writtenBefore(problem.reference ?? '') }]
        : entryProblems(problem),
    );
  };
  const sent = (receipt: EntryReceipt, door: string, role: string): void => {
    announce(entryReceiptWords.heading);
    onSent({ receipt, door, role });
  };
  return { problems, isSending, send };
};
