import {
  checks,
  classifies,
  confirmsRoutes,
  drafts,
  extendsStageOne,
  gives,
  handsOver,
  holds,
  reads,
  rings,
} from './commands.ts';
import { aChild, anAdult } from './people-who-write.ts';
import { type DemoCase, daysAgo } from './story.ts';

/** What is being answered, at every step of Stage 1. */
export const casesUnderWay: readonly DemoCase[] = [
  {
    shows: 'an advocate accepted, and was in touch',
    when: daysAgo(6, '09:50'),
    sent: () =>
      aChild('Alex Moran', 15, {
        story: 'My worker has changed three times this year and nobody told me why.',
        points: [
          { subject: 'not-listening', about: ['social-worker'] },
          { subject: 'decision-or-plan' },
        ],
        wanted: ['explanation', 'meeting'],
      }),
    steps: [
      reads(daysAgo(6, '10:30')),
      confirmsRoutes(daysAgo(6, '10:40')),
      classifies(daysAgo(6, '10:50'), 'in-care', 0),
      { when: daysAgo(6, '13:00'), advocate: 'accept' },
      { when: daysAgo(5, '15:20'), advocate: 'first-contact' },
      ...gives(daysAgo(5, '09:45'), 'first-team', daysAgo(5, '11:00')),
      rings(
        daysAgo(4, '14:50'),
        'first-team',
        'not-settled',
        'They will meet, with the advocate.',
        'there',
      ),
    ],
  },
  {
    shows: 'in informal contact: settled, we think; their own word is awaited',
    when: daysAgo(6, '14:20'),
    sent: () =>
      anAdult('Lee Fletcher', {
        story: 'The minutes of the last two meetings never came.',
        points: [{ subject: 'service-not-given', when: { precision: 'ongoing' } }],
      }),
    steps: [
      reads(daysAgo(6, '15:00')),
      confirmsRoutes(daysAgo(5, '09:55')),
      classifies(daysAgo(5, '10:00'), 'in-need', 1),
      ...gives(daysAgo(5, '10:05'), 'second-team', daysAgo(5, '13:40')),
      rings(
        daysAgo(4, '10:30'),
        'second-team',
        'settled',
        'Both sets of minutes are in the post, and the next will come within a week of the meeting.',
      ),
    ],
  },
  {
    shows: 'a corporate complaint, in the hands of those who answer it',
    when: daysAgo(7, '10:25'),
    sent: () =>
      anAdult('Sandy Quinn', {
        story: 'The school bus is often half an hour late.',
        points: [{ subject: 'school-transport', when: { precision: 'ongoing' } }],
      }),
    steps: [
      reads(daysAgo(7, '11:15'), 'second-officer'),
      confirmsRoutes(daysAgo(7, '11:25')),
      handsOver(daysAgo(6, '10:00'), 'Sent to the corporate complaints team.'),
    ],
  },
  {
    shows: 'amber, with an answer drafted',
    when: daysAgo(9, '11:40'),
    sent: () =>
      anAdult('Morgan Blake', {
        story: 'The plan was changed and nobody told me why.',
        points: [{ subject: 'decision-or-plan', when: { precision: 'ongoing' } }],
      }),
    steps: [
      reads(daysAgo(9, '13:00')),
      confirmsRoutes(daysAgo(7, '09:35')),
      classifies(daysAgo(7, '09:40'), 'in-care', 0),
      ...gives(daysAgo(7, '09:45'), 'first-team', daysAgo(7, '14:30')),
      rings(daysAgo(6, '11:10'), 'first-team', 'not-settled', 'They would like it in writing.'),
      drafts(daysAgo(2, '14:45'), 'first-team', {
        outcome: 'partly-upheld',
        finding: 'The plan was right to change, and you should have been told on the day.',
        apology: 'I am sorry that you heard of it from somebody else.',
        action: 'Whoever changes a plan now rings the family the same day.',
      }),
    ],
  },
  {
    shows: 'amber, with an answer checked and waiting for the Head of Service',
    when: daysAgo(10, '10:50'),
    sent: () =>
      aChild(
        'Frankie Doyle',
        16,
        {
          story: 'I was promised help with a bus pass and have not had it.',
          points: [{ subject: 'help-or-money' }],
        },
        { advocate: { wish: 'has-one', name: 'Sasha' } },
      ),
    steps: [
      reads(daysAgo(10, '11:30')),
      confirmsRoutes(daysAgo(10, '11:40')),
      classifies(daysAgo(8, '09:45'), 'leaving-care', 1),
      ...gives(daysAgo(8, '09:50'), 'second-team', daysAgo(8, '15:00')),
      rings(daysAgo(7, '10:15'), 'second-team', 'not-settled', 'They would like it in writing.'),
      drafts(daysAgo(3, '13:15'), 'second-team', {
        outcome: 'upheld',
        finding: 'You were promised a bus pass and it was not ordered.',
        apology: 'I am sorry that you waited.',
        action: 'It has been ordered now, and the fares you paid are being paid back.',
      }),
      checks(daysAgo(1, '11:20')),
    ],
  },
  {
    shows: 'past its tenth day, extended once with a reason',
    when: daysAgo(12, '13:45'),
    sent: () =>
      anAdult('Chris Vaughan', {
        story: 'Three teams each told me something different about support.',
        points: [
          { subject: 'service-quality', when: { precision: 'ongoing' } },
          { subject: 'amount-or-cost', when: { precision: 'ongoing' } },
        ],
      }),
    steps: [
      reads(daysAgo(12, '14:30')),
      confirmsRoutes(daysAgo(11, '10:00')),
      classifies(daysAgo(11, '10:05'), 'in-need', 0),
      ...gives(daysAgo(11, '10:10'), 'first-team', daysAgo(11, '14:00')),
      rings(daysAgo(10, '11:00'), 'first-team', 'not-settled', 'They would like it in writing.'),
      extendsStageOne(
        daysAgo(4, '14:20'),
        'Three teams were involved, and one has still to reply.',
      ),
    ],
  },
  {
    shows: 'held for court, with the day somebody looks again',
    when: daysAgo(16, '10:30'),
    sent: () =>
      anAdult('Billie Hart', {
        story: 'I disagree with what the plan says about weekends.',
        points: [{ subject: 'decision-or-plan', when: { precision: 'ongoing' } }],
        circumstances: ['court-case'],
      }),
    steps: [
      reads(daysAgo(16, '11:10')),
      confirmsRoutes(daysAgo(16, '11:20')),
      holds(
        daysAgo(15, '10:40'),
        'The hearing about where the children live',
        'Weekends are part of what the court decides. We look at this again as soon as it has.',
        15,
      ),
    ],
  },
  {
    shows: 'red: past its twentieth day, and Stage 2 was offered',
    when: daysAgo(23, '11:00'),
    sent: () =>
      anAdult('Rowan Pike', {
        story: 'We asked for short breaks in the spring and have had no decision.',
        points: [{ subject: 'waiting', when: { precision: 'ongoing' } }],
      }),
    steps: [
      reads(daysAgo(23, '13:10')),
      confirmsRoutes(daysAgo(22, '09:50')),
      classifies(daysAgo(22, '09:55'), 'in-need', 1),
      ...gives(daysAgo(22, '10:00'), 'second-team', daysAgo(22, '14:10')),
      rings(daysAgo(21, '10:20'), 'second-team', 'not-settled', 'They would like a decision.'),
    ],
  },
];
