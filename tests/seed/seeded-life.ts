import type { CaseTask } from '../../functions/domain/case/case-task.ts';
import type { ChangedCase } from '../../functions/domain/case/changed-case.ts';
import { decide } from '../../functions/domain/case/desk/decide.ts';
import type { DeskFile } from '../../functions/domain/case/desk/desk-file.ts';
import { openCase } from '../../functions/domain/case/open-case.ts';
import { withOpenTasks } from '../../functions/domain/case/open-tasks.ts';
import type { OpenedCase } from '../../functions/domain/case/opened-case.ts';
import { takeLooks } from '../../functions/domain/case/take-looks.ts';
import { londonDayOf } from '../../functions/domain/clock/london.ts';
import { readyPeopleOf } from '../../infra/local/sign-in/people.ts';
import type { Authority } from '../../shared/authority/authority.ts';
import { type DeskCommand, deskCommandSchema } from '../../shared/desk-api/desk-command.ts';
import type { Sent } from '../../shared/submission/sent.ts';
import type { SeededChance } from './seeded-chance.ts';
import { pathOf } from './seeded-path.ts';

/** What became of one case: how it was opened, and every change since, as the domain decided each. */
export type SeededLife = {
  readonly opened: OpenedCase;
  readonly changes: readonly ChangedCase[];
};

const peopleOf = (authority: Authority) => {
  const staff = readyPeopleOf(authority).map(({ sub: id, ...one }) => ({ ...one, id }));
  const [officer, manager, head] = (
    ['complaints-officer', 'complaints-manager', 'head-of-service'] as const
  ).map((role) => staff.find((one) => one.role === role));
  const teamManagers = staff.filter(({ role }) => role === 'team-manager');
  return { staff, officer, manager, head, teamManagers };
};
type People = ReturnType<typeof peopleOf>;

const whoMay = (command: DeskCommand['command'], file: DeskFile, people: People) => {
  const { staff, officer, manager, head } = people;
  if (command === 'sign-off-answer') return head;
  if (command === 'check-answer') return manager;
  if (command === 'accept-allocation') {
    return staff.find(({ id }) => id === file.record.allocation?.lead) ?? officer;
  }
  return officer;
};

const after = (file: DeskFile, changed: ChangedCase): DeskFile => ({
  ...file,
  record: changed.record,
  tasks: [
    ...file.tasks.filter(({ id }) => !(changed.tasksDone ?? []).includes(id)),
    ...changed.tasks,
  ],
  notices: [...file.notices, ...changed.notices.map(asSent)],
});

const asSent = <Notice>(notice: Notice) =>
  ({ ...notice, state: 'sent', attempts: 1, settled: 1 }) as const;

const fileOf = (
  { record, person, words, tasks, notices }: OpenedCase,
  { staff }: People,
): DeskFile & { readonly tasks: readonly CaseTask[] } => ({
  record,
  tasks,
  notices: notices.map(asSent),
  asked: [],
  said: [],
  contact: person.person.contact,
  kept: { person, words, said: [], notes: [], letters: [], linked: [], loose: [] },
  indexed: [],
  staff,
});

export type Lived = {
  readonly reference: string;
  readonly receivedAt: string;
  readonly now: string;
  readonly authority: Authority;
};

/** Opens a case for what was sent and lets people work on it until now, by the domain’s own decisions; what cannot be done is not. */
export const seededLife = (
  sent: Sent,
  chance: SeededChance,
  { reference, receivedAt, now, authority }: Lived,
): SeededLife => {
  const people = peopleOf(authority);
  const { teamManagers } = people;
  const opened = openCase(sent, authority, { reference, receivedAt });
  const changes: ChangedCase[] = [];
  let file: DeskFile = fileOf(opened, people);
  const lead = teamManagers[chance.below(teamManagers.length)];
  const keep = (decided: ChangedCase | undefined): void => {
    if (decided === undefined) return;
    const changed = withOpenTasks(decided);
    changes.push(changed);
    file = after(file, changed);
  };
  const [cause] = authority.causes.list;
  const path = pathOf(chance, {
    lead: lead?.id ?? '',
    team: lead?.teams[0] ?? '',
    cause: cause?.id ?? '',
  });
  for (const { hours, ask } of path) {
    const at = new Date(Date.parse(receivedAt) + hours * 3_600_000).toISOString();
    keep(lookAt(file, at < now ? at : now, authority));
    if (at > now || file.record.state !== 'open') break;
    keep(changeBy(file, ask(file, londonDayOf(at)), at, { authority, people }));
  }
  return { opened, changes };
};

const duty = { contacts: 2, withinMinutes: 30 };
const lookAt = (file: DeskFile, at: string, authority: Authority): ChangedCase | undefined =>
  takeLooks(file.record, { ...authority, duty }, at);

const changeBy = (
  file: DeskFile,
  asked: unknown,
  now: string,
  { authority, people }: { readonly authority: Authority; readonly people: People },
): ChangedCase | undefined => {
  const put = deskCommandSchema.safeParse(asked);
  const who = put.success ? whoMay(put.data.command, file, people) : undefined;
  if (!put.success || who === undefined) return undefined;
  const { version } = file.record;
  const decision = decide(file, { version, command: put.data }, { staff: who, now, authority });
  return decision.kind === 'changed' ? decision.changed : undefined;
};
