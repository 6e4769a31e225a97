import type { CaseReply } from '../../../shared/desk-api/case-reply.ts';

/** What was asked from the status page and was not answered yet. What was added is read, and has no answer. */
export const openRequests = ({
  timeline,
}: Pick<CaseReply, 'timeline'>): readonly CaseReply['timeline'][number][] => {
  const answered = new Set(
    timeline
      .filter(({ event }) => event === 'request-answered')
      .map(({ details }) => details['asked']),
  );
  return timeline.filter(
    ({ event, details: { id, action } }) =>
      event === 'asked-from-status-page' && action !== 'add' && !answered.has(id),
  );
};
