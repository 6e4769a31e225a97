import type { ReferralReply } from '../../../shared/intake-api/referral-replies.ts';
import { InsetText } from '../../components/inset-text/inset-text.tsx';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { referralPageWords } from '../../content/en/everyone/links.ts';
import { longDate } from '../long-date.ts';
import { LinkNews } from './link-news.tsx';
import type { ReferralShown } from './link-shown.ts';
import { ReferralForms } from './referral-forms.tsx';

const words = referralPageWords;

type ReferralPageProps = { readonly shown: ReferralShown };

/** A referral, for the advocacy service: how far it is, what the mail said, and what can be answered now. */
export const ReferralPage = ({ shown }: ReferralPageProps) => {
  const { view, said } = shown;
  return (
    <main class="govuk-main-wrapper" id="main-content">
      <LinkNews said={said} taken={words.taken} />
      <h1 class="govuk-heading-xl">{words.heading}</h1>
      <InsetText>
        <Paragraphs of={stepLines(view)} />
      </InsetText>
      {view.facts.length > 0 && <About view={view} />}
      <h2 class="govuk-heading-l">{words.answerHeading}</h2>
      <Paragraphs of={[words.safeToRepeat]} />
      <ReferralForms shown={shown} />
    </main>
  );
};

const stepLines = ({
  step,
  answerBy,
  accepted,
  declined,
  firstContact,
}: ReferralReply): readonly string[] => {
  const { steps, decline, firstContact: asked } = words;
  if (step === 'declined' && declined !== undefined) {
    const reason = decline.because.options[declined.because];
    return steps.declined(longDate(declined.on), reason.toLowerCase());
  }
  if (step === 'first-contact' && firstContact !== undefined) {
    const how = asked.how.options[firstContact.how].toLowerCase();
    return steps.inTouch(longDate(firstContact.on), firstContact.time, how);
  }
  return accepted === undefined
    ? steps.waiting(longDate(answerBy))
    : steps.accepted(accepted.name, longDate(accepted.on));
};

const About = ({ view: { facts, contact, told } }: { readonly view: ReferralReply }) => (
  <>
    <h2 class="govuk-heading-l">{words.aboutHeading}</h2>
    <dl class="told-parts">
      {facts.map(({ name, value }) => (
        <div key={name} class="told-parts__part">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
    <h2 class="govuk-heading-l">{words.contactHeading}</h2>
    <ul class="govuk-list govuk-list--bullet">
      {contact.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    <h2 class="govuk-heading-l">{words.toldHeading}</h2>
    <Paragraphs of={[...told, words.childDecides]} />
  </>
);
