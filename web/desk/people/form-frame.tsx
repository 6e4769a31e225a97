import type { ComponentChildren } from 'preact';
import type { StaffReply } from '../../../shared/desk-api/staff-requests.ts';
import { Button } from '../../components/button/button.tsx';
import type { CommandFormWords } from '../../content/en/desk/form-words.ts';
import { peopleWords } from '../../content/en/desk/people.ts';
import { ProblemSummary } from '../commands/problem-summary.tsx';
import type { Problem } from '../commands/problems.ts';
import { BothVersions } from '../commands/stale-panel.tsx';
import { useDesk } from '../frame/desk-context.ts';
import { ViewHeading } from '../frame/view.tsx';
import { personAspects } from './person-words.ts';

type FormFrameProps = {
  readonly words: CommandFormWords;
  readonly person: StaffReply | undefined;
  readonly sending: {
    readonly problems: readonly Problem[];
    readonly newer: StaffReply | undefined;
  };
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
};

/** What stands round a form of the list: the way back, what is in the way, who it is about, and both versions of them. */
export const FormFrame = ({ words, person, sending, onCancel, children }: FormFrameProps) => {
  const desk = useDesk();
  const { problems, newer } = sending;
  return (
    <>
      <Button type="button" kind="secondary" onClick={onCancel}>
        {peopleWords.back}
      </Button>
      {problems.length > 0 && (
        <ProblemSummary problems={problems}>{peopleWords.nothingChanged}</ProblemSummary>
      )}
      <ViewHeading title={words.title}>
        {person !== undefined && <span class="govuk-caption-l">{person.name}</span>}
        {words.title}
      </ViewHeading>
      {words.hint !== undefined && <p class="govuk-body">{words.hint}</p>}
      {person !== undefined && newer !== undefined && (
        <BothVersions
          heading={peopleWords.stale}
          opened={person}
          now={newer}
          aspects={personAspects(desk)}
        />
      )}
      {children}
    </>
  );
};
