import type { AccessDraft } from '../../../shared/desk-api/access-draft.ts';
import { PlainTable } from '../../components/plain-table/plain-table.tsx';
import { accessWords } from '../../content/en/desk/access.ts';
import { eventWords } from '../../content/en/desk/case.ts';
import { wordsOf } from '../../content/en/desk/codes.ts';
import { Day } from '../dates/due.tsx';
import { factsInWords, lettersInWords, partsInWords } from './access-copy.ts';
import { Ticked, type Ticking } from './access-tick.tsx';
import { Facts } from './said.tsx';

/**
 * What is held beside texts: facts, what happened, letters. A person looks at each first, for it may say that somebody
 * was alerted, or barred.
 */
export const AccessBeside = ({ draft, ...ticking }: Ticking & { readonly draft: AccessDraft }) => {
  const { whose, happened, letters, parts } = draft;
  if (whose === 'named') return <p class="govuk-body">{accessWords.notInCase}</p>;
  const { facts, happened: whatHappened, letters: written } = accessWords;
  return (
    <>
      <Ticked name="facts" id="facts" label={accessWords.tickSection} {...ticking}>
        <h2 class="govuk-heading-m" id="facts">
          {facts}
        </h2>
        <Facts facts={factsInWords(draft)} />
      </Ticked>
      {parts.length > 0 && (
        <Ticked name="parts" id="parts" label={accessWords.tickSection} {...ticking}>
          <h2 class="govuk-heading-m" id="parts">
            {accessWords.parts}
          </h2>
          <PlainTable
            caption={accessWords.parts}
            isCaptionUnseen
            columns={accessWords.partColumns}
            rows={partsInWords(draft).map((cells, place) => ({ key: String(place), cells }))}
          />
        </Ticked>
      )}
      {happened.length > 0 && (
        <Ticked name="happened" id="happened" label={accessWords.tickSection} {...ticking}>
          <h2 class="govuk-heading-m" id="happened">
            {whatHappened}
          </h2>
          <PlainTable
            caption={whatHappened}
            isCaptionUnseen
            columns={accessWords.dayColumns}
            rows={happened.map(({ on, event }, place) => ({
              key: String(place),
              cells: [<Day key="on" day={on} />, wordsOf(eventWords, event)],
            }))}
          />
        </Ticked>
      )}
      {letters.length > 0 && (
        <Ticked name="letters" id="letters" label={accessWords.tickSection} {...ticking}>
          <h2 class="govuk-heading-m" id="letters">
            {written}
          </h2>
          <PlainTable
            caption={written}
            isCaptionUnseen
            columns={accessWords.letterColumns}
            rows={lettersInWords(draft).map((cells, place) => ({ key: String(place), cells }))}
          />
        </Ticked>
      )}
    </>
  );
};
