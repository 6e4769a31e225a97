import { confirmsRoutes, decides, reads, rings } from './commands.ts';
import { aChild, anAdult } from './people-who-write.ts';
import { type DemoCase, daysAgo } from './story.ts';

/** What came in the last days, and what presses first. */
export const newCases: readonly DemoCase[] = [
  {
    shows: 'new, and nobody has read it for safety yet',
    when: { minutesAgo: 40 },
    sent: () =>
      aChild('Robin Ellis', 13, {
        story: 'I asked twice when my next review is, and nobody has told me.',
        points: [{ subject: 'not-listening', about: ['social-worker'] }],
      }),
    steps: [],
  },
  {
    shows: 'urgent: the duty team was alerted, and nobody has acknowledged it yet',
    when: { minutesAgo: 12 },
    sent: () =>
      aChild(
        'Ash Turner',
        15,
        {
          story: 'Please ring me today. I would rather say it on the phone.',
          points: [{ subject: 'waiting' }],
        },
        { safety: 'unsafe' },
      ),
    steps: [],
  },
  {
    shows: 'somebody who only wants an advocate',
    when: daysAgo(1, '14:10'),
    sent: () => ({
      to: 'advocacy-requests',
      body: {
        person: {
          name: 'Charlie Webb',
          age: 16,
          contact: { email: 'charlie.webb@example.com', preferred: 'email' },
        },
        advocate: { preference: 'either' },
      },
    }),
    steps: [reads(daysAgo(1, '15:00'))],
  },
  {
    shows: 'mail that came back: the team has to reach them another way',
    when: daysAgo(2, '10:05'),
    sent: () =>
      anAdult(
        'Dana Morris',
        {
          story: 'We were told that somebody would ring on Monday, and nobody did.',
          points: [{ subject: 'waiting', when: { precision: 'ongoing' } }],
        },
        { email: 'bounce@simulator.amazonses.com' },
      ),
    steps: [reads(daysAgo(2, '11:00'), 'watcher')],
  },
  {
    shows: 'a compliment, read',
    when: daysAgo(2, '13:30'),
    sent: () => ({
      to: 'compliments',
      body: {
        role: 'adult',
        words: 'The worker who answered the phone was patient, and rang back when she said.',
        mayShare: 'yes',
        person: { name: 'Pat Lloyd' },
      },
    }),
    steps: [reads(daysAgo(2, '15:10'))],
  },
  {
    shows: 'a move that was coming, deferred while it is looked at',
    when: daysAgo(3, '09:40'),
    sent: ({ ahead }) =>
      aChild('Casey Shah', 14, {
        story: 'I am meant to move next week, and I would like to stay until school ends.',
        points: [{ subject: 'where-i-live', about: ['social-worker'] }],
        changeComing: { what: 'move', when: 'later', date: ahead(6) },
      }),
    steps: [
      reads(daysAgo(3, '10:10')),
      confirmsRoutes(daysAgo(3, '10:20')),
      decides(
        daysAgo(3, '12:30'),
        'defer-change',
        'defer',
        'The move waits until this has been looked at. The carers agree.',
      ),
      { when: daysAgo(2, '10:30'), advocate: 'accept' },
      { when: daysAgo(2, '14:00'), advocate: 'first-contact' },
      rings(daysAgo(1, '10:45'), 'officer', 'not-settled', 'Rang with the advocate.', 'there'),
    ],
  },
  {
    shows: 'a referral that nobody has accepted, and that was chased',
    when: daysAgo(5, '11:20'),
    sent: () =>
      aChild('Mo Haddad', 12, {
        story: 'I would like to see my brother more than once a month.',
        points: [{ subject: 'seeing-family' }],
      }),
    steps: [
      reads(daysAgo(5, '12:00')),
      confirmsRoutes(daysAgo(4, '10:00')),
      rings(
        daysAgo(4, '15:10'),
        'officer',
        'not-reached',
        'Rang after school; will ring again.',
        'chose-to-go-ahead',
      ),
    ],
  },
  {
    shows: 'out of time? a decision that is due',
    when: daysAgo(4, '10:15'),
    sent: () =>
      anAdult('Kit Barlow', {
        story: 'The assessment in 2024 left out what the school said.',
        points: [{ subject: 'assessment', when: { precision: 'over-a-year' } }],
        whyLater: 'I was waiting for a copy of the assessment.',
      }),
    steps: [reads(daysAgo(4, '11:30'))],
  },
  {
    shows: 'sufficient interest: a decision that is due',
    when: daysAgo(5, '13:20'),
    sent: () =>
      anAdult(
        'Jules Perry',
        {
          story: 'I look after my neighbour’s son after school, and nobody answers my messages.',
          points: [{ subject: 'not-listening' }],
        },
        { as: 'friend' },
      ),
    steps: [reads(daysAgo(5, '14:00'))],
  },
];
