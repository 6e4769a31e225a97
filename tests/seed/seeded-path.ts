import type { DeskFile } from '../../functions/domain/case/desk/desk-file.ts';
import type { CommandName } from '../../shared/desk-api/desk-command.ts';
import { qualityChecks } from '../../shared/desk-api/desk-lists.ts';
import type { SeededChance } from './seeded-chance.ts';

/** What staff would do with a case from its receipt to its end, each after so many hours. */

type Asked = { readonly command: CommandName } & Readonly<Record<string, unknown>>;
/** One step of a life: how many hours after its receipt, and what is asked of the file as it stands then. */
export type Step = {
  readonly hours: number;
  readonly ask: (file: DeskFile, today: string) => Asked;
};

const idsWhere = (
  { record }: DeskFile,
  wanted: (part: DeskFile['record']['parts'][number]) => boolean,
): readonly string[] => record.parts.filter(wanted).map(({ id }) => id);
const isOwed = ({ ended, state, route }: DeskFile['record']['parts'][number]): boolean =>
  ended === undefined && state !== 'held' && route === 'statutory';

const day = 24;
const reasons = 'Decided on what was said and what the records show.';

/** To whom a case is given, and as what of the council’s lists it is set down. */
type GivenTo = { readonly lead: string; readonly team: string; readonly cause: string };

const beginning = ({ lead, team, cause }: GivenTo, read: number): readonly Step[] => [
  { hours: 0.4, ask: () => ({ command: 'acknowledge-alert', notice: 'urgent-alert-1' }) },
  { hours: read, ask: () => ({ command: 'read-for-safety' }) },
  {
    hours: 22,
    ask: (file) => ({
      command: 'confirm-parts',
      parts: idsWhere(
        file,
        ({ state, route }) => state === 'proposed' && route !== 'person-decides',
      ),
    }),
  },
  {
    hours: 2 * day,
    ask: () => ({
      command: 'classify',
      group: 'in-need',
      unaccompanied: false,
      team,
      causes: [cause],
    }),
  },
  { hours: 4 * day + 3, ask: () => ({ command: 'arrange-advocate', outcome: 'accepted' }) },
  { hours: 5 * day + 3, ask: () => ({ command: 'arrange-advocate', outcome: 'arranged' }) },
  { hours: 2 * day + 1, ask: () => ({ command: 'allocate', lead, contributors: [] }) },
  { hours: 3 * day, ask: () => ({ command: 'accept-allocation' }) },
  {
    hours: 3 * day + 2,
    ask: (_, on) => ({
      command: 'record-informal-contact',
      result: 'not-settled',
      how: 'phone',
      on,
      advocate: 'offered-and-declined',
    }),
  },
];

const decisionsAt = (hours: number, chance: SeededChance): readonly Step[] => {
  const isNo = chance.next() < 0.3;
  const outcome = (kind: string): string => {
    if (kind === 'proceedings') return 'go-on';
    return isNo ? 'decline' : 'accept';
  };
  const decision: Step['ask'] = ({ record }) => {
    const open = record.decisions.find(
      ({ state, kind }) => state === 'open' && kind !== 'confirm-routes',
    );
    return {
      command: 'decide',
      decision: open?.id ?? 'none',
      outcome: outcome(open?.kind ?? ''),
      reasons,
    };
  };
  return [0, 1, 2].map((more) => ({ hours: hours + more, ask: decision }));
};

const answering = (days: number): readonly Step[] => [
  {
    hours: days * day,
    ask: (file) => ({
      command: 'draft-answer',
      parts: idsWhere(file, isOwed).map((part) => ({
        part,
        outcome: 'partly-upheld',
        finding: reasons,
      })),
      apology: 'We are sorry that it took so long.',
      remedies: ['apology'],
    }),
  },
  {
    hours: (days + 1) * day,
    ask: () => ({ command: 'check-answer', checked: [...qualityChecks] }),
  },
  { hours: (days + 1) * day + 4, ask: () => ({ command: 'sign-off-answer' }) },
  { hours: (days + 2) * day, ask: () => ({ command: 'send-answer', childToldBy: 'parent' }) },
  {
    hours: (days + 2) * day + 1,
    ask: () => ({ command: 'send-answer', childToldBy: 'parent', late: 'staff-absence' }),
  },
];

const ending = (days: number): readonly Step[] => {
  const task: Step['ask'] = ({ tasks: [first] }) => ({
    command: 'complete-task',
    task: first?.id ?? 'none',
    words: reasons,
  });
  const handOver: Step['ask'] = (file) => ({
    command: 'hand-over',
    part:
      idsWhere(
        file,
        ({ route, ended, handedOverAt }) =>
          route !== 'statutory' && ended === undefined && handedOverAt === undefined,
      )[0] ?? 'none',
  });
  const because = ({ record }: DeskFile): string => {
    if (record.kind === 'compliment') return 'read';
    if (record.answers !== undefined) return 'answered';
    return record.parts.some(({ ended }) => ended?.outcome === 'not-taken')
      ? 'declined'
      : 'other-route';
  };
  return [
    ...[0, 1, 2].map((hours) => ({ hours: days * day + hours, ask: handOver })),
    ...[3, 4, 5, 6].map((hours) => ({ hours: days * day + hours, ask: task })),
    {
      hours: days * day + 8,
      ask: (file: DeskFile) => ({ command: 'close', because: because(file) }),
    },
    // Whatever could not be closed then was talked through, and let rest.
    {
      hours: (days + 30) * day,
      ask: () => ({ command: 'withdraw', reason: 'settled', with: 'complainant', how: 'phone' }),
    },
    {
      hours: (days + 31) * day,
      ask: (file: DeskFile) => ({ command: 'close', because: because(file) }),
    },
  ];
};

const leaving: Step = {
  hours: 5 * day,
  ask: () => ({ command: 'withdraw', reason: 'changed-mind', with: 'complainant', how: 'phone' }),
};
const extending: Step = {
  hours: 9 * day,
  ask: () => ({ command: 'extend-stage-1', ground: 'complexity', reasons }),
};

/** One path by chance, in the order of time; most are answered in time, some late, some withdrawn or refused. */
export const pathOf = (chance: SeededChance, given: GivenTo): readonly Step[] => {
  const answered = 6 + chance.below(chance.next() < 0.2 ? 30 : 8);
  return [
    ...beginning(given, 1 + chance.below(20)),
    ...decisionsAt((3 + chance.below(4)) * day, chance),
    ...(chance.next() < 0.06 ? [leaving] : []),
    ...(chance.next() < 0.1 ? [extending] : []),
    ...answering(answered),
    ...ending(answered + 4),
  ].sort((one, other) => one.hours - other.hours);
};
