import type { TriagedPart } from './triage.ts';

/** True when a part is about those who deal with complaints, by name or by subject (practice rule 6). */
export const isAboutComplaintsTeam = (
  parts: readonly Pick<TriagedPart, 'about' | 'subject'>[],
): boolean =>
  parts.some(
    ({ about, subject }) => about.includes('complaints-team') || subject === 'complaint-handling',
  );
