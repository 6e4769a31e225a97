import { erased, eraseThem, soughtOf, startDrill } from './drill-service.ts';
import type { Proof } from './proof.ts';
import { keyOf, referenceOf, rowsWith } from './table-rows.ts';

/** Erases one person from one case of the real service, and proves that nothing else changed. */
export const erasureDrill = async (): Promise<Proof> => {
  const drill = await startDrill();
  try {
    const [family = ''] = drill.references;
    await drill.put(family, { command: 'read-for-safety' });
    await drill.put(family, { command: 'note', words: `Rang ${erased.name} on ${erased.phone}.` });
    for (const reference of drill.references) await drill.lettersLeft(reference);
    const before = await drill.table.all();
    const foundBefore = await drill.found(erased.name);
    await drill.put(family, eraseThem);
    const after = await drill.table.all();
    const bytes = new Map(before.map((row) => [keyOf(row), JSON.stringify(row)]));
    const keys = new Set(after.map(keyOf));
    const changed = after.filter((row) => bytes.get(keyOf(row)) !== JSON.stringify(row));
    const gone = before.filter((row) => !keys.has(keyOf(row)));
    const others = [...changed, ...gone].filter(
      (row) => keyOf(row).startsWith('CASE#') && referenceOf(row) !== family,
    );
    const isOurs = (row: (typeof others)[number]) =>
      !/#(READ|HERE)#| (READ|HERE)#/.test(keyOf(row));
    await drill.put(family, { command: 'note', words: 'The case goes on.' });
    const { state } = await drill.open(family);
    return {
      notes: [
        `Erased from ${family}. Rows that changed or are new:`,
        ...changed.map((row) => `  ${keyOf(row)}`),
        'Rows that are gone:',
        ...gone.map((row) => `  ${keyOf(row)}`),
      ],
      facts: [
        {
          what: 'rows that held their name, email or phone before: their own, the words, the note',
          should: 3,
          is: rowsWith(before, soughtOf).length,
        },
        { what: 'rows that hold them now', should: 0, is: rowsWith(after, soughtOf).length },
        { what: 'cases found by their name before', should: 1, is: foundBefore.length },
        {
          what: 'cases found by their name now',
          should: 0,
          is: (await drill.found(erased.name)).length,
        },
        { what: 'rows of other cases that changed', should: 0, is: others.filter(isOurs).length },
        {
          what: 'entries of the ledger',
          should: 1,
          is: after.filter((row) => keyOf(row).startsWith('ERASURE#')).length,
        },
        { what: 'the case is', should: 'open', is: state },
      ],
    };
  } finally {
    await drill.stop();
  }
};
