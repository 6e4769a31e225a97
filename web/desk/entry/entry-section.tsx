import type { ComponentChildren } from 'preact';
import { Checkboxes } from '../../components/checkboxes/checkboxes.tsx';
import { Details } from '../../components/details/details.tsx';
import { Fieldset } from '../../components/fieldset/fieldset.tsx';
import { Hint } from '../../components/hint/hint.tsx';
import { InsetText } from '../../components/inset-text/inset-text.tsx';
import { subjectGroups } from '../../content/adult-lists.ts';
import { subjectGroupWords, subjectWords } from '../../content/en/adult/subjects.ts';
import { entryAskCalled, entryWords } from '../../content/en/desk/entry.ts';
import { Question } from '../commands/question.tsx';
import { useDesk } from '../frame/desk-context.ts';
import type { EntryAsk, EntrySection, SoFar } from './entry-sections.ts';

type Filling = {
  readonly soFar: SoFar;
  /** What is wrong, by the field’s name. */
  readonly problems: Readonly<Record<string, string>>;
};

type SectionProps = Filling & { readonly section: EntrySection };

/**
 * One section of the form. One that does not belong keeps what was typed in it, out of sight, and is not sent: whoever
 * changes their mind about the door finds it again.
 */
export const EntrySectionView = ({ section, ...filling }: SectionProps) => {
  const { name, when, isFolded, asks } = section;
  const isThere = when?.(filling.soFar) ?? true;
  const heading = entryWords.sections[name];
  const hasProblem = asks.some((ask) => filling.problems[ask.name] !== undefined);
  const questions = asks.map((ask) => <EntryQuestion key={ask.name} ask={ask} {...filling} />);
  return (
    <fieldset
      class="govuk-fieldset entry-section"
      disabled={!isThere}
      hidden={!isThere}
      id={`section-${name}`}
    >
      {isFolded === true ? (
        <Details summary={heading} isOpen={hasProblem}>
          {questions}
        </Details>
      ) : (
        <>
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
            <h2 class="govuk-fieldset__heading">{heading}</h2>
          </legend>
          <ReadAloud name={name} />
          {questions}
        </>
      )}
    </fieldset>
  );
};

// The limits of confidentiality before the story (practice rule 5), and what an advocate is told before the answer.
const ReadAloud = ({ name }: Pick<EntrySection, 'name'>) => {
  const { service } = useDesk().facts.advocacy;
  const { wrong, advocate } = entryWords.aloud;
  if (name === 'wrong') return <Aloud>{wrong}</Aloud>;
  return name === 'advocate' ? <Aloud>{advocate(service)}</Aloud> : null;
};

const Aloud = ({ children }: { readonly children: ComponentChildren }) => (
  <InsetText>
    <strong>{entryWords.readAloud}</strong> {children}
  </InsetText>
);

type QuestionProps = Filling & { readonly ask: EntryAsk };

const EntryQuestion = ({ ask, soFar, problems }: QuestionProps) => {
  const { name, kind, isNeeded, when } = ask;
  const isThere = when?.(soFar) ?? true;
  const { label, hint, options } = entryAskCalled(name);
  if (kind === 'subjects') return <Subjects name={name} label={label} hint={hint} />;
  const asked = {
    name,
    label: isNeeded === true ? `${label} ${entryWords.needed}` : label,
    ...(hint !== undefined && { hint }),
    problem: problems[name],
    value: undefined,
  };
  return (
    <fieldset class="govuk-fieldset" disabled={!isThere} hidden={!isThere} role="presentation">
      <Question kind={kind} asked={asked} options={options} isDense />
    </fieldset>
  );
};

const everySubject: readonly string[] = subjectGroups.flatMap(([, subjects]) => [...subjects]);

type SubjectsProps = {
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
};

// Every subject of the contract, by what belongs together; each box is a point of its own, as on the public form.
const Subjects = ({ name, label, hint }: SubjectsProps) => (
  <Fieldset legend={label} legendClass="govuk-fieldset__legend--s" describedBy={`${name}-hint`}>
    <Hint id={`${name}-hint`}>{hint}</Hint>
    <div class="entry-subjects">
      {subjectGroups.map(([group, subjects]) => (
        <Checkboxes
          key={group}
          name={`${name}.${group}`}
          legend={subjectGroupWords[group]}
          legendClass="govuk-fieldset__legend--s"
          extraClass="govuk-checkboxes--small"
          items={subjects.map((subject) => ({
            value: subject,
            label: subjectWords[subject],
            name: `${name}.${everySubject.indexOf(subject)}.subject`,
          }))}
        />
      ))}
    </div>
  </Fieldset>
);
