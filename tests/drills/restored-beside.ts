import { ensureCaseTable } from '../../infra/local/database/case-table.ts';
import type { startDrill } from './drill-service.ts';
import type { Proof } from './proof.ts';
import { replayErasures, saidOf } from './replay.ts';
import { keyOf, type Row, rowsWith, tableRows } from './table-rows.ts';

type Drill = Pick<Awaited<ReturnType<typeof startDrill>>, 'platform' | 'table'>;

/** Restores a copy beside the table that was, as point in time does, and replays what that table's own ledger says. `at`: the service's moment. */
export const restoredBeside = async (
  { platform: { database, tableName }, table }: Drill,
  copy: readonly Row[],
  sought: readonly string[],
  at: string,
): Promise<Proof> => {
  const besideName = `${tableName}-restored`;
  await ensureCaseTable(database, besideName);
  const beside = tableRows(database, besideName);
  try {
    await beside.put(copy);
    const was = await table.all();
    const entries = was.filter((row) => keyOf(row).startsWith('ERASURE#')).length;
    const cameBack = rowsWith(await beside.all(), sought).length;
    const replaying = { from: tableName, to: besideName, endpoint: database, at };
    const said = await replayErasures(replaying);
    const replayed = await beside.all();
    const again = await replayErasures(replaying);
    return {
      notes: ['The replay from the table that was said:', said, 'And again:', again],
      facts: [
        { what: 'rows beside that held what was taken out', should: 3, is: cameBack },
        {
          what: 'entries taken out by the ledger of the table that was',
          should: entries,
          is: saidOf(said, 'taken-out'),
        },
        {
          what: 'rows beside that hold it after the replay',
          should: 0,
          is: rowsWith(replayed, sought).length,
        },
        { what: 'entries already out, asked again', should: entries, is: saidOf(again, 'already') },
        {
          what: 'rows beside that a second replay changed',
          should: 'none',
          is: JSON.stringify(await beside.all()) === JSON.stringify(replayed) ? 'none' : 'some',
        },
        {
          what: 'rows that the replay changed in the table that was',
          should: 'none',
          is: JSON.stringify(await table.all()) === JSON.stringify(was) ? 'none' : 'some',
        },
      ],
    };
  } finally {
    beside.close();
  }
};
