import { Button } from '../../components/button/button.tsx';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { PhoneLink } from '../../components/phone-link/phone-link.tsx';
import { advocateMonitoringWords } from '../../content/en/advocate/monitoring.ts';
import { advocateReceiptWords } from '../../content/en/advocate/receipt.ts';
import { pathOf } from '../form/form-paths.ts';
import { MonitoringForm } from '../monitoring/monitoring-form.tsx';
import { OpenStatus } from '../status/open-status.tsx';
import type { ReceiptProps } from './receipt-part.ts';
import { Ombudsman, ReceiptHead, ReceiptMain, TalkToUs, WhatHappens } from './receipt-parts.tsx';
import { ToldParts } from './told-parts.tsx';

const words = advocateReceiptWords;

/** An advocate's receipt: whose complaint it is, the dates, how to correct it (practice.md section 4). */
export const AdvocateReceipt = (props: ReceiptProps) => {
  const { receipt, facts } = props;
  return (
    <>
      <ReceiptMain>
        <ReceiptHead {...props} words={words} />
        <Paragraphs of={words.theirs} />
        <WhatHappens receipt={receipt} words={words} ifConditional={words.conditional} />
        <h2 class="govuk-heading-l">{words.partsHeading}</h2>
        <ToldParts points={receipt.points} />
        <p class="govuk-body">
          {words.correct} <PhoneLink phone={facts.complaintsTeam.publicPhone} />
        </p>
        <h2 class="govuk-heading-l">{words.writeHeading}</h2>
        <Paragraphs of={words.write} />
        <Again {...props} />
        <OpenStatus receipt={receipt} />
        <Ombudsman words={words} facts={facts} />
        <TalkToUs words={words} facts={facts} />
      </ReceiptMain>
      <MonitoringForm words={advocateMonitoringWords} />
    </>
  );
};

// Details are kept in the page's memory alone, so without script there is only the way to an empty form.
const Again = ({ onAgain }: ReceiptProps) => (
  <section class="no-print">
    <h2 class="govuk-heading-l">{words.againHeading}</h2>
    {onAgain === undefined ? (
      <p class="govuk-body">
        <a class="govuk-link" href={pathOf.advocate}>
          {words.again}
        </a>
      </p>
    ) : (
      <>
        <Paragraphs of={[words.againKept]} />
        <Button type="button" onClick={onAgain}>
          {words.again}
        </Button>
      </>
    )}
  </section>
);
