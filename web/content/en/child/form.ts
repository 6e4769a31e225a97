import type { ChildWords } from '../../young-words.ts';

/**
 * The child's own words (practice.md sections 3 to 5). Reading age 9, at most 15 words a sentence: a test counts.
 * The list of what an advocate is told is a promise: it is exactly what the referral holds.
 */
export const childWords: ChildWords = {
  door: {
    page: 'child',
    otherWay: 'See this page in easy read, with pictures',
    careLeaver: {
      label: 'Were you ever in care?',
      hint: 'Only for people who are 18 or over. You may get more help.',
      options: { yes: 'Yes', no: 'No', 'not-sure': 'I am not sure' },
    },
  },
  intro: {
    heading: 'Tell us what is wrong',
    lines: [
      'You can skip any question.',
      'You only have to tell us one thing: what is wrong.',
      'Nobody reads this until you press Send.',
    ],
    keep: 'You can save it and come back later.',
  },
  aboutYou: {
    heading: 'About you',
    whoSees: 'Our complaints team sees these answers. You can skip them.',
    name: {
      label: 'What should we call you?',
      hint: 'Any name you like. We ask so we know what to call you.',
    },
    age: { label: 'How old are you?', hint: 'We ask so you get the right help.' },
    helpedBy: {
      label: 'Is someone helping you do this?',
      hint: 'If so, tell us who. We ask so we know who else has read it.',
    },
  },
  home: {
    heading: 'Where you live',
    whoSees: 'Our complaints team sees these answers. You can skip them.',
    livesWith: {
      label: 'Who looks after you?',
      hint: 'We ask so we know how to help you.',
      options: {
        'foster-carer': 'A foster carer',
        'childrens-home': 'People in a children’s home',
        family: 'My family',
        'special-guardian': 'A special guardian',
        adopted: 'I am adopted',
        'on-my-own': 'I live on my own',
        other: 'Someone else',
        'not-sure': 'I am not sure',
      },
    },
    council: {
      label: 'Which council is your social worker from?',
      hint: 'We ask so we can find the right people. It is OK if you do not know.',
      options: (council) => ({
        this: council,
        another: 'Another council',
        'not-sure': 'I am not sure',
      }),
    },
  },
  advocate: {
    heading: 'Someone on your side',
    what: ['An advocate is a person who is on your side.'],
    offer: (service) => `${service} can help you say what you want.`,
    free: 'It is free.',
    independent: 'They are independent. That means they do not work for us.',
    tellWhen: {
      automatic: 'When you send this, we will tell them:',
      person: 'When you have sent this, a person here will tell them:',
    },
    told: [
      'your reference number',
      'the name you gave us',
      'your age group',
      'how to reach you safely',
      'what helps you',
      'if you would like a woman or a man',
      'the day we must answer you by',
    ],
    neverTold: 'We never tell them what you wrote.',
    noAnswer: {
      automatic: 'If you do not pick an answer, we will tell them.',
      person: 'If you do not pick an answer, a person here will tell them.',
    },
    aboutThem:
      'Is your complaint about them? Then we will not tell them. We will find someone else.',
    wish: {
      label: (service) => `Can we tell ${service} about you?`,
      options: { refer: 'OK', 'has-one': 'I have an advocate', no: 'No thanks' },
    },
    noHint: 'We will deal with your complaint just the same. And you can still have one later.',
    noAnswerCheck: {
      automatic: (service) => `No answer, so we will tell ${service}.`,
      person: (service) => `No answer, so a person here will tell ${service}.`,
    },
    name: { label: 'What is your advocate’s name?', hint: 'You can skip this.' },
    preference: {
      label: 'Would you like a woman or a man?',
      hint: 'You can skip this. We will try to find one for you.',
      options: { woman: 'A woman', man: 'A man', either: 'I do not mind' },
    },
  },
  story: {
    heading: 'What is wrong?',
    limits: [
      'We keep this private.',
      'What if we think you or someone else is being hurt?',
      'Then we must tell the people who keep children safe.',
      'We will try to talk to you first.',
    ],
    box: {
      label: 'Tell us in your own words',
      hint: 'A few words is fine. Spelling does not matter. Nobody reads this until you press Send.',
    },
  },
  points: {
    heading: 'What is it about?',
    subjects: {
      label: 'Tick anything it is about',
      hint: 'Tick as many as you like. You can tick none if you wrote what is wrong.',
      options: {
        'not-listening': 'People not listening or not replying',
        'how-treated': 'How someone treated me',
        'where-i-live': 'Where I live, or moving',
        'seeing-family': 'Seeing my family',
        'decision-or-plan': 'A decision or a plan',
        'help-or-money': 'Help or money',
        waiting: 'Waiting',
        records: 'What is written about me',
        'child-protection-conference': 'A meeting about keeping me safe',
        court: 'Court',
        school: 'School',
        advocate: 'My advocate',
        other: 'Something else',
      },
    },
    about: {
      label: 'Who is it about?',
      hint: 'Someone you complain about will not look after your complaint.',
      options: {
        'social-worker': 'My social worker',
        'team-manager': 'My social worker’s manager',
        'personal-adviser': 'My personal adviser',
        'foster-carer': 'My foster carer',
        'childrens-home-staff': 'Someone who works in my children’s home',
        'reviewing-officer': 'The person who runs my reviews',
        'conference-chair': 'The person who ran a meeting about keeping me safe',
        advocate: 'My advocate',
        'advocacy-service': 'The people who send advocates',
        'complaints-team': 'The complaints team',
        'other-council-worker': 'Someone else at the council',
        other: 'Someone else',
        'not-sure': 'I am not sure',
      },
    },
  },
  change: {
    heading: 'What is happening',
    coming: {
      label: 'Is something about to change that you do not want?',
      hint: 'We ask so we can look at it in time.',
      options: {
        '': 'No',
        move: 'I will have to move',
        'seeing-family': 'Seeing my family will change',
        'service-ending': 'Some help will stop',
        other: 'Something else',
        'not-sure': 'I am not sure',
      },
    },
    details: { label: 'What is going to change?', hint: 'A few words is fine. You can skip this.' },
    when: {
      label: 'When will it change?',
      options: {
        today: 'Today',
        'this-week': 'This week',
        later: 'Later',
        'not-sure': 'I am not sure',
      },
    },
    happened: {
      label: 'When did the thing you are telling us about happen?',
      hint: 'We ask so we know how far back to look.',
      options: {
        ongoing: 'It is still happening',
        'within-a-year': 'In the last year',
        'over-a-year': 'Before that',
        unknown: 'I am not sure',
      },
    },
  },
  better: {
    heading: 'What would make it better?',
    wanted: {
      label: 'Tick what you want us to do',
      hint: 'You can tick more than one.',
      options: {
        apology: 'Say sorry',
        explanation: 'Explain what happened',
        change: 'Change it',
        sooner: 'Do it sooner',
        meeting: 'Meet someone to talk about it',
        other: 'Something else',
      },
    },
    words: { label: 'Or tell us in your own words', hint: 'You can skip this.' },
  },
  safe: {
    heading: 'Keeping you safe',
    safety: {
      label: 'Are you safe right now?',
      hint: 'We ask so we know how fast to act.',
      options: {
        safe: 'Yes',
        worried: 'I am worried',
        unsafe: 'No',
        'not-said': 'I do not want to say',
      },
    },
    notReading: 'Do not wait for us. Nobody is reading this page now. Call one of these numbers:',
    where: { label: 'Where are you?', hint: 'You can skip this.' },
    contact: {
      heading: 'How we can reach you',
      ways: {
        label: 'How can we reach you safely?',
        hint: 'Pick a way that is safe for you.',
        options: {
          email: 'Email',
          phone: 'Phone call',
          text: 'Text message',
          post: 'Letter',
          'through-someone': 'Through someone I trust',
          none: 'Do not contact me',
        },
      },
      why: 'We only use this to talk to you about this. Your advocate gets it too, if you have one.',
      email: { label: 'Your email address' },
      phone: { label: 'Your phone number' },
      post: { label: 'Your address for letters', hint: 'We use a plain envelope.' },
      someone: {
        label: 'Who is it, and how do we reach them?',
        hint: 'Like an aunt or a teacher, and their phone number.',
      },
      times: { label: 'When is a good time?', hint: 'Like after school, or not on Mondays.' },
      whoMightSee: {
        label: 'Could someone else see or hear it?',
        hint: 'Like someone who shares your phone. Tell us who.',
      },
      voicemail: {
        label: 'Can we leave a voice message?',
        options: { yes: 'Yes', no: 'No' },
      },
    },
    needs: {
      label: 'What helps you?',
      hint: 'You can tick more than one.',
      options: {
        'read-aloud': 'Someone reading it to me',
        pictures: 'Pictures',
        'sign-language': 'Sign language',
        interpreter: 'Someone who speaks my language',
        'large-print': 'Bigger letters',
      },
    },
    interpreter: {
      label: 'Do you want someone who speaks your language?',
      hint: 'You can skip this.',
      another: 'Another language',
      which: { label: 'Which language?' },
    },
  },
  check: {
    heading: 'Check and send',
    answersHeading: 'What you told us',
    change: 'Change',
    nothing: 'No answer. That is OK.',
    noWords: 'Nothing yet. You can write a few words, or tick one thing.',
    whoHeading: 'Who will see this',
    who: [
      'Our complaints team reads it first.',
      'Then a manager who can put it right reads what they need.',
      'Someone you complain about will not look after your complaint.',
      'An advocate never gets what you wrote from us.',
    ],
    beforeSend: 'Nobody reads this until you press Send.',
    allowed:
      'You are allowed to complain. If anyone treats you badly because you did, tell us and we will act.',
  },
};
