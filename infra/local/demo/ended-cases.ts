import {
  checks,
  classifies,
  closes,
  confirmsRequest,
  confirmsRoutes,
  decides,
  drafts,
  gives,
  reads,
  rings,
  sends,
  signsOff,
} from './commands.ts';
import { anAdult } from './people-who-write.ts';
import { type DemoCase, daysAgo } from './story.ts';

/** What was answered, refused with reasons, and withdrawn. */
export const endedCases: readonly DemoCase[] = [
  {
    shows:
      'answered in time: drafted, checked, signed off and sent; Stage 2 may still be asked for',
    when: daysAgo(19, '10:00'),
    sent: () =>
      anAdult('Sam Okafor', {
        story: 'Nobody rang back after I left three messages.',
        points: [{ subject: 'service-quality', when: { precision: 'ongoing' } }],
      }),
    steps: [
      reads(daysAgo(19, '11:00')),
      confirmsRoutes(daysAgo(19, '11:10')),
      classifies(daysAgo(18, '09:45'), 'in-need', 0),
      ...gives(daysAgo(18, '09:50'), 'first-team', daysAgo(18, '13:30')),
      rings(daysAgo(17, '10:10'), 'first-team', 'not-settled', 'They would like it in writing.'),
      drafts(daysAgo(14, '11:30'), 'first-team', {
        outcome: 'upheld',
        finding: 'Your messages were not passed on.',
        apology: 'I am sorry that nobody rang you back.',
        action: 'Messages are now written in a book that is read each morning.',
      }),
      checks(daysAgo(13, '10:00')),
      signsOff(daysAgo(13, '15:00')),
      sends(daysAgo(12, '10:15')),
    ],
  },
  {
    shows: 'refused by a person, with reasons and the Ombudsman; closed',
    when: daysAgo(18, '13:15'),
    sent: () =>
      anAdult('Terry Nolan', {
        story: 'A form was filled in wrongly in 2016.',
        points: [{ subject: 'assessment', when: { precision: 'year', date: '2016' } }],
      }),
    steps: [
      reads(daysAgo(18, '14:00')),
      confirmsRoutes(daysAgo(18, '14:10')),
      rings(
        daysAgo(17, '11:30'),
        'officer',
        'not-settled',
        'They would like an answer in writing.',
      ),
      decides(
        daysAgo(16, '14:40'),
        'out-of-time',
        'decline',
        'The papers of 2016 are no longer kept, so it could not be looked at fairly now.',
      ),
      closes(daysAgo(15, '14:30'), 'declined'),
    ],
  },
  {
    shows: 'withdrawn: asked from the status page, and confirmed with them on the phone',
    when: daysAgo(17, '13:40'),
    sent: () =>
      anAdult('Ali Danso', {
        story: 'The appointment was moved twice.',
        points: [{ subject: 'service-quality', when: { precision: 'ongoing' } }],
      }),
    steps: [
      reads(daysAgo(17, '14:15')),
      confirmsRoutes(daysAgo(17, '14:25')),
      rings(daysAgo(16, '10:50'), 'officer', 'not-settled', 'They will think about it.'),
      { when: daysAgo(14, '12:20'), withdraws: 'changed-mind' },
      confirmsRequest(daysAgo(14, '14:15')),
    ],
  },
];
