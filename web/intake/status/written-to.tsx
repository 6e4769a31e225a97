import type { StatusReply, Written } from '../../../shared/intake-api/status-replies.ts';
import type { StatusWords } from '../../content/status-words.ts';
import { longDate } from '../long-date.ts';

type WrittenToProps = { readonly status: StatusReply; readonly words: StatusWords };

/** Who was written to and whether it arrived; for an advocate, exactly what they were told. */
export const WrittenTo = ({ status, words }: WrittenToProps) => {
  const { written } = status;
  return written.length === 0 ? null : (
    <section>
      <h2 class="govuk-heading-l">{words.writtenHeading}</h2>
      <dl class="told-parts">
        {written.map((one, place) => (
          <div key={`${place}`} class="told-parts__part">
            <dt>{titleOf(one, status, words)}</dt>
            <dd>
              {stateOf(one, words)}
              {wasTold(one) && <Told status={status} words={words} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const wasTold = ({ about, state }: Written): boolean =>
  about === 'advocacy-referral' && state !== 'no-longer-sent';

const Told = ({ status: { advocacyTold }, words }: WrittenToProps) => (
  <>
    <p class="govuk-body list-lead">{words.toldLead}</p>
    <ul class="govuk-list govuk-list--bullet">
      {advocacyTold.map((thing) => (
        <li key={thing}>{thing}</li>
      ))}
    </ul>
    <p class="govuk-body">
      <strong>{words.neverTold}</strong>
    </p>
  </>
);

// Titles that a reader of this kind is not written about read as nothing: the function sends none.
const titleOf = ({ about, to }: Written, { referral }: StatusReply, words: StatusWords): string => {
  const titles: Readonly<
    Record<Written['to'], Readonly<Partial<Record<Written['about'], string>>>>
  > = {
    you: words.toYou,
    'young-person': words.toYoungPerson,
    'advocacy-service': words.toAdvocacy(referral.service ?? ''),
  };
  return titles[to][about] ?? '';
};

const stateOf = ({ state, on, to }: Written, { writtenStates: words }: StatusWords): string => {
  switch (state) {
    case 'on-its-way':
      return words.onItsWay;
    case 'sent':
      return on === undefined ? words.onItsWay : words.sent(longDate(on));
    case 'not-reached':
      return to === 'you' ? words.notReachedYou : words.notReached;
    case 'by-a-person':
      return words.byAPerson;
    case 'no-longer-sent':
      return words.noLongerSent;
  }
};
