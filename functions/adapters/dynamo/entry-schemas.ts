import * as z from 'zod/mini';
import {
  doors,
  memberAuthorities,
  ownWords,
  sendBackWays,
  takenWhere,
} from '../../../shared/desk-api/desk-lists.ts';
import { once } from '../../../shared/once.ts';

/** What a case that a worker wrote down has beside every other (domain/case/case-entry.ts). */
export const caseEntry = once(() =>
  z.object({
    door: z.enum(doors),
    heardOn: z.string(),
    heardTime: z.exactOptional(z.string()),
    takenBy: z.string(),
    enteredAt: z.string(),
    takenWhere: z.exactOptional(z.enum(takenWhere)),
    ownWords: z.exactOptional(z.enum(ownWords)),
    sendBack: z.exactOptional(z.enum(sendBackWays)),
    memberKind: z.exactOptional(z.enum(['councillor', 'mp'])),
    authority: z.exactOptional(z.enum(memberAuthorities)),
  }),
);

/** What was typed of it, with the person's own details. */
export const entryWords = once(() =>
  z.object({
    placeName: z.optional(z.string()),
    memberName: z.optional(z.string()),
    memberContact: z.optional(z.string()),
  }),
);
