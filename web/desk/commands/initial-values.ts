import * as z from 'zod/mini';
import type { CaseReply } from '../../../shared/desk-api/case-reply.ts';
import type { CommandName } from '../../../shared/desk-api/desk-command.ts';
import type { NextStage } from '../../../shared/intake-api/status-requests.ts';
import { deskOf } from '../case/case-parts.ts';
import { londonDayOf } from '../dates/day-words.ts';
import { openRequests } from './open-requests.ts';

type Values = Readonly<Record<string, string>>;

const draftSchema = z.object({
  parts: z.array(z.object({ part: z.string(), outcome: z.string(), finding: z.string() })),
  apology: z.optional(z.string()),
  action: z.optional(z.string()),
});

/** What stands in a form at first: how they are reached now, the draft as it was, or the day on which they asked. */
export const initialValues = (name: CommandName, reply: CaseReply): Values => {
  if (name === 'correct-contact') return flat(reply.person?.person?.contact, 'contact');
  const stage = stages[name];
  if (stage !== undefined) return dayAsked(reply, stage);
  return name === 'draft-answer' ? draftOf(reply) : {};
};

const stages: Readonly<Partial<Record<CommandName, NextStage>>> = {
  'request-stage-2': 'stage-2',
  'request-stage-3': 'stage-3',
};

// The clock of a stage runs from the day on which it was asked for on the status page (law.md section 4).
const dayAsked = (reply: CaseReply, stage: NextStage): Values => {
  const days = openRequests(reply)
    .filter(({ details }) => details['action'] === 'next-stage' && details['code'] === stage)
    .map(({ at }) => londonDayOf(at));
  const [first] = days.sort();
  return first === undefined ? {} : { on: first };
};

const flat = (value: unknown, name: string): Values => {
  if (typeof value === 'string') return { [name]: value };
  if (typeof value !== 'object' || value === null) return {};
  const inner = Object.entries(value).map(([key, each]) => flat(each, `${name}.${key}`));
  return Object.assign({}, ...inner);
};

const draftOf = (reply: CaseReply): Values => {
  const letter = deskOf(reply).draft?.letter;
  const words = reply.unsent.find(({ notice }) => notice === letter)?.words;
  const draft = draftSchema.safeParse(words);
  if (!draft.success) return {};
  const { parts, apology = '', action = '' } = draft.data;
  const each = parts.flatMap(({ outcome, finding }, place) => [
    [`parts.${place}.outcome`, outcome],
    [`parts.${place}.finding`, finding],
  ]);
  return { ...Object.fromEntries(each), apology, action };
};
