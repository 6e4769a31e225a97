import * as z from 'zod/mini';
import { receiptShape } from './replies.ts';
import { nextStages, statusActions } from './status-requests.ts';

/**
 * How far it is. Somebody outside the family is only ever told the first three (practice rule 15); `thanked` is for
 * something good. An `asked-late` stage waits for a person's decision, and a `declined` one is back where it was.
 */
export const statusStages = [
  'received',
  'being-decided',
  'decided',
  'being-looked-at',
  'stage-2-offered',
  'stage-2-asked-late',
  'stage-2',
  'stage-2-declined',
  'stage-2-answered',
  'stage-3-asked-late',
  'stage-3',
  'stage-3-declined',
  'stage-3-answered',
  'with-the-ombudsman',
  'partly-waiting',
  'waiting',
  'answered',
  'settled',
  'elsewhere',
  'stopped',
  'closed',
  'advocate-asked-for',
  'thanked',
] as const;
export type StatusStage = (typeof statusStages)[number];

/** What was written, by what it is for. */
export const writtenAbout = [
  'acknowledgement',
  'advocacy-referral',
  'dates-moved',
  'parts-held',
  'parts-taken-up',
  'stage-2-offer',
  'answer',
  'letter',
  'advocate-declined',
] as const;

/** What became of it. `not-reached`: mail did not arrive, and a person takes over. */
export const writtenStates = [
  'on-its-way',
  'sent',
  'not-reached',
  'by-a-person',
  'no-longer-sent',
] as const;

/** `accepted`: an advocate will be in touch. `in-touch`: the service says that they were. `declined`: it cannot help. */
export const advocateNews = ['accepted', 'in-touch', 'declined'] as const;
export type AdvocateNews = (typeof advocateNews)[number];

const calendarDate = z.lazy(() => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));

const written = z.lazy(() =>
  z.strictObject({
    about: z.enum(writtenAbout),
    to: z.enum(['you', 'young-person', 'advocacy-service']),
    state: z.enum(writtenStates),
    on: z.optional(calendarDate),
  }),
);

/** A request made from the page; a person sees to it, but for what is done at once. */
const asked = z.lazy(() =>
  z.strictObject({
    action: z.enum(statusActions),
    wish: z.optional(z.enum(['refer', 'no'])),
    stage: z.optional(z.enum(nextStages)),
    on: calendarDate,
    next: z.enum([
      'person-reads',
      'person-asks-you',
      'person-arranges',
      'person-takes-up',
      'service-told',
      'stopped',
      'recalled-by-a-person',
      'done',
      'not-done',
    ]),
    by: calendarDate,
  }),
);

/** Where a complaint is, in what its complainant may see: codes and dates, and never what was written. */
export const statusReplySchema = z.lazy(() => {
  const { kind, voice, reference, receivedAt, dates, referral, acknowledgement } = receiptShape();
  return z.strictObject({
    kind,
    voice,
    reference,
    receivedAt,
    stage: z.enum(statusStages),
    dates,
    referral,
    acknowledgement,
    parts: z.array(z.strictObject({ id: z.string(), subject: z.string(), reason: z.string() })),
    written: z.array(written),
    asked: z.array(asked),
    mayAsk: z.array(z.enum(statusActions)),
    /** The stage that `next-stage` asks for, where it may be asked. */
    nextStage: z.exactOptional(z.enum(nextStages)),
    mayWish: z.array(z.enum(['refer', 'no'])),
    /** What the advocacy service answered. Only a child or care leaver is told (practice.md section 4). */
    advocateNews: z.exactOptional(z.enum(advocateNews)),
    /** What a yes to an advocate comes to, where a yes may be said. */
    onYes: z.optional(z.enum(['service-told', 'person-arranges'])),
    /** What the advocacy service is told about a young person, or would be on a yes. */
    advocacyTold: z.array(z.string()),
  });
});
export type StatusReply = z.infer<typeof statusReplySchema>;
export type Written = StatusReply['written'][number];
export type AskedSince = StatusReply['asked'][number];
