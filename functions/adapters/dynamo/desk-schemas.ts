import * as z from 'zod/mini';
import {
  barredBecause,
  childToldBy,
  closeReasons,
  consentStates,
  consentSubjects,
  customerGroups,
  extensionGrounds,
  lateReasons,
  partOutcomes,
  qualityChecks,
  remedies,
  spokenHow,
  spokenWith,
} from '../../../shared/desk-api/desk-lists.ts';
import { withdrawReasons } from '../../../shared/intake-api/status-requests.ts';
import { keepingShape } from './keeping-schemas.ts';
import { laterShape } from './later-schemas.ts';

const partAnswers = () => z.array(z.object({ part: z.string(), outcome: z.enum(partOutcomes) }));

const allocation = () =>
  z.object({
    lead: z.string(),
    at: z.string(),
    acceptedAt: z.exactOptional(z.string()),
    contributors: z.array(z.object({ who: z.string(), by: z.string() })),
    cover: z.exactOptional(z.object({ who: z.string(), until: z.string() })),
    copied: z.exactOptional(z.array(z.string())),
  });

const agreedDate = () =>
  z.object({
    day: z.string(),
    with: z.enum(spokenWith),
    how: z.enum(spokenHow),
    on: z.string(),
    at: z.string(),
  });

const meeting = () =>
  z.object({
    id: z.string(),
    on: z.string(),
    state: z.enum(['invited', 'held', 'confirmed']),
    advocateOffered: z.boolean(),
    complainantCame: z.exactOptional(z.boolean()),
    advocateCame: z.exactOptional(z.boolean()),
  });

const draft = () =>
  z.object({
    letter: z.string(),
    state: z.enum(['drafted', 'checked', 'signed-off']),
    parts: partAnswers(),
    remedies: z.array(z.enum(remedies)),
    childsVersion: z.boolean(),
    draftedBy: z.string(),
    checked: z.array(z.enum(qualityChecks)),
    checkedBy: z.exactOptional(z.string()),
    signedOffBy: z.exactOptional(z.string()),
  });

const answer = () =>
  z.object({
    letter: z.string(),
    parts: partAnswers(),
    remedies: z.array(z.enum(remedies)),
    at: z.string(),
    late: z.exactOptional(z.enum(lateReasons)),
    childToldBy: z.exactOptional(z.enum(childToldBy)),
  });

/** What the desk adds to a case's row. All of it may be missing: rows written before the desk have none. */
export const deskShape = () => ({
  allocation: z.exactOptional(allocation()),
  barred: z.exactOptional(
    z.array(z.object({ who: z.string(), because: z.enum(barredBecause), at: z.string() })),
  ),
  classification: z.exactOptional(
    z.object({
      group: z.enum(customerGroups),
      unaccompanied: z.boolean(),
      team: z.string(),
      causes: z.array(z.string()),
    }),
  ),
  identified: z.exactOptional(z.enum(['yes', 'no'])),
  consents: z.exactOptional(
    z.array(
      z.object({
        about: z.enum(consentSubjects),
        state: z.enum(consentStates),
        at: z.string(),
        part: z.exactOptional(z.string()),
      }),
    ),
  ),
  informal: z.exactOptional(
    z.object({
      state: z.enum(['not-reached', 'settled', 'not-settled', 'confirmed']),
      at: z.string(),
    }),
  ),
  extension: z.exactOptional(
    z.object({ ground: z.enum(extensionGrounds), at: z.string(), clockFrom: z.string() }),
  ),
  agreedDate: z.exactOptional(agreedDate()),
  meetings: z.exactOptional(z.array(meeting())),
  followedUpAt: z.exactOptional(z.string()),
  draft: z.exactOptional(draft()),
  answers: z.exactOptional(z.array(answer())),
  ...requestsShape(),
  ...laterShape(),
  ...keepingShape(),
});

const requestsShape = () => ({
  requestsAnswered: z.exactOptional(
    z.array(
      z.object({ asked: z.string(), answer: z.enum(['confirmed', 'refused']), at: z.string() }),
    ),
  ),
  statusGeneration: z.exactOptional(z.int()),
  ended: z.exactOptional(
    z.object({ at: z.string(), because: z.enum([...closeReasons, ...withdrawReasons]) }),
  ),
});
