import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import type { YoungReceiptWords } from '../../content/receipt-words.ts';
import { OnYourSide } from './on-your-side.tsx';
import type { ReceiptProps } from './receipt-part.ts';
import { namesOf, ReceiptHead, ReceiptMain, TalkToUs } from './receipt-parts.tsx';
import { ToKeep } from './to-keep.tsx';

/** When only an advocate was asked for: no clock runs, and nobody has to complain. */
export const RequestReceipt = ({
  receipt,
  facts,
  words,
  tools,
}: ReceiptProps & { readonly words: YoungReceiptWords }) => {
  const { request } = words;
  const names = namesOf(facts);
  return (
    <ReceiptMain>
      <ReceiptHead
        receipt={receipt}
        facts={facts}
        words={{ ...words, thanks: request.thanks }}
        tools={tools}
      />
      <OnYourSide
        receipt={receipt}
        facts={facts}
        words={{
          ...words,
          referral: { ...words.referral, ...request.referral },
          neverTold: request.neverTold,
        }}
        names={names}
      />
      <h2 class="govuk-heading-l">{words.nextHeading}</h2>
      <ol class="govuk-list govuk-list--number govuk-list--spaced">
        {request.steps(names).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Paragraphs of={request.later} />
      <ToKeep receipt={receipt} tools={tools} />
      <TalkToUs words={{ ...words, talk: () => request.talk }} facts={facts} />
    </ReceiptMain>
  );
};
