import * as z from 'zod/mini';
import { partOutcomes, remedies } from '../../../shared/desk-api/desk-lists.ts';
import { actionEnds, contactLimits, scopeReasons } from '../../../shared/desk-api/later-lists.ts';
import { subjects } from '../../../shared/submission/lists.ts';
import { version1 } from './row-schema.ts';

const kind = <Name extends string>(name: Name) => ({ ...version1(), kind: z.literal(name) });
const said = <Name extends string>(name: Name) => z.object({ ...kind(name), words: z.string() });

/** The words of the letters of later stages, one row for each kind. */
export const laterLetterSchemas = () =>
  [
    z.object({ ...kind('stage-2-begun'), requestedOn: z.string() }),
    z.object({ ...kind('stage-3-begun'), requestedOn: z.string() }),
    said('statement-for-agreement'),
    said('panel-report-sent'),
    said('stage-2-outcome-in-short'),
    said('stage-3-response-in-short'),
    z.object({ ...kind('stage-2-extended'), until: z.string(), reasons: z.string() }),
    z.object({
      ...kind('scope-limited'),
      part: z.string(),
      subject: z.enum(subjects),
      because: z.enum(scopeReasons),
      reasons: z.string(),
    }),
    z.object({
      ...kind('stage-2-outcome'),
      parts: z.array(
        z.object({ part: z.string(), outcome: z.enum(partOutcomes), finding: z.string() }),
      ),
      apology: z.exactOptional(z.string()),
      action: z.exactOptional(z.string()),
      remedies: z.array(z.enum(remedies)),
    }),
    z.object({ ...kind('early-referral-told') }),
    z.object({ ...kind('contact-limits-ended') }),
    z.object({ ...kind('panel-invite'), on: z.string(), time: z.string(), where: z.string() }),
    z.object({
      ...kind('stage-3-response'),
      response: z.string(),
      apology: z.exactOptional(z.string()),
      remedies: z.array(z.enum(remedies)),
    }),
    z.object({ ...said('remedy-done').shape, state: z.enum(actionEnds) }),
    z.object({
      ...kind('contact-limited'),
      limits: z.array(z.enum(contactLimits)),
      until: z.string(),
      reviewOn: z.string(),
      reasons: z.string(),
    }),
  ] as const;
