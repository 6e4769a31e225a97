import type { CaseReply } from '../../../shared/desk-api/case-reply.ts';
import { InsetText } from '../../components/inset-text/inset-text.tsx';
import { caseWords } from '../../content/en/desk/case.ts';
import {
  codeAsWords,
  referralHoldWords,
  referralWords,
  wordsOf,
} from '../../content/en/desk/codes.ts';
import { dayWords } from '../dates/day-words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { partsOf, referralOf } from './case-parts.ts';
import { Facts, said } from './said.tsx';

type ReplyProps = { readonly reply: CaseReply };

const nameOf = ({ id, name }: { readonly id: string; readonly name?: string | undefined }) =>
  name ?? id;

/** Who looks after it, whom it is about, and who may not open it. */
export const People = ({ reply }: ReplyProps) => {
  const { today } = useDesk().office;
  const words = caseWords.people;
  const { lead, isAccepted, contributors, cover, barred } = reply.people;
  const leadName = lead && (isAccepted ? nameOf(lead) : `${nameOf(lead)} (${words.notAccepted})`);
  const about = [...new Set(partsOf(reply).flatMap((part) => part.about))];
  const named = reply.words?.complaint?.points?.flatMap(({ aboutName }) => aboutName ?? []) ?? [];
  return (
    <Facts
      facts={[
        [caseWords.lead, leadName ?? caseWords.nobody],
        [
          words.contributors,
          contributors
            .map(({ who, by }) => `${nameOf(who)} ${words.by(dayWords(by, today))}`)
            .join(', '),
        ],
        [words.cover, cover && `${nameOf(cover.who)} ${words.until(dayWords(cover.until, today))}`],
        [words.about, about.map(codeAsWords).join(', ') || words.none],
        [caseWords.said.aboutName, said(named.join('\n'))],
        [
          words.barred,
          barred.length === 0 ? (
            words.none
          ) : (
            <ul class="govuk-list">
              {barred.map(({ who, because }) => (
                <li key={who.id}>
                  {nameOf(who)}: {codeAsWords(because)}
                </li>
              ))}
            </ul>
          ),
        ],
      ]}
    />
  );
};

/** What happens about an advocate. */
export const Advocate = ({ reply }: ReplyProps) => {
  const { state, because } = referralOf(reply);
  const { name, wish, preference } = reply.person?.advocate ?? {};
  return (
    <>
      <InsetText>
        {wordsOf(referralWords, state)}{' '}
        {because !== undefined && wordsOf(referralHoldWords, because)}
      </InsetText>
      <Facts
        facts={[
          [caseWords.said.name, said(name)],
          [caseWords.contact.preferred, preference && codeAsWords(preference)],
          [caseWords.contact.note, wish && codeAsWords(wish)],
        ]}
      />
    </>
  );
};
