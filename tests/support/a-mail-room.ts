import type { MailRoom } from '../../functions/use-cases/deliver-notice.ts';

/** A council's mail room, with an inbox of its own for each reader. */
export const aMailRoom: MailRoom = {
  sender: { name: 'Your message', address: 'no-reply@heard.example' },
  replyTo: 'team@heard.example',
  contactPerson: { name: 'Alex', phone: '0161 496 0101' },
  seniorContact: { name: 'Morgan', phone: '0161 496 0108' },
  handOver: { corporate: 'corporate@heard.example' },
  inboxes: {
    'advocacy-service': 'advocacy@heard.example',
    'complaints-team': 'team@heard.example',
    'senior-lead': 'senior@heard.example',
    'whistleblowing-lead': 'whistleblowing@heard.example',
    'safeguarding-lead': 'safeguarding@heard.example',
  },
  duty: [
    { address: 'duty@heard.example', phone: '0161 496 0103' },
    { address: 'duty-manager@heard.example', phone: '0161 496 0104' },
  ],
  trackerReaders: ['director@heard.example', 'head@heard.example'],
  dutyMinutes: 30,
};
