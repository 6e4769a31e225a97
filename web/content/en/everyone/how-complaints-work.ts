import type { ReadingWords } from '../../reading-words.ts';

/** The three stages, what they take, and what is promised at each (law.md sections 3 and 4). In words a child can read. */
export const howComplaintsWorkWords: ReadingWords = {
  title: 'How it works',
  heading: 'How complaints work',
  parts: ({ team, checkDays }) => [
    {
      lines: [
        'A complaint is when you tell us that something is wrong. It is free.',
        'You do not have to fill in a form. You can call us, and we will write it down with you.',
      ],
      call: 'team',
    },
    {
      heading: 'First, a person reads it',
      lines: [
        `Someone in the ${team} reads what you sent.`,
        `They check who should answer each part. They do this in ${checkDays} working days.`,
        'That is a target we set for ourselves.',
        'Did we put a part in the wrong place? Call us, and we will look again.',
      ],
    },
    {
      heading: 'The three steps',
      steps: [
        'We look into it and answer you. We must do this in 10 working days. If we need longer, the most is 20. Then we must tell you why.',
        'Are you not happy with the answer? Someone new looks into it. A second person checks that it is fair. This takes 25 working days. The most it can take is 65.',
        'Are you still not happy? A group of three people looks at it again. They do not work for us. They meet in 30 working days.',
      ],
      after: [
        'Working days are Monday to Friday. Bank holidays do not count.',
        'We give you the real dates when you send your complaint.',
      ],
    },
    {
      heading: 'If we are late',
      lines: [
        'We may not answer you in 20 working days. Then we must offer you step 2.',
        'You can take your time to choose. You lose nothing by waiting.',
        'We must still give you our answer too.',
      ],
    },
    {
      heading: 'If your part has other steps',
      lines: [
        'Some things have steps of their own. School and court are two of them.',
        'We tell you where we think each part goes, and why.',
        'We ask you before we send any of it to someone else.',
      ],
    },
    {
      heading: 'Someone on your side',
      lines: ['Children and care leavers can have an advocate. It is free.'],
      link: { to: 'what-an-advocate-is', words: 'What an advocate is' },
    },
    {
      heading: 'Someone outside the council',
      lines: [
        'The Ombudsman checks if councils are fair. You can ask them at any time.',
        'They may ask us to answer you first.',
      ],
      call: 'ombudsman',
    },
    {
      heading: 'You are allowed to complain',
      lines: ['If anyone treats you badly because you did, tell us and we will act.'],
      link: { to: 'start', words: 'Go to the start' },
    },
  ],
};
