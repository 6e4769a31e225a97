import type { StatusReply } from '../../../shared/intake-api/status-replies.ts';
import { letter } from '../../components/line-drawing/drawings.ts';
import { LineDrawing } from '../../components/line-drawing/line-drawing.tsx';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { isSubject, subjectWords } from '../../content/en/adult/subjects.ts';
import { outsiderReceiptWords } from '../../content/en/outsider/receipt.ts';
import type { StatusWords } from '../../content/status-words.ts';
import { longDate } from '../long-date.ts';
import type { PublicFacts } from '../public-facts.ts';
import { Ombudsman, TalkToUs, WhatHappens } from '../receipt/receipt-parts.tsx';
import { AdvocateNews } from './advocate-news.tsx';
import { AskedHere } from './asked-here.tsx';
import { StatusForms } from './status-forms.tsx';
import { StatusNews } from './status-news.tsx';
import type { StatusShown } from './status-shown.ts';
import { type StatusVoice, statusVoice } from './status-voices.ts';
import { ThreeSteps } from './three-steps.tsx';
import { WrittenTo } from './written-to.tsx';

type StatusPageProps = { readonly shown: StatusShown; readonly facts: PublicFacts };

/**
 * Where a complaint is, in the voice of whoever sent it: how far, by when, who was told what, what to do if nothing
 * comes, and what can be asked. Never what was written (issue D).
 */
export const StatusPage = ({ shown, facts }: StatusPageProps) => {
  const { status } = shown;
  const voice = statusVoice(status);
  const { words, receipt } = voice;
  return (
    <main class="govuk-main-wrapper receipt" id="main-content">
      <StatusNews said={shown.said} words={words} />
      <LineDrawing of={letter} />
      <h1 class="govuk-heading-xl">{words.heading}</h1>
      <div class="reference">
        <p>{words.referenceLabel}</p>
        <p class="reference__number">{status.reference}</p>
      </div>
      <h2 class="govuk-heading-l">{words.stageHeading}</h2>
      <Paragraphs of={words.stages[status.stage]} />
      <DecidedBy status={status} />
      <Steps status={status} words={words} />
      <AdvocateNews status={status} words={words} facts={facts} />
      <AskedHere status={status} words={words} />
      <Parts status={status} words={words} />
      <Dates status={status} voice={voice} />
      <WrittenTo status={status} words={words} />
      <IfNothing status={status} voice={voice} />
      <StatusForms shown={shown} words={words} facts={facts} />
      {status.kind === 'complaint' && <Ombudsman words={receipt} facts={facts} />}
      <TalkToUs words={receipt} facts={facts} />
    </main>
  );
};

type PartProps = { readonly status: StatusReply; readonly voice: StatusVoice };

// A status says what the receipt said of its dates, worked out anew; nothing of the receipt's secret goes with it.
const Dates = ({ status, voice: { words, receipt } }: PartProps) => {
  if (status.voice === 'outsider' || status.dates.length === 0) return null;
  const told = { ...status, statusSecret: '', points: [] };
  return <WhatHappens receipt={told} words={receipt} ifConditional={words.conditional} />;
};

// The one date of somebody outside the family.
const DecidedBy = ({ status }: Pick<PartProps, 'status'>) => {
  const decided = status.dates.find(({ rule }) => rule === 'interest-decision');
  return decided === undefined || status.stage === 'decided' ? null : (
    <Paragraphs of={[outsiderReceiptWords.decides(longDate(decided.date))]} />
  );
};

type PartsProps = Pick<PartProps, 'status'> & { readonly words: StatusWords };

// Somebody outside the family learns of no stage (practice rule 15).
const Steps = ({ status: { kind, voice, stage }, words }: PartsProps) =>
  kind !== 'complaint' || voice === 'outsider' ? null : <ThreeSteps stage={stage} words={words} />;

const Parts = ({ status: { parts }, words }: PartsProps) =>
  parts.length === 0 ? null : (
    <section>
      <h2 class="govuk-heading-l">{words.partsHeading}</h2>
      <dl class="told-parts">
        {parts.map(({ id, subject, reason }) => (
          <div key={id} class="told-parts__part">
            <dt>{isSubject(subject) ? subjectWords[subject] : subject}</dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </section>
  );

const IfNothing = ({ status, voice: { words } }: PartProps) =>
  status.kind === 'compliment' ? null : (
    <>
      <h2 class="govuk-heading-l">{words.nothingHeading}</h2>
      <Paragraphs of={status.dates.length > 0 ? words.nothingDated : words.nothing} />
    </>
  );
