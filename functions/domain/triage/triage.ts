import type { PersonComplainedAbout, Subject } from '../../../shared/submission/lists.ts';
import type { Submission } from '../../../shared/submission/submission.ts';
import { londonDayOf } from '../clock/london.ts';
import { type Decision, decisionsFor } from './decisions.ts';
import { type Urgency, urgencyOf } from './urgency.ts';
import { type PartRoute, routesFor } from './what.ts';
import { type Complainant, whoComplains } from './who.ts';

/** One part of a complaint with its proposed route. `point` is its place among what was ticked or written, from 0. */
export type TriagedPart = PartRoute & {
  readonly point: number;
  readonly subject: Subject;
  readonly about: readonly PersonComplainedAbout[];
};

/** What Heard proposes; a person confirms (practice rule 16). */
export type Triage = {
  readonly complainant: Complainant;
  readonly parts: readonly TriagedPart[];
  readonly urgency: Urgency;
  readonly decisions: readonly Decision[];
};

/**
 * Proposes where each part of a submission belongs, how urgent it is, and what a person must decide.
 * Total and deterministic; never refuses. `receivedAt` is a UTC instant; `storedAt` another, where a worker wrote it
 * down later: what is about to change is near or far from then. Sources: law.md sections 6 and 7, practice.md section 1.
 */
export const triage = (
  submission: Submission,
  receivedAt: string,
  storedAt: string = receivedAt,
): Triage => {
  const receivedOn = londonDayOf(receivedAt);
  const complainant = whoComplains(submission);
  return {
    complainant,
    parts: partsOf(submission),
    urgency: urgencyOf(submission, complainant, londonDayOf(storedAt)),
    decisions: decisionsFor(submission, complainant, receivedOn),
  };
};

// A story with nothing ticked is still a complaint: one part, its subject not known yet.
const partsOf = ({ complaint, person }: Submission): readonly TriagedPart[] => {
  const isWorker = person.relationship === 'council-worker';
  const points: readonly {
    subject: Subject;
    about?: readonly PersonComplainedAbout[] | undefined;
  }[] = complaint.points.length > 0 ? complaint.points : [{ subject: 'not-sure' }];
  return points.flatMap(({ subject, about }, point) =>
    routesFor(subject, isWorker).map((part) => ({ ...part, point, subject, about: about ?? [] })),
  );
};
