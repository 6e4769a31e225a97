import type { Authority } from '../../../shared/authority/authority.ts';
import type { TrackerColumn } from '../../../shared/authority/tracker.ts';
import type { TrackerRow } from '../../../shared/desk-api/tracker-reply.ts';
import type { ExtensionGround } from '../clock/limits.ts';
import { dayInWords } from '../clock/london.ts';
import { routeWords } from './words/staff-words.ts';
import { stageInWords, trackerWords } from './words/tracker-words.ts';

const words = trackerWords.row;

/** What a line of the tracker is written with: the council's form, and what those are called who look after its cases. */
export type LineFacts = {
  readonly authority: Pick<Authority, 'serviceAreas' | 'report'>;
  readonly names: ReadonlyMap<string, string>;
};

/** A service area by the council's own name for it. */
export const areaInWords = (
  area: string | undefined,
  { serviceAreas }: Pick<Authority, 'serviceAreas'>,
): string =>
  area === undefined
    ? trackerWords.notSet
    : (serviceAreas.find(({ id }) => id === area)?.name ?? area);

const groundInWords = (ground: ExtensionGround | undefined): string =>
  ground === undefined ? words.inWriting : words.grounds[ground];

const said: Readonly<
  Record<TrackerColumn, (row: TrackerRow, facts: LineFacts) => string | undefined>
> = {
  area: ({ area }, { authority }) => areaInWords(area, authority),
  stage: ({ stage }) => stageInWords(stage),
  received: ({ received }) => words.received(dayInWords(received)),
  age: ({ age }) => words.age(age),
  due: ({ due }) => (due === undefined ? words.noDate : words.due(dayInWords(due.day))),
  left: ({ due }) => due && words.left(due.left, due.isLate),
  routes: ({ routes }) => words.routes(routes.map((route) => routeWords[route]).join(', ')),
  people: ({ people }, { names }) =>
    people.length === 0
      ? words.nobody
      : words.people(people.map((id) => names.get(id) ?? id).join(', ')),
  extension: ({ extension }) =>
    extension && words.extension(dayInWords(extension.told), groundInWords(extension.ground)),
  agreed: ({ agreed }) => agreed && words.agreed(dayInWords(agreed)),
  'followed-up': ({ followedUp }) => words.followedUp(dayInWords(followedUp)),
  escalate: ({ escalate }) =>
    escalate.length === 0
      ? undefined
      : words.escalate(escalate.map((each) => trackerWords.escalations[each]).join('; ')),
};

/** One complaint on one line, which a phone can wrap: what the council's form asks for, in its order. */
export const trackerLine = (row: TrackerRow, facts: LineFacts): string => {
  const pieces = facts.authority.report.tracker.columns.flatMap(
    (column) => said[column](row, facts) ?? [],
  );
  return `${row.reference}: ${pieces.join('; ')}`;
};
