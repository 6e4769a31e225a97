import type { ErasureSubject } from '../../../../shared/desk-api/keeping-lists.ts';
import type { CaseRecord, PersonStatement } from '../case-record.ts';
import { statementWords } from '../person-words.ts';
import { goesWithoutMark, type KeptText, textsOf } from './kept-texts.ts';
import { itemOf, type KeptWords } from './kept-words.ts';
import type { LedgerEntry, TakenField } from './ledger-entry.ts';
import { type FoundBy, foundBy, spansOf } from './person-found.ts';

/** A word of the index of people with the item that it stands under. */
export type Indexed = { readonly word: string; readonly item: string };

type Asked = {
  readonly whose: ErasureSubject;
  /** Of somebody whom others wrote about: what they are called. */
  readonly named: readonly string[];
  /** Texts that go whole: `<item> <field>` each. */
  readonly places: readonly string[];
};

type Erased = Pick<LedgerEntry, 'fields' | 'deleted'> & { readonly by: FoundBy };

export const placeOfText = ({ item, field }: Pick<KeptText, 'item' | 'field'>): string =>
  `${item} ${field}`;

/**
 * What goes when one person is erased from a case: their own fields, the texts that were chosen, their names, addresses
 * and numbers wherever anybody wrote them, and what they are looked for by.
 */
export const erasedPerson = (
  kept: KeptWords,
  complainant: CaseRecord['complainant'],
  { whose, named, places }: Asked,
  indexed: readonly Indexed[],
): Erased => {
  const own = ownFields(kept.person, complainant, whose);
  const by = foundBy([...own.flatMap(({ known }) => known), ...named]);
  const whole = textsOf(kept).filter((text) => places.includes(placeOfText(text)));
  const gone: readonly TakenField[] = [
    ...own.map(({ field }) => ({ item: itemOf.person, field })),
    ...whole.map(({ item, field }) => ({ item, field })),
  ];
  const isGone = ({ item, field }: KeptText): boolean =>
    gone.some((one) => one.item === item && `${field}.`.startsWith(`${one.field}.`));
  const within = textsOf(kept)
    .filter((text) => !isGone(text) && !isOthersOwn(text))
    .flatMap(({ item, field, text }): readonly TakenField[] => {
      const spans = spansOf(text, by);
      return spans.length === 0 ? [] : [{ item, field, spans }];
    });
  return { fields: [...gone, ...within], deleted: looseOf(kept, own, indexed), by };
};

// What somebody else is called is theirs, also where the two share a name.
const isOthersOwn = ({ item, field }: KeptText): boolean =>
  item === itemOf.person &&
  (goesWithoutMark({ item, field }) || /^(person|children\.\d+)\.(name|contact\.)/.test(field));

type OwnField = { readonly field: string; readonly known: readonly string[] };

const ownFields = (
  statement: PersonStatement,
  { kind, submittedBy }: CaseRecord['complainant'],
  whose: ErasureSubject,
): readonly OwnField[] => {
  const { person, children = [] } = statement;
  const ofChildren = children.flatMap((child, place) => fieldsOf(child, `children.${place}`));
  const writer = fieldsOf(person, 'person');
  const wroteThemself = submittedBy === 'self';
  switch (whose) {
    case 'complainant':
      return wroteThemself ? writer : ofChildren;
    case 'child':
      return kind !== 'adult' && wroteThemself ? [...writer, ...ofChildren] : ofChildren;
    case 'named':
      return [];
  }
};

const fieldsOf = (
  { name, contact }: Pick<PersonStatement['person'], 'name' | 'contact'>,
  at: string,
): readonly OwnField[] => [
  ...(name === undefined ? [] : [{ field: `${at}.name`, known: [name] }]),
  ...(contact === undefined
    ? []
    : [
        {
          field: `${at}.contact`,
          known: [contact.email, contact.phone].filter((one) => one !== undefined),
        },
      ]),
];

// Whatever the index holds that is not a word of somebody who stays; and where mail to them came back from.
const looseOf = (
  { person: statement, loose }: KeptWords,
  own: readonly OwnField[],
  indexed: readonly Indexed[],
): readonly string[] => {
  if (own.length === 0) return [];
  const isOwn = (field: string): boolean => own.some((one) => one.field.startsWith(field));
  const left = new Set(
    statementWords({
      person: isOwn('person.') ? {} : statement.person,
      children: isOwn('children.') ? [] : statement.children,
    }),
  );
  const stays = new Set(indexed.filter(({ word }) => left.has(word)).map(({ item }) => item));
  return loose.filter(
    (item) =>
      (item.startsWith('index:') && !stays.has(item)) ||
      (item === itemOf.returned('complainant') && isOwn('person.')) ||
      (item === itemOf.returned('represented-child') && isOwn('children.')),
  );
};
