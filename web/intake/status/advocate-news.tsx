import type { StatusReply } from '../../../shared/intake-api/status-replies.ts';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import type { StatusWords } from '../../content/status-words.ts';
import { helplineCalled, type PublicFacts } from '../public-facts.ts';

type AdvocateNewsProps = {
  readonly status: StatusReply;
  readonly words: StatusWords;
  readonly facts: PublicFacts;
};

/** What the advocacy service answered, for the young person alone; after a no, whom they can call meanwhile. */
export const AdvocateNews = ({ status, words, facts }: AdvocateNewsProps) => {
  const { advocateNews: news, referral } = status;
  const said = words.advocateNews;
  if (news === undefined || said === undefined) return null;
  const service = referral.service ?? '';
  const other = helplineCalled(facts, facts.advocacy.fallback);
  const lines =
    news === 'declined'
      ? said.declined(service, other?.name ?? '', other?.phone ?? '')
      : said[news](service);
  return (
    <section>
      <h2 class="govuk-heading-l">{said.heading}</h2>
      <Paragraphs of={lines} />
    </section>
  );
};
