import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { PhoneLink } from '../../components/phone-link/phone-link.tsx';
import { adultMonitoringWords } from '../../content/en/adult/monitoring.ts';
import { adultReceiptWords } from '../../content/en/adult/receipt.ts';
import { longDate } from '../long-date.ts';
import { MonitoringForm } from '../monitoring/monitoring-form.tsx';
import { OpenStatus } from '../status/open-status.tsx';
import type { ReceiptProps } from './receipt-part.ts';
import {
  namesOf,
  Ombudsman,
  ReceiptHead,
  ReceiptMain,
  TalkToUs,
  WhatHappens,
} from './receipt-parts.tsx';
import { ToldParts } from './told-parts.tsx';

const words = adultReceiptWords;

/** An adult's receipt: each part, who checks it, the dates, and how to go on (practice.md section 4). */
export const AdultReceipt = (props: ReceiptProps) => (
  <>
    <ReceiptMain>
      <ReceiptHead {...props} words={words} />
      <Parts {...props} />
      <WhatHappens receipt={props.receipt} words={words} ifConditional={words.conditional} />
      <OtherProcedures {...props} />
      <section>
        <h2 class="govuk-heading-l">{words.childHeading}</h2>
        <Paragraphs of={words.child(namesOf(props.facts))} />
        <p class="govuk-body big-phone">
          <PhoneLink phone={props.facts.advocacy.publicPhone} />
        </p>
        <h2 class="govuk-heading-l">{words.passedOnHeading}</h2>
        <Paragraphs of={words.passedOn} />
      </section>
      <OpenStatus receipt={props.receipt} />
      <Ombudsman words={words} facts={props.facts} />
      <TalkToUs words={words} facts={props.facts} />
    </ReceiptMain>
    <MonitoringForm words={adultMonitoringWords} />
  </>
);

const Parts = ({ receipt, facts }: ReceiptProps) => {
  const check = receipt.dates.find(({ rule }) => rule === 'triage-check');
  return (
    <section>
      <h2 class="govuk-heading-l">{words.partsHeading}</h2>
      <Paragraphs of={[words.partsLead]} />
      <ToldParts points={receipt.points} />
      <Paragraphs of={check ? [words.partsCheck(longDate(check.date))] : []} />
      <p class="govuk-body">
        {words.partsWrong} <PhoneLink phone={facts.complaintsTeam.publicPhone} />
      </p>
      <Paragraphs of={[words.clockRuns]} />
    </section>
  );
};

// Limits of others run on while we look, and are told even where nothing may be passed on (practice.md rule 23).
const OtherProcedures = ({ receipt, facts }: ReceiptProps) => {
  const routes = new Set(receipt.points.map(({ route }) => route));
  const { body, writtenWithinCalendarDays } = facts.conferenceAppeal;
  const limits = [
    ...(routes.has('conference-appeal')
      ? words.conferenceLimit(body, writtenWithinCalendarDays)
      : []),
    ...(routes.has('tribunal') ? words.tribunalLimit : []),
  ];
  return (
    <>
      {routes.has('corporate') && (
        <>
          <h2 class="govuk-heading-l">{words.corporateHeading}</h2>
          <Paragraphs of={words.corporate} />
        </>
      )}
      {limits.length > 0 && (
        <>
          <h2 class="govuk-heading-l">{words.limitsHeading}</h2>
          <Paragraphs of={limits} />
        </>
      )}
    </>
  );
};
