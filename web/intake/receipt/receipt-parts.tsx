import type { ComponentChildren } from 'preact';
import { HelpLines } from '../../components/help-lines/help-lines.tsx';
import { letter } from '../../components/line-drawing/drawings.ts';
import { LineDrawing } from '../../components/line-drawing/line-drawing.tsx';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { PhoneLink } from '../../components/phone-link/phone-link.tsx';
import { Timeline } from '../../components/timeline/timeline.tsx';
import { WarningText } from '../../components/warning-text/warning-text.tsx';
import { frameWords } from '../../content/en/everyone/frame.ts';
import { keepingWords } from '../../content/en/everyone/keeping.ts';
import type { DatesWords, HeadWords, Names, TalkWords } from '../../content/receipt-words.ts';
import { helplineCalled, helpNowLines, type PublicFacts } from '../public-facts.ts';
import { CopyButton } from './copy-button.tsx';
import { DatesPicture } from './dates-picture.tsx';
import { type ReceiptProps, receiptHeadingId } from './receipt-part.ts';
import { timelineOf } from './timeline-entries.tsx';

/** The frame of every receipt. */
export const ReceiptMain = ({ children }: { readonly children: ComponentChildren }) => (
  <main class="govuk-main-wrapper receipt" id="main-content">
    {children}
  </main>
);

/** Who a receipt speaks of. */
export const namesOf = ({ name, complaintsTeam, advocacy }: PublicFacts): Names => ({
  council: name,
  team: complaintsTeam.name,
  leadRole: complaintsTeam.leadRole,
  service: advocacy.service,
});

type HeadProps = Pick<ReceiptProps, 'receipt' | 'facts' | 'tools'> & {
  readonly words: Omit<HeadWords, 'acknowledgement'> & Partial<HeadWords>;
};

/** That we have it, under which reference, and how else they will hear. */
export const ReceiptHead = ({ receipt, facts, words, tools }: HeadProps) => (
  <>
    <LineDrawing of={letter} />
    <h1 class="govuk-heading-xl" id={receiptHeadingId}>
      {words.heading}
    </h1>
    <p class="govuk-body-l">{words.thanks}</p>
    {receipt.safety && (
      <div class="receipt__safety">
        <WarningText>{keepingWords.safety[receipt.safety]}</WarningText>
        <HelpLines lines={helpNowLines(facts)} />
        <p class="govuk-body">{keepingWords.readToday}</p>
      </div>
    )}
    <div class="reference">
      <p>{words.referenceLabel}</p>
      <p class="reference__number">{receipt.reference}</p>
      <p>{words.referenceKeep}</p>
      <CopyButton of={keepingWords.copyReference} text={receipt.reference} tools={tools} />
    </div>
    {words.acknowledgement && <Paragraphs of={words.acknowledgement[receipt.acknowledgement]} />}
  </>
);

type DatesProps = Pick<ReceiptProps, 'receipt'> & {
  readonly words: DatesWords;
  /** Before the dates, while a person still has to decide something. */
  readonly ifConditional?: readonly string[];
};

/** What happens, in order, with real dates and their working. */
export const WhatHappens = ({ receipt, words, ifConditional = [] }: DatesProps) => (
  <>
    <h2 class="govuk-heading-l">{words.nextHeading}</h2>
    {receipt.dates.some(({ conditional }) => conditional) && <Paragraphs of={ifConditional} />}
    <DatesPicture receipt={receipt} words={words} />
    <Timeline entries={timelineOf(receipt, words)} />
  </>
);

type WordsAndFacts = { readonly words: TalkWords; readonly facts: PublicFacts };

/** Someone outside the council who can be asked at any time. */
export const Ombudsman = ({ words, facts }: WordsAndFacts) => {
  const line = helplineCalled(facts, 'ombudsman');
  return (
    <section>
      <h2 class="govuk-heading-l">{words.ombudsmanHeading}</h2>
      <Paragraphs of={words.ombudsman} />
      {line && <HelpLines lines={[line]} />}
    </section>
  );
};

/** Who to ring here, and that complaining is allowed. */
export const TalkToUs = ({ words, facts }: WordsAndFacts) => (
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
