import type { Standing, Tracker, TrackerTotals } from '../../../shared/desk-api/tracker-reply.ts';
import { PlainTable } from '../../components/plain-table/plain-table.tsx';
import { trackerWords } from '../../content/en/desk/tracker.ts';
import { useDesk } from '../frame/desk-context.ts';
import { GoLink } from '../frame/go-link.tsx';
import { areaName, type CellFacts, cellOf, stageName } from './tracker-cells.ts';

type TotalsRow = { readonly name: string; readonly totals: TrackerTotals };
type TotalsTableProps = {
  readonly caption: string;
  readonly first: string;
  readonly rows: readonly TotalsRow[];
};

const TotalsTable = ({ caption, first, rows }: TotalsTableProps) => {
  const { ages } = useDesk().facts.tracker;
  const { open, late, inTime, undated, escalate } = trackerWords.totals;
  return (
    <PlainTable
      caption={caption}
      columns={[first, open, late, inTime, undated, escalate, ...ages.map(({ name }) => name)]}
      rows={rows.map(({ name, totals }) => ({
        key: name,
        cells: [
          name,
          String(totals.open),
          String(totals.late),
          String(totals.inTime),
          String(totals.undated),
          String(totals.escalate),
          ...totals.ages.map(String),
        ],
      }))}
    />
  );
};

type TrackerProps = { readonly tracker: Tracker };

/** How many are open, late and in time, by service area and by stage; the last row of each counts all. */
export const TotalsTables = ({ tracker: { areas, stages, total } }: TrackerProps) => {
  const { facts } = useDesk();
  const all = { name: trackerWords.all, totals: total };
  return (
    <>
      <TotalsTable
        caption={trackerWords.byArea}
        first={trackerWords.totals.area}
        rows={[
          ...areas.map(({ area, totals }) => ({ name: areaName(area, { facts }), totals })),
          all,
        ]}
      />
      <TotalsTable
        caption={trackerWords.byStage}
        first={trackerWords.totals.stage}
        rows={[...stages.map(({ stage, totals }) => ({ name: stageName(stage), totals })), all]}
      />
    </>
  );
};

const standingNames: Readonly<Record<string, string>> = trackerWords.standings satisfies Readonly<
  Record<Standing, string>
>;

const groupName = (name: string | undefined, cells: CellFacts): string => {
  switch (cells.facts.tracker.groupBy) {
    case 'area':
      return areaName(name, cells);
    case 'stage':
      return stageName(name ?? '');
    case 'standing':
      return standingNames[name ?? ''] ?? trackerWords.notSet;
  }
};

/** Every complaint once, in the groups and with the columns of the council's form. */
export const GroupTables = ({ tracker: { groups } }: TrackerProps) => {
  const desk = useDesk();
  const { columns } = desk.facts.tracker;
  return (
    <>
      {groups.map(({ name, rows }) => (
        <PlainTable
          key={name ?? ''}
          caption={trackerWords.group(groupName(name, desk), rows.length)}
          columns={[trackerWords.case, ...columns.map((column) => trackerWords.columns[column])]}
          rows={rows.map((row) => ({
            key: row.reference,
            cells: [
              <GoLink key="case" to={{ view: 'case', reference: row.reference }}>
                {row.reference}
              </GoLink>,
              ...columns.map((column) =>
                column === 'left' && row.due?.isLate === true ? (
                  <span class="due due--late" key="left">
                    {cellOf(column, row, desk)}
                  </span>
                ) : (
                  cellOf(column, row, desk)
                ),
              ),
            ],
          }))}
        />
      ))}
    </>
  );
};
