import type { Receipt } from '../../../shared/intake-api/replies.ts';
import { HelpLines } from '../../components/help-lines/help-lines.tsx';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { PhoneLink } from '../../components/phone-link/phone-link.tsx';
import type { Names, YoungReceiptWords } from '../../content/receipt-words.ts';
import { helplineCalled, type PublicFacts } from '../public-facts.ts';

type OnYourSideProps = {
  readonly receipt: Receipt;
  readonly facts: PublicFacts;
  readonly words: YoungReceiptWords;
  readonly names: Names;
};

/** The advocate: who, what they were told, and how to change it. */
export const OnYourSide = ({ receipt, facts, words, names }: OnYourSideProps) => {
  const { referral } = receipt;
  const named = { ...names, service: referral.service ?? names.service };
  // A service that is complained about is not named, and its number is not the one to give (practice.md rule 18).
  const isElsewhere = referral.state === 'person-arranges' || referral.service === undefined;
  return (
    <section>
      <h2 class="govuk-heading-l">{words.sideHeading}</h2>
      <Paragraphs of={words.referral[referral.state](named)} />
      {referral.told.length > 0 && <Told told={referral.told} words={words} />}
      {isElsewhere ? (
        <AnotherService facts={facts} words={words} />
      ) : (
        <>
          <p class="govuk-body">{words.changeMind(named)}</p>
          <p class="govuk-body big-phone">
            <PhoneLink phone={facts.advocacy.publicPhone} />
          </p>
        </>
      )}
    </section>
  );
};

type ToldProps = { readonly told: readonly string[]; readonly words: YoungReceiptWords };

const Told = ({ told, words }: ToldProps) => (
  <>
    <p class="govuk-body list-lead">{words.toldLead}</p>
    <ul class="govuk-list govuk-list--bullet">
      {told.map((thing) => (
        <li key={thing}>{thing}</li>
      ))}
    </ul>
    <p class="govuk-body">
      <strong>{words.neverTold}</strong>
    </p>
  </>
);

type AnotherServiceProps = Pick<OnYourSideProps, 'facts' | 'words'>;

const AnotherService = ({ facts, words }: AnotherServiceProps) => {
  const other = helplineCalled(facts, facts.advocacy.fallback);
  return other === undefined ? null : (
    <>
      <p class="govuk-body">{words.otherService}</p>
      <HelpLines lines={[other]} />
    </>
  );
};
