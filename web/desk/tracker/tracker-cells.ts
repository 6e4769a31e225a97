import type { TrackerColumn } from '../../../shared/authority/tracker.ts';
import type { OfficeReply } from '../../../shared/desk-api/office-reply.ts';
import type { TrackerRow } from '../../../shared/desk-api/tracker-reply.ts';
import { routeWords, stageWords } from '../../content/en/desk/queue.ts';
import { trackerWords } from '../../content/en/desk/tracker.ts';
import { dayWords } from '../dates/day-words.ts';
import type { DeskFacts } from '../desk-facts.ts';
import { nameOf } from '../frame/desk-context.ts';

export type CellFacts = {
  readonly facts: Pick<DeskFacts, 'serviceAreas' | 'tracker'>;
  readonly office: OfficeReply;
};

/** A service area by the council's own name for it. */
export const areaName = (area: string | undefined, { facts }: Pick<CellFacts, 'facts'>): string =>
  area === undefined
    ? trackerWords.notSet
    : (facts.serviceAreas.find(({ id }) => id === area)?.name ?? area);

export const stageName = (stage: string): string => stageWords[stage] ?? stage;

type Cell = (row: TrackerRow, facts: CellFacts) => string;

const daysLeft: Cell = ({ due }) => {
  if (due === undefined) return trackerWords.nothing;
  return due.isLate ? trackerWords.late(Math.abs(due.left)) : trackerWords.days(due.left);
};

const cells: Readonly<Record<TrackerColumn, Cell>> = {
  area: ({ area }, facts) => areaName(area, facts),
  stage: ({ stage }) => stageName(stage),
  received: ({ received }, { office }) => dayWords(received, office.today),
  age: ({ age }) => trackerWords.days(age),
  due: ({ due }, { office }) =>
    due === undefined ? trackerWords.noDate : dayWords(due.day, office.today),
  left: daysLeft,
  routes: ({ routes }) => routes.map((route) => routeWords[route]).join(', '),
  people: ({ people }, { office }) =>
    people.length === 0 ? trackerWords.nobody : people.map((id) => nameOf(office, id)).join(', '),
  extension: ({ extension }, { office }) =>
    extension === undefined
      ? trackerWords.nothing
      : trackerWords.extension(
          dayWords(extension.told, office.today),
          extension.ground === undefined
            ? trackerWords.inWriting
            : trackerWords.grounds[extension.ground],
        ),
  agreed: ({ agreed }, { office }) =>
    agreed === undefined ? trackerWords.nothing : dayWords(agreed, office.today),
  'followed-up': ({ followedUp }, { office }) => dayWords(followedUp, office.today),
  escalate: ({ escalate }) =>
    escalate.length === 0
      ? trackerWords.nothing
      : escalate.map((each) => trackerWords.escalations[each]).join('; '),
};

/** What one column of the council's form says of a complaint. */
export const cellOf = (column: TrackerColumn, row: TrackerRow, facts: CellFacts): string =>
  cells[column](row, facts);
