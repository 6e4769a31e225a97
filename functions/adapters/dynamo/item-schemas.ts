import * as z from 'zod/mini';
import {
  decisionOutcomes,
  doors,
  extensionGrounds,
  partOutcomes,
  proceedingsKinds,
} from '../../../shared/desk-api/desk-lists.ts';
import { caseStages } from '../../../shared/desk-api/later-lists.ts';
import { receiptShape, routes } from '../../../shared/intake-api/replies.ts';
import { once } from '../../../shared/once.ts';
import {
  peopleComplainedAbout,
  roles,
  safetyAnswers,
  subjects,
} from '../../../shared/submission/lists.ts';
import { submissionShape } from '../../../shared/submission/submission.ts';
import { type CaseRecord, type PersonStatement, voices } from '../../domain/case/case-record.ts';
import { signals } from '../../domain/case/signals.ts';
import { limits, startEvents } from '../../domain/clock/limits.ts';
import { catalogue } from '../../domain/triage/catalogue.ts';
import { decisionKinds } from '../../domain/triage/decisions.ts';
import type { KeptSubmission } from '../../ports/case-store.ts';
import { deskShape } from './desk-schemas.ts';
import { caseEntry, entryWords } from './entry-schemas.ts';
import { alert, handshake, referral } from './link-schemas.ts';
import { version1, withoutSchema } from './row-schema.ts';
import { openTask } from './task-schemas.ts';

const namedIn = <Name extends string>(table: Readonly<Record<Name, unknown>>, what: string) => {
  const isNamed = (value: string): value is Name => Object.hasOwn(table, value);
  return z.pipe(
    z.string(),
    z.transform((value, context): Name => {
      if (isNamed(value)) return value;
      context.issues.push({ code: 'custom', message: `unknown ${what}`, input: value });
      return z.NEVER;
    }),
  );
};
export const rule = once(() => namedIn(catalogue, 'rule'));

const decision = once(() =>
  z.object({
    id: z.string(),
    kind: z.enum(decisionKinds),
    rule: rule(),
    target: z.enum(['same-day', 'triageCheckDays', 'sufficientInterestDays', 'decisionDays']),
    holdsDates: z.boolean(),
    state: z.enum(['open', 'decided']),
    raisedAt: z.exactOptional(z.string()),
    outcome: z.exactOptional(z.enum(decisionOutcomes)),
    decidedAt: z.exactOptional(z.string()),
    decidedBy: z.exactOptional(z.string()),
  }),
);

const part = once(() =>
  z.object({
    id: z.string(),
    point: z.int(),
    subject: z.enum(subjects),
    route: z.enum(routes),
    rule: rule(),
    about: z.array(z.enum(peopleComplainedAbout)),
    receivedAt: z.string(),
    state: z.enum(['proposed', 'confirmed', 'held']),
    hold: z.exactOptional(
      z.object({ proceedings: z.enum(proceedingsKinds), reviewOn: z.string() }),
    ),
    clockFrom: z.exactOptional(z.string()),
    ended: z.exactOptional(
      z.object({ outcome: z.enum([...partOutcomes, 'not-taken', 'went-on']), at: z.string() }),
    ),
    definedAt: z.exactOptional(z.string()),
    handedOverAt: z.exactOptional(z.string()),
  }),
);

const complainant = once(() =>
  z.object({
    kind: z.enum(['child', 'care-leaver', 'adult']),
    submittedBy: z.enum(['self', 'advocate']),
    standing: z.enum(['own-right', 'sufficient-interest', 'unsure']),
    rule: rule(),
    outsideFamily: z.boolean(),
  }),
);

const deadline = once(() =>
  z.object({
    rule: namedIn(limits, 'limit'),
    startEvent: z.enum(startEvents),
    extension: z.optional(z.enum(extensionGrounds)),
  }),
);

const dateTold = once(() =>
  z.object({
    rule: namedIn(limits, 'limit'),
    date: z.string(),
    was: z.exactOptional(z.string()),
  }),
);

export const caseRecord = once(() =>
  z.object({
    ...version1(),
    ...deskShape(),
    reference: z.string(),
    kind: z.enum(['complaint', 'advocacy-request', 'compliment']),
    version: z.int(),
    stage: z.enum(caseStages),
    state: z.enum(['open', 'closed', 'withdrawn']),
    channel: z.enum(['portal', ...doors]),
    entry: z.exactOptional(caseEntry()),
    receivedAt: z.string(),
    role: z.enum([...roles, 'not-said']),
    voice: z.enum(voices),
    complainant: complainant(),
    parts: z.array(part()),
    urgency: z.object({
      level: z.enum(['immediate', 'same-day', 'soon', 'routine']),
      because: z.array(rule()),
    }),
    decisions: z.array(decision()),
    deadlines: z.array(deadline()),
    datesTold: z.array(dateTold()),
    looksTaken: z.array(z.string()),
    nextLookAt: z.exactOptional(z.string()),
    referral: referral(),
    handshake: z.exactOptional(handshake()),
    alerts: z.exactOptional(z.array(alert())),
    acknowledgement: z.enum(['email', 'by-another-way', 'none-asked']),
    onBehalf: z.exactOptional(
      z.object({
        kind: z.enum(['own-right', 'on-behalf', 'both']),
        agreed: z.optional(z.enum(['yes', 'no', 'not-asked', 'too-young'])),
      }),
    ),
    instructed: z.exactOptional(z.enum(['yes', 'not-able', 'not-yet', 'not-said'])),
    writesToChild: z.enum(['by-mail', 'by-a-person', 'no']),
    limitsToTell: z.array(z.enum(['conference', 'tribunal'])),
    safety: z.enum(safetyAnswers),
    changeComing: z.boolean(),
    openTasks: z.exactOptional(z.array(openTask())),
    signals: z.exactOptional(z.array(z.enum(signals))),
    notGiven: z.array(z.enum(['name', 'age', 'contact', 'story', 'points'])),
  }),
);

const personStatement = once(() => {
  const sent = submissionShape();
  return z.object({
    ...version1(),
    person: sent.person,
    helpedBy: sent.helpedBy,
    children: sent.children,
    advocate: sent.advocate,
    where: sent.where,
    mustNotKnow: sent.mustNotKnow,
    writeTo: sent.writeTo,
    askedBy: sent.askedBy,
    entry: z.optional(entryWords()),
  });
});

const keptSubmission = once(() => {
  const { statusSecret: _, ...keptReceiptShape } = receiptShape();
  return z.object({
    ...version1(),
    submissionId: z.string(),
    content: z.object({ keyId: z.string(), mac: z.string() }),
    statusKeyId: z.string(),
    receipt: z.strictObject(keptReceiptShape),
  });
});

export const parseCaseRecord = (row: unknown): CaseRecord => withoutSchema(caseRecord().parse(row));
export const parsePersonStatement = (row: unknown): PersonStatement =>
  withoutSchema(personStatement().parse(row));
export const parseKeptSubmission = (row: unknown): KeptSubmission =>
  withoutSchema(keptSubmission().parse(row));
