import type { YoungReceiptWords } from '../../content/receipt-words.ts';
import { OpenStatus } from '../status/open-status.tsx';
import { OnYourSide } from './on-your-side.tsx';
import type { ReceiptProps } from './receipt-part.ts';
import {
  namesOf,
  Ombudsman,
  ReceiptHead,
  ReceiptMain,
  TalkToUs,
  WhatHappens,
} from './receipt-parts.tsx';
import { RequestReceipt } from './request-receipt.tsx';

type YoungReceiptProps = ReceiptProps & { readonly words: YoungReceiptWords };

/** What happens next, by when, who is on their side, and what to do if nothing comes (design.md section 8). */
export const YoungReceipt = (props: YoungReceiptProps) =>
  props.receipt.kind === 'advocacy-request' ? (
    <RequestReceipt {...props} />
  ) : (
    <ComplaintReceipt {...props} />
  );

const ComplaintReceipt = ({ receipt, facts, words, onPrint }: YoungReceiptProps) => (
  <ReceiptMain>
    <ReceiptHead receipt={receipt} words={words} onPrint={onPrint} />
    <WhatHappens receipt={receipt} words={words} />
    <OnYourSide receipt={receipt} facts={facts} words={words} names={namesOf(facts)} />
    <section>
      <h2 class="govuk-heading-l">{words.stepsHeading}</h2>
      <ol class="govuk-list govuk-list--number govuk-list--spaced">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
    <OpenStatus receipt={receipt} />
    <Ombudsman words={words} facts={facts} />
    <TalkToUs words={words} facts={facts} />
  </ReceiptMain>
);
