import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { ChangedCase } from '../../domain/case/changed-case.ts';
import type { PlaceOf } from '../../domain/case/desk/reading/place.ts';
import {
  acknowledgedItem,
  addedItem,
  askedItem,
  caseItem,
  eventItem,
  type Item,
  letterItem,
  noteItem,
  noticeItem,
  referralItem,
  taskItem,
} from './case-items.ts';
import { deskWrites } from './desk-writes.ts';
import { ledgerItem, takenOutWrites } from './keeping-items.ts';
import { casePartition, sortKeys } from './keys.ts';
import { rowFrom } from './marshalling.ts';

/**
 * The writes of a change that only go through over what the change was decided on: the version before, a request that
 * was not taken yet, notices that are not leaving.
 */
export const changeWrites = (
  TableName: string,
  { record, asked, noLongerOwed = [], ...change }: ChangedCase,
  placeOf: PlaceOf,
): readonly TransactWriteItem[] => {
  const pk = casePartition(record.reference);
  return [
    {
      Put: {
        TableName,
        Item: rowFrom(caseItem(record, placeOf)),
        ConditionExpression: 'version = :before',
        ExpressionAttributeValues: rowFrom({ ':before': record.version - 1 }),
      },
    },
    ...(asked === undefined
      ? []
      : [
          {
            Put: {
              TableName,
              Item: rowFrom(askedItem(pk, asked)),
              ConditionExpression: 'attribute_not_exists(pk)',
            },
          },
        ]),
    ...noLongerOwed.map((id) => ({
      Update: {
        TableName,
        Key: rowFrom({ pk, sk: sortKeys.notice(id) }),
        ConditionExpression:
          '(attribute_exists(owed) OR #state = :failed) AND attribute_not_exists(fate) AND #state <> :leased',
        UpdateExpression: 'SET #state = :notWanted REMOVE owed, nextAt',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: rowFrom({
          ':failed': 'failed',
          ':leased': 'leased',
          ':notWanted': 'not-wanted',
        }),
      },
    })),
    ...deskWrites(TableName, pk, change),
    ...(change.takenOut === undefined ? [] : takenOutWrites(TableName, pk, change.takenOut)),
  ];
};

// A case of an earlier version does not hold its tasks: they stand by themselves.
const isHeldBy = ({ openTasks }: ChangedCase['record']): boolean => openTasks !== undefined;

/** What a change adds beside them. */
export const changeItems = ({
  record,
  events,
  notices,
  tasks,
  statement,
  referralStep,
  acknowledged,
  letters = [],
  note,
  ledger,
}: ChangedCase): readonly Item[] => {
  const { reference, version } = record;
  const pk = casePartition(reference);
  return [
    ...events.map((event, place) => eventItem(pk, event, `v${version}#${place}`)),
    ...tasks.map((task) => taskItem(pk, task, isHeldBy(record) ? 'held' : 'aside')),
    ...notices.map((notice) => noticeItem(pk, reference, notice)),
    ...letters.map(({ notice, words }) => letterItem(pk, notice, words)),
    ...(statement === undefined ? [] : [addedItem(pk, statement)]),
    ...(note === undefined ? [] : [noteItem(pk, note)]),
    ...(ledger === undefined ? [] : [ledgerItem(ledger)]),
    ...(acknowledged === undefined ? [] : [acknowledgedItem(pk, acknowledged)]),
    ...(referralStep === undefined ? [] : [referralItem(pk, record, referralStep)]),
  ];
};
