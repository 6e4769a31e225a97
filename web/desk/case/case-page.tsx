import type { CaseReply } from '../../../shared/desk-api/case-reply.ts';
import { Badge } from '../../components/badge/badge.tsx';
import { Button } from '../../components/button/button.tsx';
import { WarningText } from '../../components/warning-text/warning-text.tsx';
import { caseWords } from '../../content/en/desk/case.ts';
import { complainantWords, safetyWords, wordsOf } from '../../content/en/desk/codes.ts';
import { kindWords, stageWords, stateWords, urgencyWords } from '../../content/en/desk/queue.ts';
import { CommandMenu } from '../commands/command-menu.tsx';
import { DoneBanner } from '../commands/done-banner.tsx';
import { momentWords } from '../dates/day-words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { GoLink } from '../frame/go-link.tsx';
import { ViewHeading } from '../frame/view.tsx';
import { Alike } from './alike.tsx';
import { complainantOf } from './case-parts.ts';
import { CaseTimeline } from './case-timeline.tsx';
import { ContactBox } from './contact-box.tsx';
import { HowItCame } from './how-it-came.tsx';
import { KeepingSection } from './keeping-section.tsx';
import { hasLearning, Learning } from './learning-section.tsx';
import { Letters } from './letters.tsx';
import { Advocate, People } from './people-sections.tsx';
import { Facts } from './said.tsx';
import { saveAsFile } from './save-as-file.ts';
import { Contents, Section, type SectionName } from './section.tsx';
import { hasLaterStages, LaterStages } from './stage-sections.tsx';
import { TheirWords } from './their-words.tsx';
import { Dates, Decisions, Parts, Tasks } from './work-sections.tsx';

type ReplyProps = { readonly reply: CaseReply };

const names: readonly SectionName[] = [
  'doing',
  'entry',
  'contact',
  'words',
  'parts',
  'decisions',
  'dates',
  'stages',
  'learning',
  'keeping',
  'people',
  'alike',
  'advocate',
  'tasks',
  'letters',
  'timeline',
];

/** All of one case that somebody may read. */
export const CasePage = ({ reply }: ReplyProps) => (
  <>
    <GoLink class="govuk-back-link" to={{ view: 'queue', asked: {} }}>
      {caseWords.back}
    </GoLink>
    <DoneBanner />
    <CaseHead reply={reply} />
    <Contents names={names.filter((name) => isThere(name, reply))} />
    <Section name="doing">
      <CommandMenu reply={reply} />
    </Section>
    {reply.entry !== undefined && (
      <Section name="entry">
        <HowItCame entry={reply.entry} />
      </Section>
    )}
    {reply.person !== undefined && (
      <Section name="contact">
        <ContactBox seen={reply.person} />
      </Section>
    )}
    <Section name="words">
      <TheirWords reply={reply} />
    </Section>
    <Section name="parts">
      <Parts reply={reply} />
    </Section>
    <Section name="decisions">
      <Decisions reply={reply} />
    </Section>
    <Section name="dates">
      <Dates reply={reply} />
    </Section>
    {hasLaterStages(reply) && (
      <Section name="stages">
        <LaterStages reply={reply} />
      </Section>
    )}
    {hasLearning(reply) && (
      <Section name="learning">
        <Learning reply={reply} />
      </Section>
    )}
    {reply.keeping !== undefined && (
      <Section name="keeping">
        <KeepingSection keeping={reply.keeping} reference={reply.reference} />
      </Section>
    )}
    <Section name="people">
      <People reply={reply} />
    </Section>
    {reply.person !== undefined && (
      <Section name="alike">
        <Alike reference={reply.reference} />
      </Section>
    )}
    <Section name="advocate">
      <Advocate reply={reply} />
    </Section>
    <Section name="tasks">
      <Tasks reply={reply} />
    </Section>
    <Section name="letters">
      <Letters reply={reply} />
    </Section>
    <Section name="timeline">
      <CaseTimeline reply={reply} />
    </Section>
  </>
);

const isThere = (name: SectionName, reply: CaseReply): boolean => {
  switch (name) {
    case 'contact':
    case 'alike':
      return reply.person !== undefined;
    case 'keeping':
      return reply.keeping !== undefined;
    case 'entry':
      return reply.entry !== undefined;
    case 'stages':
      return hasLaterStages(reply);
    case 'learning':
      return hasLearning(reply);
    default:
      return true;
  }
};

const CaseHead = ({ reply }: ReplyProps) => {
  const { me } = useDesk();
  const { reference, kind, stage, state, urgency, receivedAt, people, safety } = reply;
  const { lead } = people;
  return (
    <>
      <ViewHeading title={reference}>
        {reference}{' '}
        <Badge kind={state === 'open' ? 'green' : 'grey'}>{wordsOf(stateWords, state)}</Badge>{' '}
        <Badge kind={urgencyBadge(urgency.level)}>{wordsOf(urgencyWords, urgency.level)}</Badge>
      </ViewHeading>
      <Facts
        facts={[
          [
            caseWords.stage,
            stage === 'none' ? wordsOf(kindWords, kind) : wordsOf(stageWords, stage),
          ],
          [caseWords.received, momentWords(receivedAt)],
          [caseWords.writer, writerOf(reply)],
          [caseWords.lead, lead === undefined ? caseWords.nobody : (lead.name ?? lead.id)],
          [caseWords.safety, wordsOf(safetyWords, safety)],
        ]}
      />
      {reply.changeComing && <WarningText>{caseWords.changeComing}</WarningText>}
      <div class="govuk-button-group case-tools">
        <Button type="button" kind="secondary" onClick={() => window.print()}>
          {caseWords.print}
        </Button>
        {me.may.some(({ action }) => action === 'read-audit') && kind === 'complaint' && (
          <GoLink class="govuk-link case-tools__link" to={{ view: 'rehearsal', reference }}>
            {caseWords.rehearsal}
          </GoLink>
        )}
        {me.may.some(({ action }) => action === 'export-case') && (
          <Button
            type="button"
            kind="secondary"
            onClick={() => saveAsFile(`${reference}.json`, reply)}
          >
            {caseWords.export}
          </Button>
        )}
      </div>
    </>
  );
};

const urgencyBadge = (level: string): 'red' | 'orange' | 'grey' => {
  if (level === 'immediate') return 'red';
  return level === 'same-day' ? 'orange' : 'grey';
};

const writerOf = (reply: CaseReply): string => {
  const { kind, rule } = complainantOf(reply);
  const cites = reply.rules[rule]?.cites;
  const who = wordsOf(complainantWords, kind);
  return cites === undefined ? who : `${who} (${cites})`;
};
