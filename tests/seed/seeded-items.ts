import { caseItem, type Item, taskItem } from '../../functions/adapters/dynamo/case-items.ts';
import { changeItems } from '../../functions/adapters/dynamo/changed-case-items.ts';
import { casePartition } from '../../functions/adapters/dynamo/keys.ts';
import { newCaseItems } from '../../functions/adapters/dynamo/new-case-items.ts';
import type { CaseRecord } from '../../functions/domain/case/case-record.ts';
import { placedBy } from '../../functions/domain/case/desk/reading/place.ts';
import { personWords } from '../../functions/domain/case/person-words.ts';
import { receiptFor } from '../../functions/domain/notice/receipt.ts';
import type { Authority } from '../../shared/authority/authority.ts';
import { bury } from '../../shared/authority/bury.ts';
import { drawReference } from '../../shared/reference/reference.ts';
import { hashed, type Own, ownOf, weeksEarlier } from './seeded-again.ts';
import { seededChance } from './seeded-chance.ts';
import { type SeededLife, seededLife } from './seeded-life.ts';
import { seededSent } from './seeded-sent.ts';

export type Seeding = {
  readonly count: number;
  /** The same number makes the same cases. */
  readonly seed: number;
  /** The present they lead up to, a UTC instant. */
  readonly now: string;
  /** Whose cases; Bury’s where nothing is said. */
  readonly authority?: Authority;
};

/** One seeded case as its items, and whether it is open. */
export type SeededCase = { readonly items: readonly Item[]; readonly isOpen: boolean };

/** More than any council has: so many come on a day that, however many there are, some hundreds are open. */
const aDay = 24;
/** So many of the newest are decided one by one, and so many of these, and all that are open, are written whole. */
const newest = 2000;
const newestWhole = 500;
/** The first letter of one open case in so many came back. */
const oneInCameBack = 40;
const dayMilliseconds = 86_400_000;

/**
 * Believable cases, one after the other, the newest first: those of the last weeks are open, the others ended. Each of the
 * newest is opened and decided by the domain and written as the adapters write it; each older one is one of those that
 * ended, weeks earlier. What ended long ago is without its events and letters, which nobody lists. What is held does not grow with their
 * number.
 */
export function* seededCases(seeding: Seeding): Generator<SeededCase> {
  const { count, seed, now, authority = bury } = seeding;
  const ended: Ended[] = [];
  for (let place = 0; place < Math.min(count, newest); place += 1) {
    const chance = seededChance(seed, place);
    const own = ownOf(drawReference(chance.below), place);
    const before = ((place + chance.next()) / aDay) * dayMilliseconds;
    const receivedAt = new Date(Date.parse(now) - before).toISOString();
    const sent = seededSent(chance, own.email);
    const life = seededLife(sent, chance, {
      reference: own.reference,
      receivedAt,
      now,
      authority,
    });
    const made = caseAsItems(life, own, {
      words: personWords(sent).map(hashed),
      now,
      cameBack: place % oneInCameBack === 0,
      authority,
    });
    if (!made.isOpen)
      ended.push({ place, own, items: JSON.stringify(made.items.filter(isKeptLong)) });
    yield made.isOpen || place < newestWhole
      ? made
      : { ...made, items: made.items.filter(isKeptLong) };
  }
  for (let place = newest; place < count; place += 1) {
    const one = ended[place % ended.length];
    if (one === undefined) return;
    const own = ownOf(drawReference(seededChance(seed, place).below), place);
    const weeks = Math.max(1, Math.round((place - one.place) / (aDay * 7)));
    yield { items: weeksEarlier(one.items, weeks, one.own, own), isOpen: false };
  }
}

type Ended = { readonly place: number; readonly own: Own; readonly items: string };

const ofTheAudit: ReadonlySet<unknown> = new Set(['event', 'letter', 'note', 'notice', 'referral']);
const isKeptLong = ({ type }: Item): boolean => !ofTheAudit.has(type);

type Beside = {
  readonly authority: Authority;
  readonly words: readonly string[];
  readonly now: string;
  /** Whether the first letter came back, and a person has yet to see to it. */
  readonly cameBack: boolean;
};

const caseAsItems = (
  { opened, changes }: SeededLife,
  { submissionId }: Own,
  { words, now, cameBack, authority }: Beside,
): SeededCase => {
  const { record } = changes.at(-1) ?? opened;
  const content = { keyId: 'k1', mac: hashed(submissionId) };
  const receipt = receiptFor(opened.record, authority);
  const kept = { submissionId, content, statusKeyId: 'k1', receipt };
  const placeOf = placedBy(authority, () => now);
  const letters = cameBack && record.state === 'open' ? [cameBackTask(record)] : [];
  const done = new Set(changes.flatMap(({ tasksDone = [] }) => tasksDone));
  const items = [
    ...newCaseItems({ opened, kept, personWords: words }, placeOf),
    ...changes.flatMap((change) => changeItems(change)),
  ].map((item) => asItStands(item, done));
  // A later item stands over an earlier one under the same key, as in the table.
  const byKey = new Map(
    [...items, ...letters, caseItem(record, placeOf)].map((item) => [
      `${item.pk} ${item.sk}`,
      item,
    ]),
  );
  return { items: [...byKey.values()], isOpen: record.state === 'open' };
};

const cameBackTask = ({ reference, receivedAt: startsAt }: CaseRecord): Item => {
  const notice = 'acknowledgement-1';
  const task = { kind: 'mail-returned', rule: 'council-target', target: 'same-day' } as const;
  return taskItem(
    casePartition(reference),
    { id: `${task.kind}-${notice}`, ...task, startsAt, state: 'open', notice },
    'beside',
  );
};

// What the adapters change in place: letters left, tasks were done.
const asItStands = (item: Item, done: ReadonlySet<string>): Item => {
  const { desk: _desk, due: _due, owed: _owed, nextAt: _nextAt, ...rest } = item;
  if (item['type'] === 'notice')
    return { ...rest, state: 'sent', attempts: 1, settled: 1, tries: [] };
  if (item['type'] === 'task' && done.has(String(item['id']))) return { ...rest, state: 'done' };
  return item;
};
