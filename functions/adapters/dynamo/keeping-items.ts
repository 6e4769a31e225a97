import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { LedgerEntry } from '../../domain/case/keeping/ledger-entry.ts';
import type { Rewritten, TakenOut } from '../../domain/case/keeping/take-out.ts';
import type { Item } from './case-items.ts';
import { ledgerPartition, sortKeys } from './keys.ts';
import { rowFrom } from './marshalling.ts';

const schema = 1;

/** One thing that was taken out for good: beside every case, so that it outlives a restore of them. No words. */
export const ledgerItem = (entry: LedgerEntry): Item => ({
  pk: ledgerPartition(entry.at),
  sk: sortKeys.ledger(entry.at, entry.id),
  type: 'erasure',
  schema,
  ...entry,
});

const keyOf: Readonly<Record<string, (id: string) => string>> = {
  person: () => sortKeys.person,
  words: () => sortKeys.words,
  status: () => sortKeys.status,
  added: sortKeys.added,
  note: sortKeys.note,
  letter: sortKeys.letter,
  alert: sortKeys.acknowledged,
  returned: sortKeys.returned,
  index: sortKeys.personWord,
  referral: (serial) => `${sortKeys.firstReferral}${serial}`,
};

/** The sort key of an item as the domain knows it. */
export const sortKeyOf = (item: string): string => {
  const [kind = '', ...id] = item.split(':');
  const key = keyOf[kind];
  if (key === undefined) throw new Error('No item of a case is of this kind');
  return key(id.join(':'));
};

/** The writes that take words out of a case's items. One that is not there any more stops the whole change. */
export const takenOutWrites = (
  TableName: string,
  pk: string,
  { rewritten, deleted, emptied }: TakenOut,
): readonly TransactWriteItem[] => {
  const items = [...new Set(rewritten.map(({ item }) => item))];
  return [
    ...emptied.map((item) => ({ Put: { TableName, Item: rowFrom(emptyItem(pk, item)) } })),
    ...items.map((item) => ({
      Update: {
        TableName,
        Key: rowFrom({ pk, sk: sortKeyOf(item) }),
        ...updateOf(rewritten.filter((one) => one.item === item)),
      },
    })),
    ...deleted.map((item) => ({
      Delete: { TableName, Key: rowFrom({ pk, sk: sortKeyOf(item) }) },
    })),
  ];
};

// What reads a case finds a statement, without anybody or anything in it.
const emptyItem = (pk: string, item: 'person' | 'words'): Item =>
  item === 'person'
    ? { pk, sk: sortKeys.person, type: 'person-statement', schema, person: {} }
    : { pk, sk: sortKeys.words, type: 'words-statement', schema, language: 'en' };

const updateOf = (rewritten: readonly Rewritten[]) => {
  const names = [...new Set(rewritten.flatMap(({ field }) => field.split('.')))];
  const pathOf = (field: string): string =>
    field
      .split('.')
      .map((name) => (/^\d+$/.test(name) ? `[${name}]` : `.#n${names.indexOf(name)}`))
      .join('')
      .slice(1);
  const sets = rewritten.flatMap(({ field, text }, place) =>
    text === undefined ? [] : [{ path: pathOf(field), value: `:t${place}`, text }],
  );
  const gone = rewritten.filter(({ text }) => text === undefined).map(({ field }) => pathOf(field));
  const set = sets.map(({ path, value }) => `${path} = ${value}`).join(', ');
  const isName = (name: string): boolean => !/^\d+$/.test(name);
  return {
    ConditionExpression: 'attribute_exists(pk)',
    UpdateExpression: [
      ...(set === '' ? [] : [`SET ${set}`]),
      ...(gone.length === 0 ? [] : [`REMOVE ${gone.join(', ')}`]),
    ].join(' '),
    ExpressionAttributeNames: Object.fromEntries(
      names.filter(isName).map((name) => [`#n${names.indexOf(name)}`, name]),
    ),
    ...(sets.length > 0 && {
      ExpressionAttributeValues: rowFrom(
        Object.fromEntries(sets.map(({ value, text }) => [value, text])),
      ),
    }),
  };
};
