import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import {
  countsOf,
  endCase,
  erased,
  eraseThem,
  sixYearsOn,
  soughtOf,
  startDrill,
} from './drill-service.ts';
import type { Fact, Proof } from './proof.ts';
import { replayErasures } from './replay.ts';
import { restoredBeside } from './restored-beside.ts';
import { keyOf, type Row, rowsWith, typeOf } from './table-rows.ts';

type Drill = Awaited<ReturnType<typeof startDrill>>;
const neighbour = 'wendeline';

/** The second case ends and its years go by, so that two people may dispose of it. */
const endSecond = async (drill: Drill) => {
  const { references, put, lettersLeft, platform } = drill;
  const [, second = ''] = references;
  await endCase(drill, second);
  for (const reference of references) await lettersLeft(reference);
  await platform.stream.rest();
  await platform.moveTo(new Date(sixYearsOn));
  await put(second, { command: 'propose-disposal', reasons: 'Its time is over.' });
};

/** After the copy was taken: one person is erased, one case disposed of, one text taken out. */
const takeOutThree = async ({ references, put }: Drill) => {
  const [family = '', second = '', third = ''] = references;
  await put(family, eraseThem);
  await put(second, { command: 'confirm-disposal' }, 'head-of-service');
  const place = 'words complaint.story';
  await put(third, { command: 'redact-words', place, because: 'speaks-of-somebody-else' });
};

// Words that were in the copy, as they are now: what came after the copy is lost with the records.
const wordsIn = (rows: readonly Row[], copy: ReadonlySet<string>): string =>
  JSON.stringify(
    rows
      .filter((row) => /statement|note|letter|person-word/.test(typeOf(row)))
      .filter((row) => copy.has(keyOf(row)))
      .map((row): [string, unknown] => [keyOf(row), unmarshall(row)])
      .sort(([one], [other]) => one.localeCompare(other)),
  );

const kept = ['case', 'event', 'notice', 'submission'] as const;

/**
 * Takes words out of the real service's records, then brings a copy back in both ways: beside the table that was, whose
 * ledger is replayed; and once those records are lost, from a file of the ledger.
 */
export const restoreDrill = async (): Promise<Proof> => {
  const drill = await startDrill();
  const { platform, table, home } = drill;
  try {
    await endSecond(drill);
    const copyFile = join(home, 'copy.json');
    const copy = await table.all();
    writeFileSync(copyFile, JSON.stringify(copy));

    await takeOutThree(drill);
    const sought = [...soughtOf, neighbour];
    const beside = await restoredBeside(drill, copy, sought, sixYearsOn);
    const lost = await table.all();
    const ledgerFile = join(home, 'ledger.jsonl');
    const entries = lost.filter((row) => keyOf(row).startsWith('ERASURE#'));
    writeFileSync(ledgerFile, entries.map((row) => JSON.stringify(unmarshall(row))).join('\n'));
    await table.clear();
    const empty = (await table.all()).length;

    await table.put(JSON.parse(readFileSync(copyFile, 'utf8')));
    const restored = await table.all();
    const replaying = {
      from: ledgerFile,
      to: platform.tableName,
      endpoint: platform.database,
      at: sixYearsOn,
    };
    const said = await replayErasures(replaying);
    const replayed = await table.all();
    const again = await replayErasures(replaying);
    const after = await table.all();

    const keys = new Set(copy.map(keyOf));
    const facts: readonly Fact[] = [
      ...beside.facts,
      { what: 'entries of the ledger', should: 3, is: entries.length },
      {
        what: 'words of people in the ledger',
        should: 0,
        is: rowsWith(entries, [...sought, 'stays']).length,
      },
      { what: 'rows left when the records were thrown away', should: 0, is: empty },
      {
        what: 'rows with what was taken out that came back with the copy',
        should: 3,
        is: rowsWith(restored, sought).length,
      },
      { what: 'rows that hold it after the replay', should: 0, is: rowsWith(after, sought).length },
      {
        what: 'cases found by the name that was erased',
        should: 0,
        is: (await drill.found(erased.name)).length,
      },
      ...kept.map((type) => ({
        what: `rows of type ${type}, the copy’s${type === 'event' ? ' and one for each entry' : ''}`,
        should: (countsOf(copy)[type] ?? 0) + (type === 'event' ? entries.length : 0),
        is: countsOf(after)[type] ?? 0,
      })),
      {
        what: 'the words of every case are as they were before the loss',
        should: 'yes',
        is: wordsIn(after, keys) === wordsIn(lost, keys) ? 'yes' : 'no',
      },
      {
        what: 'a second replay changed',
        should: 0,
        is: after.filter((row, at) => JSON.stringify(row) !== JSON.stringify(replayed[at])).length,
      },
      {
        what: 'cases that the desk opens',
        should: drill.references.length,
        is: (await Promise.all(drill.references.map((one) => drill.open(one)))).length,
      },
    ];
    return {
      notes: [...beside.notes, 'The replay from a file said:', said, 'And again:', again],
      facts,
    };
  } finally {
    await drill.stop();
  }
};
