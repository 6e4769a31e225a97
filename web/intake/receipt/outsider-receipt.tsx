import { HelpLines } from '../../components/help-lines/help-lines.tsx';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { adultMonitoringWords } from '../../content/en/adult/monitoring.ts';
import { outsiderReceiptWords } from '../../content/en/outsider/receipt.ts';
import { longDate } from '../long-date.ts';
import { MonitoringForm } from '../monitoring/monitoring-form.tsx';
import { helplineCalled } from '../public-facts.ts';
import { OpenStatus } from '../status/open-status.tsx';
import type { ReceiptProps } from './receipt-part.ts';
import { Ombudsman, ReceiptHead, ReceiptMain, TalkToUs } from './receipt-parts.tsx';

const words = outsiderReceiptWords;

/**
 * The receipt of somebody outside the family. It is drawn from the reference and one date alone, so that it is the same
 * whatever the council's records hold (practice.md rule 15).
 */
export const OutsiderReceipt = (props: ReceiptProps) => {
  const { receipt, facts } = props;
  const decided = receipt.dates.find(({ rule }) => rule === 'interest-decision');
  const duty = helplineCalled(facts, 'duty');
  return (
    <>
      <ReceiptMain>
        <ReceiptHead {...props} words={words} />
        <h2 class="govuk-heading-l">{words.nextHeading}</h2>
        <Paragraphs
          of={[
            decided ? words.decides(longDate(decided.date)) : words.decidesSoon,
            words.noRefusal,
            words.cannotSay,
          ]}
        />
        <h2 class="govuk-heading-l">{words.worriedHeading}</h2>
        <Paragraphs of={[words.worried]} />
        {duty && <HelpLines lines={[duty]} />}
        <OpenStatus receipt={receipt} />
        <Ombudsman words={words} facts={facts} />
        <TalkToUs words={words} facts={facts} />
      </ReceiptMain>
      <MonitoringForm words={adultMonitoringWords} />
    </>
  );
};
