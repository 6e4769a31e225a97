import type { Receipt } from '../../../shared/intake-api/replies.ts';
import { Button } from '../../components/button/button.tsx';
import { HelpLines } from '../../components/help-lines/help-lines.tsx';
import { LineDrawing } from '../../components/line-drawing/line-drawing.tsx';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { PhoneLink } from '../../components/phone-link/phone-link.tsx';
import { Timeline } from '../../components/timeline/timeline.tsx';
import { frameWords } from '../../content/en/frame.ts';
import type { Names, ReceiptWords } from '../../content/receipt-words.ts';
import { helplineCalled, type PublicFacts } from '../public-facts.ts';
import { OnYourSide } from './on-your-side.tsx';
import { timelineOf } from './timeline-entries.tsx';

export type ReceiptViewProps = {
  readonly receipt: Receipt;
  readonly facts: PublicFacts;
  readonly words: ReceiptWords;
  /** Printing needs script; without it there is no button. */
  readonly onPrint?: (() => void) | undefined;
};

export const receiptHeadingId = 'receipt-heading';

/** What happens next, by when, who is on their side, and what to do if nothing comes (design.md section 8). */
export const ReceiptView = (props: ReceiptViewProps) => {
  const { receipt, facts, words } = props;
  return (
    <main class="govuk-main-wrapper receipt" id="main-content">
      <ReceiptHead {...props} />
      <h2 class="govuk-heading-l">{words.nextHeading}</h2>
      <Timeline entries={timelineOf(receipt, words)} />
      <OnYourSide receipt={receipt} facts={facts} words={words} names={namesOf(facts)} />
      <IfNotHappy {...props} />
      <TalkToUs {...props} />
    </main>
  );
};

const namesOf = ({ name, complaintsTeam, advocacy }: PublicFacts): Names => ({
  council: name,
  team: complaintsTeam.name,
  leadRole: complaintsTeam.leadRole,
  service: advocacy.service,
});

const ReceiptHead = ({ receipt, words, onPrint }: ReceiptViewProps) => (
  <>
    <LineDrawing name="letter" />
    <h1 class="govuk-heading-xl" id={receiptHeadingId}>
      {words.heading}
    </h1>
    <p class="govuk-body-l">{words.thanks}</p>
    <div class="reference">
      <p class="reference__label">{words.referenceLabel}</p>
      <p class="reference__number">{receipt.reference}</p>
      <p class="reference__keep">{words.referenceKeep}</p>
    </div>
    <Paragraphs of={words.acknowledgement[receipt.acknowledgement]} />
    {onPrint && (
      <Button type="button" kind="secondary" extraClass="no-print" onClick={onPrint}>
        {words.print}
      </Button>
    )}
  </>
);

const IfNotHappy = ({ facts, words }: ReceiptViewProps) => {
  const ombudsman = helplineCalled(facts, 'ombudsman');
  return (
    <section>
      <h2 class="govuk-heading-l">{words.stepsHeading}</h2>
      <ol class="govuk-list govuk-list--number govuk-list--spaced">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h2 class="govuk-heading-l">{words.ombudsmanHeading}</h2>
      <Paragraphs of={words.ombudsman} />
      {ombudsman && <HelpLines lines={[ombudsman]} />}
    </section>
  );
};

const TalkToUs = ({ facts, words }: ReceiptViewProps) => (
  <section>
    <h2 class="govuk-heading-l">{words.talkHeading}</h2>
    <Paragraphs of={words.talk(namesOf(facts))} />
    <p class="govuk-body big-phone">
      <PhoneLink phone={facts.complaintsTeam.publicPhone} />
    </p>
    <p class="govuk-body">{frameWords.teamHours(facts.complaintsTeam.hours)}</p>
    <p class="govuk-body allowed">{words.allowed}</p>
  </section>
);
