import type { AskedSince, StatusReply } from '../../../shared/intake-api/status-replies.ts';
import type { StatusWords } from '../../content/status-words.ts';
import { longDate } from '../long-date.ts';

type AskedHereProps = { readonly status: StatusReply; readonly words: StatusWords };

/** What was asked from the page, the newest first, with what happens next. Never the words. */
export const AskedHere = ({ status: { asked }, words }: AskedHereProps) =>
  asked.length === 0 ? null : (
    <section>
      <h2 class="govuk-heading-l">{words.askedHeading}</h2>
      <ul class="govuk-list told-parts">
        {asked.map((one, place) => (
          <li key={`${place}`} class="told-parts__part">
            <strong>{words.asked[nameOf(one)]}</strong>
            <br />
            {words.askedOn(longDate(one.on))}. {words.next[one.next](longDate(one.by))}
          </li>
        ))}
      </ul>
    </section>
  );

const nameOf = ({ action, wish, stage }: AskedSince): keyof StatusWords['asked'] => {
  if (action === 'advocate') return wish ?? 'refer';
  return action === 'next-stage' ? (stage ?? 'stage-2') : action;
};
