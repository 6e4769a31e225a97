import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bury } from '../../../shared/authority/bury.ts';
import { trackerColumns } from '../../../shared/authority/tracker.ts';
import type { TrackerRow } from '../../../shared/desk-api/tracker-reply.ts';
import { deskFactsOf } from '../../../web/desk/desk-facts.ts';
import { csvCell, trackerCsv } from '../../../web/desk/tracker/tracker-csv.ts';
import { aTracker, aTrackerRow } from '../../support/a-tracker.ts';
import { anOffice } from '../../support/desk-stub.ts';

const facts = deskFactsOf(bury);
const csv = (row: TrackerRow, name?: string): string =>
  trackerCsv(aTracker(row), { facts, office: anOffice(name) });

describe('the tracker as a spreadsheet', () => {
  test('has a line for each complaint and a cell for each column', () => {
    const [head, first, end] = csv(aTrackerRow()).split('\r\n');
    expect(head).toMatch(/^\uFEFF"Case","Service area","Stage","Received"/);
    expect(first).toMatch(/^"K4T-9WX-2HR","Court Team","Stage 1","Fri 20 Nov","4 working days"/);
    expect(first?.split('","')).toHaveLength(trackerColumns.length + 1);
    expect(end).toBe('');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=1'])('runs nothing: %j', (text) => {
    expect(csvCell(text)).toBe(`"'${text}"`);
  });

  test('runs no name of a colleague either, and keeps quotes in their cell', () => {
    expect(csv(aTrackerRow(), '=HYPERLINK("x")')).toContain(`"'=HYPERLINK(""x"")"`);
  });

  test('has no cell, whatever it says, that begins as a formula does', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(csvCell(text)).not.toMatch(/^"[=+\-@\t\r\n]/);
        expect(csvCell(text).slice(1, -1).replaceAll('""', '')).not.toContain('"');
      }),
    );
  });
});
