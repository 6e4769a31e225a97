import type { CouncilSettings } from './settings.ts';
import type { MailRoom } from './use-cases/deliver-notice.ts';

/** Where a council's mail goes, as its settings say. */
export const mailRoomOf = ({
  sender,
  replyTo,
  contactPerson,
  seniorContact,
  inboxes,
  dutyAcknowledgeWithinMinutes,
}: CouncilSettings): MailRoom => ({
  handOver: inboxes.byRoute,
  sender,
  replyTo,
  contactPerson,
  seniorContact,
  inboxes: {
    'advocacy-service': inboxes.advocacy,
    'complaints-team': inboxes.complaints,
    'senior-lead': inboxes.senior,
    'whistleblowing-lead': inboxes.byRoute.whistleblowing,
    'safeguarding-lead': inboxes.byRoute['specially-trained'],
  },
  duty: inboxes.duty,
  trackerReaders: inboxes.tracker ?? [],
  dutyMinutes: dutyAcknowledgeWithinMinutes,
});
