import { type AlikeReply, alikeReplySchema } from '../../../shared/desk-api/beside-reply.ts';
import { deskPaths } from '../../../shared/desk-api/command-replies.ts';
import { alikeWords } from '../../content/en/desk/beside.ts';
import { wordsOf } from '../../content/en/desk/codes.ts';
import { kindWords, stateWords } from '../../content/en/desk/queue.ts';
import { momentWords } from '../dates/day-words.ts';
import { GoLink } from '../frame/go-link.tsx';
import { useAsked } from '../frame/use-asked.ts';
import { WhenAnswered } from '../frame/view.tsx';

/** Other cases of perhaps the same people. Whether they are is for a person to say. */
export const Alike = ({ reference }: { readonly reference: string }) => {
  const { answer, again } = useAsked(deskPaths.alike(reference), alikeReplySchema);
  return (
    <WhenAnswered answer={answer} again={again}>
      {({ cases }: AlikeReply) =>
        cases.length === 0 ? (
          <p class="govuk-body">{alikeWords.none}</p>
        ) : (
          <>
            <p class="govuk-body">{alikeWords.lead}</p>
            <ul class="govuk-list govuk-list--bullet">
              {cases.map(({ reference: each, kind, state, receivedAt, by }) => (
                <li key={each}>
                  <GoLink to={{ view: 'case', reference: each }}>{each}</GoLink>
                  {`: ${wordsOf(kindWords, kind)}, ${wordsOf(stateWords, state)}, ${momentWords(receivedAt)}. ${alikeWords.by(by.map((one) => alikeWords.marks[one]))}`}
                </li>
              ))}
            </ul>
          </>
        )
      }
    </WhenAnswered>
  );
};
