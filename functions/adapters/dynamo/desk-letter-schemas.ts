import * as z from 'zod/mini';
import {
  consentSubjects,
  decisionOutcomes,
  extensionGrounds,
  partOutcomes,
  remedies,
  secretGivenHow,
} from '../../../shared/desk-api/desk-lists.ts';
import { subjects } from '../../../shared/submission/lists.ts';
import { routesTold } from '../../domain/notice/desk-letter-words.ts';
import { decisionKinds } from '../../domain/triage/decisions.ts';
import { laterLetterSchemas } from './later-letter-schemas.ts';
import { version1 } from './row-schema.ts';

const kind = <Name extends string>(name: Name) => ({ ...version1(), kind: z.literal(name) });

/** The words of the letters that follow from what staff do, one row for each kind. */
export const deskLetterSchemas = () =>
  [
    z.object({
      ...kind('stage-1-answer'),
      parts: z.array(
        z.object({ part: z.string(), outcome: z.enum(partOutcomes), finding: z.string() }),
      ),
      apology: z.exactOptional(z.string()),
      action: z.exactOptional(z.string()),
      remedies: z.array(z.enum(remedies)),
    }),
    z.object({ ...kind('stage-1-answer-in-short'), words: z.string() }),
    z.object({
      ...kind('extension-told'),
      ground: z.enum(extensionGrounds),
      reasons: z.string(),
    }),
    z.object({ ...kind('later-date-agreed'), day: z.string() }),
    z.object({ ...kind('settled-in-writing'), what: z.string() }),
    z.object({ ...kind('withdrawal-confirmed') }),
    z.object({
      ...kind('decision-told'),
      decision: z.enum(decisionKinds),
      outcome: z.enum([...decisionOutcomes, 'another-route']),
      reasons: z.exactOptional(z.string()),
      elsewhere: z.exactOptional(
        z.array(z.object({ subject: z.enum(subjects), route: z.enum(routesTold) })),
      ),
    }),
    z.object({
      ...kind('part-defined'),
      part: z.string(),
      subject: z.enum(subjects),
      understood: z.string(),
    }),
    z.object({ ...kind('consent-asked'), about: z.enum(consentSubjects) }),
    z.object({
      ...kind('meeting-invite'),
      on: z.string(),
      time: z.string(),
      where: z.string(),
    }),
    z.object({ ...kind('status-secret-changed'), given: z.enum(secretGivenHow) }),
    z.object({ ...kind('contact-changed') }),
    ...laterLetterSchemas(),
  ] as const;
