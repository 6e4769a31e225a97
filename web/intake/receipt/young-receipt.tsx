import type { YoungReceiptWords } from '../../content/receipt-words.ts';
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
import { ToKeep } from './to-keep.tsx';

type YoungReceiptProps = ReceiptProps & { readonly words: YoungReceiptWords };

/** What happens next, by when, who is on their side, and what to do if nothing comes (design.md section 8). */
export const YoungReceipt = (props: YoungReceiptProps) =>
  props.receipt.kind === 'advocacy-request' ? (
    <RequestReceipt {...props} />
  ) : (
    <ComplaintReceipt {...props} />
  );

const ComplaintReceipt = ({ receipt, facts, words, tools }: YoungReceiptProps) => (
  <ReceiptMain>
    <ReceiptHead receipt={receipt} facts={facts} words={words} tools={tools} />
    <WhatHappens receipt={receipt} words={words} />
    <OnYourSide receipt={receipt} facts={facts} words={words} names={namesOf(facts)} />
    <ToKeep receipt={receipt} tools={tools} />
    <section>
      <h2 class="govuk-heading-l">{words.stepsHeading}</h2>
      <ol class="govuk-list govuk-list--number govuk-list--spaced">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
    <Ombudsman words={words} facts={facts} />
    <TalkToUs words={words} facts={facts} />
  </ReceiptMain>
);
