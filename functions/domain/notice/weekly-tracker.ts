import type { Authority } from '../../../shared/authority/authority.ts';
import {
  type Standing,
  standings,
  type Tracker,
  type TrackerTotals,
} from '../../../shared/desk-api/tracker-reply.ts';
import { dayInWords } from '../clock/london.ts';
import { inTimePercent } from '../report/tracker-totals.ts';
import { type Block, factTable, heading, type Letter, link, list, paragraph } from './letter.ts';
import type { Template } from './owed-notice.ts';
import { areaInWords, trackerLine } from './tracker-line.ts';
import { stageInWords, trackerWords } from './words/tracker-words.ts';

/** All that the tracker's letter is written from. `names`: of those who look after cases, by their ids. */
export type TrackerFacts = {
  readonly tracker: Tracker;
  readonly authority: Authority;
  readonly names: ReadonlyMap<string, string>;
  /** Where it is at the desk. */
  readonly link: string;
};

/** Raised with any change of its words, as every letter's is (render-notice.ts). */
export const trackerTemplate: Template = { name: 'weekly-tracker', version: 1 };

/**
 * The weekly tracker as a letter, in its council's own form: what is open in all, by service area and by stage, then a
 * line for each complaint. Readable on a phone, so lines and no wide table.
 */
export const weeklyTracker = (facts: TrackerFacts): Letter => {
  const { tracker, authority } = facts;
  const { title, readers } = authority.report.tracker;
  const day = dayInWords(tracker.today);
  const isEmpty = tracker.total.open + tracker.keptApart.length === 0;
  return {
    subject: trackerWords.subject(title, day),
    preview: trackerWords.preview,
    greeting: trackerWords.greeting(readers),
    blocks: [
      paragraph(trackerWords.lead(day)),
      ...(isEmpty ? [paragraph(trackerWords.empty)] : figures(facts)),
      ...(tracker.total.open === 0 ? [] : lines(facts)),
      ...keptApart(tracker),
      paragraph(trackerWords.besides(tracker.besides.requests, tracker.besides.compliments)),
      link(trackerWords.link, facts.link),
    ],
    signature: [authority.complaintsTeam.name, authority.name],
  };
};

const figures = ({ tracker, authority }: TrackerFacts): readonly Block[] => {
  const { total, areas, stages } = tracker;
  const { ages, showsTarget } = authority.report.tracker;
  const row = (name: string, value: number) => ({ name, value: String(value) });
  return [
    heading(trackerWords.allHeading),
    factTable([
      row(trackerWords.open, total.open),
      row(trackerWords.late, total.late),
      row(trackerWords.inTime, total.inTime),
      row(trackerWords.undated, total.undated),
      row(trackerWords.escalate, total.escalate),
      ...(showsTarget ? [shareRow(total, authority)] : []),
    ]),
    heading(trackerWords.ageHeading),
    factTable(ages.map(({ name }, place) => row(name, total.ages[place] ?? 0))),
    heading(trackerWords.areaHeading),
    factTable(
      areas.map(({ area, totals }) => ({
        name: areaInWords(area, authority),
        value: countsInWords(totals),
      })),
    ),
    ...(stages.length === 0
      ? []
      : [
          heading(trackerWords.stageHeading),
          factTable(
            stages.map(({ stage, totals }) => ({
              name: stageInWords(stage),
              value: countsInWords(totals),
            })),
          ),
        ]),
  ];
};

const shareRow = (total: TrackerTotals, { targets }: Authority) => ({
  name: trackerWords.share,
  value: trackerWords.target(inTimePercent(total), targets.answeredInTimePercent),
});

const countsInWords = ({ open, late, inTime, undated, escalate }: TrackerTotals): string =>
  trackerWords.counts(open, late, inTime, undated, escalate);

const lines = (facts: TrackerFacts): readonly Block[] =>
  facts.tracker.groups.flatMap(({ name, rows }) => [
    heading(trackerWords.group(groupInWords(name, facts), rows.length)),
    list(rows.map((row) => trackerLine(row, facts))),
  ]);

const isStanding = (name: string | undefined): name is Standing =>
  standings.some((one) => one === name);

const groupInWords = (name: string | undefined, { authority }: TrackerFacts): string => {
  switch (authority.report.tracker.groupBy) {
    case 'area':
      return areaInWords(name, authority);
    case 'stage':
      return stageInWords(name ?? '');
    case 'standing':
      return isStanding(name) ? trackerWords.standings[name] : trackerWords.notSet;
  }
};

const keptApart = ({ keptApart: references }: Tracker): readonly Block[] =>
  references.length === 0
    ? []
    : [
        heading(trackerWords.keptApartHeading(references.length)),
        paragraph(trackerWords.keptApart),
        list(references),
      ];
