import { allActions } from '../../../functions/domain/case/desk/all-actions.ts';
import { scopeOf } from '../../../functions/domain/case/desk/role-table.ts';
import { type Limit, limits } from '../../../functions/domain/clock/limits.ts';
import { decisionGuidance } from '../../../functions/domain/notice/words/decision-guidance.ts';
import {
  confidenceWords,
  decisionWords,
  routeWords,
} from '../../../functions/domain/notice/words/staff-words.ts';
import { catalogue, type RuleId } from '../../../functions/domain/triage/catalogue.ts';
import { decisionKinds } from '../../../functions/domain/triage/decisions.ts';
import { routesOfSubject } from '../../../functions/domain/triage/what.ts';
import { whoComplains } from '../../../functions/domain/triage/who.ts';
import { authorities } from '../../../shared/authority/authorities.ts';
import type { Authority } from '../../../shared/authority/authority.ts';
import { staffRoles } from '../../../shared/desk-api/staff-roles.ts';
import { relationships, subjects } from '../../../shared/submission/lists.ts';
import { advocacyRows } from './advocacy-table.ts';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const source = (rule: RuleId): readonly string[] => {
  const { cites, confidence } = catalogue[rule];
  return [cites, confidenceWords[confidence]];
};

const whoRows = (): readonly (readonly string[])[] =>
  relationships.map((relationship) => {
    const { standing, outsideFamily, rule } = whoComplains({
      role: 'adult',
      person: { relationship },
    });
    return [relationship, standing, outsideFamily ? 'outside the family' : '', ...source(rule)];
  });

const whatRows = (): readonly (readonly string[])[] =>
  subjects.flatMap((subject) =>
    routesOfSubject[subject].map(({ route, rule }) => [
      subject,
      routeWords[route],
      ...source(rule),
    ]),
  );

const length = (limit: Limit): string => {
  if ('calendarMonths' in limit) return `${limit.calendarMonths} months`;
  return limit.kind === 'target'
    ? `council’s target: ${limit.target}`
    : `${limit.workingDays} working days`;
};

const limitRows = (): readonly (readonly string[])[] =>
  Object.entries(limits).map(([name, limit]) => [
    name,
    limit.kind,
    length(limit),
    limit.starts,
    ...source(limit.rule),
  ]);

const councilRows = (): readonly (readonly string[])[] => [...authorities.values()].map(councilRow);

const councilRow = ({ name, advocacy, targets, informal, stage2, causes, report }: Authority) => [
  name,
  `${advocacy.service}${advocacy.independent ? '' : ' (not independent)'}`,
  `${targets.acknowledgeDays} / ${targets.triageCheckDays} / ${targets.sufficientInterestDays} / ${targets.decisionDays} / ${targets.followUpDays}`,
  informalWords(informal),
  stage2.investigator,
  causes.several ? 'several' : 'one',
  `${report.countsOn}, ${report.cumulative ? 'cumulative' : 'bands'}, ${report.tracker.title} on ${report.tracker.day}s at ${report.tracker.hour}:00`,
];

const informalWords = (informal: Authority['informal']): string => {
  if (informal === undefined) return 'none';
  const { contactWithinHours, countsWeekends } = informal;
  return `${contactWithinHours} hours${countsWeekends ? '' : ', people at work'}`;
};

/** The whole of what Heard decides by rule, for a complaints manager to read. Written by `npm run rules`. */
export const rulesDocument = (): string =>
  [
    '# The rules',
    'Written from the code by `npm run rules`; a test fails when it is out of date. Heard proposes; a named person decides. Nothing here refuses anyone.',
    '## Who complains',
    'Age and care history come first: under 18 is a child; in care once and under 26 is a care leaver, whichever page they used. An advocate’s complaint is the child’s. Adults, by what they say they are:',
    table(['who', 'standing', '', 'source', 'how sure'], whoRows()),
    '## What it is about',
    'A subject that mixes two procedures is split. Until a person confirms another route, the statutory clock runs for every part. What somebody who works for the council writes goes to the whistleblowing lead as well.',
    table(['subject', 'proposed route', 'source', 'how sure'], whatRows()),
    '## What a person decides',
    table(
      ['decision', 'the question', 'presume', 'weigh'],
      decisionKinds.map((kind) => {
        const { presume = '', weigh } = decisionGuidance[kind];
        return [kind, decisionWords[kind], presume, weigh.join(' ')];
      }),
    ),
    '## Who is offered an advocate',
    'What helps the person (needs) goes with every referral. An adult is told how a child can have an advocate; nobody is told about the child.',
    table(['who', 'asked for one?', 'what else', 'then', 'because'], advocacyRows()),
    '## Time limits',
    table(['limit', 'kind', 'length', 'starts', 'source', 'how sure'], limitRows()),
    '## The councils',
    table(
      [
        'council',
        'advocacy',
        'targets: acknowledge / check routes / interest / decide / follow up',
        'informal contact',
        'Stage 2',
        'causes',
        'report',
      ],
      councilRows(),
    ),
    '## What a council must confirm',
    'These are not in the council’s published report and are ours. A council confirms them before it goes live.',
    table(
      ['council', 'fields'],
      [...authorities.values()].map(({ name, unconfirmed }) => [name, unconfirmed.join(', ')]),
    ),
    '## Who may do what at the desk',
    'all: every case; team: the cases of their teams, once somebody has checked whom they are about; own: those given to them; alerted: those about which the duty team was alerted. Nobody who is named in a case or barred from it may do anything with it, whatever their role. A person whom the council names for complaints about the complaints team, or of whistleblowing, has for those what the team has for others.',
    table(
      ['action', ...staffRoles],
      allActions.map((action) => [
        action,
        ...staffRoles.map((role) => scopeOf(role, action) ?? ''),
      ]),
    ),
    '## Every rule',
    table(
      ['rule', 'source', 'how sure'],
      Object.entries(catalogue).map(([rule, { cites, confidence }]) => [
        rule,
        cites,
        confidenceWords[confidence],
      ]),
    ),
    '',
  ].join('\n\n');
