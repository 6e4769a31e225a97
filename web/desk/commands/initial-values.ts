import * as z from 'zod/mini';
import type { CaseReply } from '../../../shared/desk-api/case-reply.ts';
import type { CommandName } from '../../../shared/desk-api/desk-command.ts';
import { deskOf } from '../case/case-parts.ts';

type Values = Readonly<Record<string, string>>;

const draftSchema = z.object({
  parts: z.array(z.object({ part: z.string(), outcome: z.string(), finding: z.string() })),
  apology: z.optional(z.string()),
  action: z.optional(z.string()),
});

/** What stands in a form at first: how they are reached now, or the draft as it was. */
export const initialValues = (name: CommandName, reply: CaseReply): Values => {
  if (name === 'correct-contact') return flat(reply.person?.person?.contact, 'contact');
  return name === 'draft-answer' ? draftOf(reply) : {};
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
