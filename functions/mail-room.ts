import type { CouncilSettings } from './settings.ts';
import type { MailRoom } from './use-cases/deliver-notice.ts';

/** The council's settings as delivering needs them: who mail comes from, and where the council's own goes. */
export const mailRoom = ({
  sender,
  replyTo,
  contactPerson,
  inboxes,
  dutyAcknowledgeWithinMinutes,
}: CouncilSettings): MailRoom => ({
  handOver: inboxes.byRoute,
  sender,
  replyTo,
  contactPerson,
  inboxes: {
    'advocacy-service': inboxes.advocacy,
    'complaints-team': inboxes.complaints,
    'senior-lead': inboxes.senior,
    'whistleblowing-lead': inboxes.byRoute.whistleblowing,
    'safeguarding-lead': inboxes.byRoute['specially-trained'],
  },
  duty: inboxes.duty,
  dutyMinutes: dutyAcknowledgeWithinMinutes,
});
