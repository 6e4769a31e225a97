import * as z from 'zod/mini';
import { keepingSeen, who } from './case-keeping.ts';
import { casePersonSchema, caseWordsSchema } from './case-words.ts';
import { commandNames } from './desk-command.ts';
import {
  decisionOutcomes,
  doors,
  memberAuthorities,
  ownWords,
  sendBackWays,
  takenWhere,
} from './desk-lists.ts';
import { caseStages } from './later-lists.ts';

const codes = z.lazy(() => z.record(z.string(), z.unknown()));

const task = z.lazy(() =>
  z.strictObject({
    id: z.string(),
    kind: z.string(),
    rule: z.string(),
    due: z.string(),
    state: z.enum(['open', 'done']),
    notice: z.optional(z.string()),
    asked: z.optional(z.string()),
  }),
);

const decision = z.lazy(() =>
  z.strictObject({
    id: z.string(),
    kind: z.string(),
    rule: z.string(),
    state: z.enum(['open', 'decided']),
    due: z.string(),
    /** What may be decided, and what helps whoever decides. None: it is decided by commands of its own. */
    outcomes: z.array(z.enum(decisionOutcomes)),
    presume: z.optional(z.string()),
    weigh: z.array(z.string()),
    outcome: z.optional(z.string()),
    decidedAt: z.optional(z.string()),
    decidedBy: z.optional(who),
  }),
);

const letter = z.lazy(() =>
  z.strictObject({
    notice: z.string(),
    kind: z.string(),
    reader: z.string(),
    dueAt: z.string(),
    /** What became of it, as far as is known. */
    state: z.string(),
    fate: z.optional(z.string()),
    words: z.optional(codes),
  }),
);

const note = z.lazy(() =>
  z.strictObject({
    id: z.string(),
    at: z.string(),
    by: who,
    about: z.string(),
    words: z.string(),
  }),
);

/** How a complaint came that a worker wrote down. What was typed of it is there for whoever may read words. */
const entry = z.lazy(() =>
  z.strictObject({
    door: z.enum(doors),
    heardOn: z.string(),
    heardTime: z.optional(z.string()),
    takenBy: who,
    enteredAt: z.string(),
    takenWhere: z.optional(z.enum(takenWhere)),
    ownWords: z.optional(z.enum(ownWords)),
    sendBack: z.optional(z.enum(sendBackWays)),
    memberKind: z.optional(z.enum(['councillor', 'mp'])),
    authority: z.optional(z.enum(memberAuthorities)),
    words: z.optional(
      z.strictObject({
        placeName: z.optional(z.string()),
        memberName: z.optional(z.string()),
        memberContact: z.optional(z.string()),
      }),
    ),
  }),
);
export type EntrySeen = z.input<typeof entry>;

/** One thing that happened. `details` holds ids, codes and days only. */
const happened = z.lazy(() =>
  z.strictObject({ at: z.string(), by: who, event: z.string(), details: codes }),
);

/** A date with how it was worked out. */
const date = z.lazy(() =>
  z.strictObject({
    rule: z.string(),
    date: z.string(),
    statutory: z.boolean(),
    from: z.string(),
    workingDays: z.int(),
    skipped: z.array(z.strictObject({ date: z.string(), why: z.string() })),
  }),
);

/** Who looks after it, and who may not see it. */
const people = z.lazy(() =>
  z.strictObject({
    lead: z.optional(who),
    isAccepted: z.boolean(),
    contributors: z.array(z.strictObject({ who, by: z.string() })),
    cover: z.optional(z.strictObject({ who, until: z.string() })),
    barred: z.array(z.strictObject({ who, because: z.string() })),
  }),
);

/** A whole case. `person`, `words`, `added`, `notes` and the words of letters are there for whoever may read words. */
export const caseReplySchema = z.lazy(() =>
  z.strictObject({
    reference: z.string(),
    version: z.int(),
    kind: z.enum(['complaint', 'advocacy-request', 'compliment']),
    stage: z.enum(caseStages),
    state: z.enum(['open', 'closed', 'withdrawn']),
    receivedAt: z.string(),
    entry: z.optional(entry),
    role: z.string(),
    voice: z.string(),
    urgency: z.strictObject({ level: z.string(), because: z.array(z.string()) }),
    safety: z.string(),
    changeComing: z.boolean(),
    complainant: codes,
    referral: codes,
    /** Each part with its route, as codes, and why it is proposed as the writer was told. */
    parts: z.array(codes),
    /** The source of each rule that the case names, and how sure it is. */
    rules: z.record(z.string(), z.strictObject({ cites: z.string(), confidence: z.string() })),
    /** What else the desk set: classification, consents, informal contact, meetings, extension, draft, answers. */
    desk: codes,
    decisions: z.array(decision),
    dates: z.array(date),
    people,
    tasks: z.array(task),
    letters: z.array(letter),
    /** Words that no mail carries: of an answer that is still a draft, or of a letter that a person sends. */
    unsent: z.array(z.strictObject({ notice: z.string(), words: codes })),
    timeline: z.array(happened),
    person: z.optional(casePersonSchema),
    words: z.optional(caseWordsSchema),
    keeping: z.optional(keepingSeen),
    added: z.array(z.strictObject({ id: z.string(), receivedAt: z.string(), said: codes })),
    notes: z.array(note),
    /** The commands that this reader may give; whether the case allows one now is decided when it is given. */
    may: z.array(z.enum(commandNames)),
  }),
);
export type CaseReply = z.input<typeof caseReplySchema>;
