import * as z from 'zod/mini';
import { lateReasons, partOutcomes, remedies } from '../../../shared/desk-api/desk-lists.ts';
import {
  actionEnds,
  actionSources,
  advocacyKinds,
  complimentSources,
  contactLimits,
  costKinds,
  ombudsmanDecisions,
  recommendationAnswers,
  reporters,
  scopeReasons,
  seats,
} from '../../../shared/desk-api/later-lists.ts';

const found = () => z.array(z.object({ part: z.string(), outcome: z.enum(partOutcomes) }));

const answer = () =>
  z.object({
    letter: z.string(),
    parts: found(),
    remedies: z.array(z.enum(remedies)),
    at: z.string(),
    late: z.exactOptional(z.enum(lateReasons)),
  });

const draft = () =>
  z.object({
    letter: z.string(),
    parts: found(),
    remedies: z.array(z.enum(remedies)),
    childsVersion: z.boolean(),
    draftedBy: z.string(),
  });

const request = () => ({
  on: z.string(),
  at: z.string(),
  late: z.boolean(),
  declinedAt: z.exactOptional(z.string()),
});

const stageTwo = () =>
  z.object({
    ...request(),
    after: z.enum(['answered', 'overdue', 'agreed']),
    parts: z.array(z.string()),
    limited: z.array(z.object({ part: z.string(), because: z.enum(scopeReasons) })),
    statement: z.exactOptional(
      z.object({
        letter: z.string(),
        state: z.enum(['drafted', 'sent', 'amended', 'agreed']),
        sentAt: z.exactOptional(z.string()),
        agreedAt: z.exactOptional(z.string()),
      }),
    ),
    extension: z.exactOptional(z.object({ until: z.string(), at: z.string() })),
    reports: z.array(z.object({ by: z.enum(reporters), on: z.string(), parts: found() })),
    draft: z.exactOptional(draft()),
    adjudicated: z.exactOptional(answer()),
  });

const stageThree = () =>
  z.object({
    ...request(),
    panel: z.exactOptional(
      z.object({
        on: z.string(),
        setAt: z.string(),
        late: z.exactOptional(z.enum(lateReasons)),
        papersOn: z.exactOptional(z.string()),
        metAt: z.exactOptional(z.string()),
        metOn: z.exactOptional(z.string()),
      }),
    ),
    report: z.exactOptional(z.object({ on: z.string(), at: z.string(), parts: found() })),
    draft: z.exactOptional(draft()),
    responded: z.exactOptional(answer()),
  });

const ombudsman = () =>
  z.object({
    premature: z.array(z.object({ on: z.string(), firstReceivedOn: z.string() })),
    enquiries: z.array(
      z.object({
        id: z.string(),
        on: z.string(),
        due: z.string(),
        answeredOn: z.exactOptional(z.string()),
      }),
    ),
    decisions: z.array(z.object({ on: z.string(), decision: z.enum(ombudsmanDecisions) })),
    earlyAt: z.exactOptional(z.string()),
  });

export const seatsShape = () =>
  z.array(
    z.object({
      seat: z.enum(seats),
      who: z.string(),
      stage: z.enum(['stage-1', 'stage-2', 'stage-3']),
      at: z.string(),
      endedAt: z.exactOptional(z.string()),
    }),
  );

/** What Stages 2 and 3, the Ombudsman and learning add to a case's row. An earlier row has none of it. */
export const laterShape = () => ({
  seats: z.exactOptional(seatsShape()),
  stageTwo: z.exactOptional(stageTwo()),
  stageThree: z.exactOptional(stageThree()),
  ombudsman: z.exactOptional(ombudsman()),
  ...learningShape(),
  costs: z.exactOptional(
    z.array(z.object({ kind: z.enum(costKinds), pence: z.int(), on: z.string() })),
  ),
  compliment: z.exactOptional(z.object({ source: z.enum(complimentSources), quoted: z.boolean() })),
  advocacy: z.exactOptional(z.array(z.object({ kind: z.enum(advocacyKinds), on: z.string() }))),
  contactArrangement: z.exactOptional(
    z.object({
      limits: z.array(z.enum(contactLimits)),
      until: z.string(),
      reviewOn: z.string(),
      at: z.string(),
      endedAt: z.exactOptional(z.string()),
    }),
  ),
});

const learningShape = () => ({
  recommendations: z.exactOptional(
    z.array(
      z.object({
        id: z.string(),
        from: z.enum(actionSources),
        answer: z.exactOptional(z.enum(recommendationAnswers)),
      }),
    ),
  ),
  actions: z.exactOptional(
    z.array(
      z.object({
        id: z.string(),
        from: z.enum(actionSources),
        owner: z.string(),
        by: z.string(),
        state: z.enum(['open', ...actionEnds]),
        endedOn: z.exactOptional(z.string()),
        recommendation: z.exactOptional(z.string()),
      }),
    ),
  ),
  lessons: z.exactOptional(
    z.array(
      z.object({
        id: z.string(),
        stage: z.enum(['stage-1', 'stage-2', 'stage-3']),
        askedAt: z.string(),
        returnedAt: z.exactOptional(z.string()),
        corrective: z.exactOptional(z.enum(['yes', 'none'])),
      }),
    ),
  ),
});
