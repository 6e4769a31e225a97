import type { YoungAdultWords } from '../../young-words.ts';

/** The words for 18 to 25 year olds who were in care. Reading age 11, at most 20 words a sentence: a test counts. */
export const youngAdultWords: YoungAdultWords = {
  door: { page: 'young-adult', otherWay: 'Not you? Go back and choose again.' },
  intro: {
    heading: 'Tell us what went wrong',
    lines: [
      'This page is for you if you were in care and are under 26.',
      'You can skip any question. The only thing we need is what went wrong.',
      'Nobody reads this until you press Send.',
    ],
    keep: 'You do not have to finish today: you can save it and come back later.',
  },
  aboutYou: {
    heading: 'About you',
    whoSees: 'Our complaints team sees these answers. You can skip them.',
    name: { label: 'What should we call you?', hint: 'It does not have to be your legal name.' },
    age: {
      label: 'How old are you?',
      hint: 'Care leavers have more rights until they are 25. Your age tells us which.',
    },
    helpedBy: {
      label: 'Is someone helping you with this?',
      hint: 'If so, tell us who, so we know who else has read it.',
    },
  },
  home: {
    heading: 'Where you live',
    whoSees: 'Our complaints team sees these answers. You can skip them.',
    livesWith: {
      label: 'Where do you live?',
      hint: 'We do not need an address here.',
      options: {
        'on-my-own': 'In my own place, or in shared or supported housing',
        'foster-carer': 'With someone who was my foster carer',
        'childrens-home': 'In a children’s home or residential unit',
        family: 'With family',
        other: 'Somewhere else, or nowhere settled',
        'not-sure': 'I am not sure how to say',
      },
    },
    council: {
      label: 'Which council looked after you?',
      hint: 'This is often the one your personal adviser works for.',
      options: (council) => ({
        this: council,
        another: 'Another council',
        'not-sure': 'I am not sure',
      }),
    },
  },
  advocate: {
    heading: 'Someone on your side',
    what: ['An advocate is on your side. They help you get heard, and can come to meetings.'],
    offer: (service) => `${service} can help you say what you want.`,
    free: 'It is free.',
    independent: 'They are independent, which means they do not work for us.',
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
      'the date we must answer you by',
    ],
    neverTold: 'We never tell them what you wrote.',
    noAnswer: {
      automatic: 'If you do not choose an answer, we will tell them.',
      person: 'If you do not choose an answer, a person here will tell them.',
    },
    aboutThem:
      'If your complaint is about them, we will not tell them. We will find someone else instead.',
    wish: {
      label: (service) => `Can we tell ${service} about you?`,
      options: { refer: 'Yes', 'has-one': 'I already have an advocate', no: 'No, thank you' },
    },
    noHint: 'We will deal with your complaint just the same, and you can still have one later.',
    noAnswerCheck: {
      automatic: (service) => `No answer, so we will tell ${service}.`,
      person: (service) => `No answer, so a person here will tell ${service}.`,
    },
    name: { label: 'What is your advocate’s name?', hint: 'You can skip this.' },
    preference: {
      label: 'Would you like a woman or a man?',
      hint: 'You can skip this. We will ask for one, but cannot promise.',
      options: { woman: 'A woman', man: 'A man', either: 'I do not mind' },
    },
  },
  story: {
    heading: 'What went wrong?',
    limits: [
      'We keep this private.',
      'But if we think you or someone else is being hurt, we must tell the people who keep people safe.',
      'We will try to talk to you first.',
    ],
    box: {
      label: 'Tell us in your own words',
      hint: 'A few words is enough, and spelling does not matter. Nobody reads this until you press Send.',
    },
  },
  points: {
    heading: 'What is it about?',
    subjects: {
      label: 'Tick anything it is about',
      hint: 'Tick as many as you like, or none if you wrote what went wrong.',
      options: {
        'leaving-care': 'Leaving care: my pathway plan, personal adviser or support',
        'not-listening': 'Not being listened to, or no reply',
        'how-treated': 'How someone treated me',
        'where-i-live': 'Where I live, or having to move',
        'help-or-money': 'Money, or help I should have had',
        'decision-or-plan': 'A decision or a plan',
        waiting: 'Waiting too long',
        records: 'What is written about me in my file',
        'seeing-family': 'Contact with my family',
        'complaint-handling': 'How an earlier complaint was dealt with',
        court: 'Court',
        advocate: 'My advocate',
        other: 'Something else',
      },
    },
    about: {
      label: 'Who is it about?',
      hint: 'Someone you complain about will not look after your complaint.',
      options: {
        'personal-adviser': 'My personal adviser',
        'social-worker': 'My social worker, now or before',
        'team-manager': 'A team manager',
        'foster-carer': 'A foster carer',
        'childrens-home-staff': 'Someone who works where I live or lived',
        'reviewing-officer': 'The person who ran my reviews',
        advocate: 'My advocate',
        'advocacy-service': 'The advocacy service',
        'complaints-team': 'The complaints team',
        'other-council-worker': 'Someone else at the council',
        'another-organisation': 'Someone outside the council',
        other: 'Someone else',
        'not-sure': 'I am not sure',
      },
    },
  },
  change: {
    heading: 'What is happening',
    coming: {
      label: 'Is something about to change that you do not want?',
      hint: 'If so, we can look at it before it happens.',
      options: {
        '': 'No',
        move: 'I will have to move, or could lose my home',
        'seeing-family': 'Contact with my family will change',
        'service-ending': 'Some support or money will stop',
        other: 'Something else',
        'not-sure': 'I am not sure',
      },
    },
    details: {
      label: 'What is going to change?',
      hint: 'A few words is enough. You can skip this.',
    },
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
      label: 'When did the things you are telling us about happen?',
      hint: 'Things from when you were in care count too, even if it was long ago.',
      options: {
        ongoing: 'It is still going on',
        'within-a-year': 'In the last year',
        'over-a-year': 'More than a year ago',
        unknown: 'I am not sure',
      },
    },
  },
  better: {
    heading: 'What would put it right?',
    wanted: {
      label: 'Tick what you want us to do',
      hint: 'You can tick more than one.',
      options: {
        apology: 'Say sorry',
        explanation: 'Explain what happened',
        change: 'Change a decision or a plan',
        sooner: 'Do it sooner',
        meeting: 'Meet someone to talk about it',
        other: 'Something else',
      },
    },
    words: { label: 'Or say it in your own words', hint: 'You can skip this.' },
  },
  safe: {
    heading: 'Staying safe',
    safety: {
      label: 'Are you safe right now?',
      hint: 'We ask so that we know how fast to act.',
      options: {
        safe: 'Yes',
        worried: 'I am worried',
        unsafe: 'No',
        'not-said': 'I would rather not say',
      },
    },
    notReading: 'Do not wait for us. Nobody is reading this page now. Call one of these numbers:',
    where: { label: 'Where are you?', hint: 'You can skip this.' },
    contact: {
      heading: 'How we can reach you',
      why: 'We only use this to talk to you about this. Your advocate gets it too, if you have one.',
      ways: {
        label: 'How can we reach you safely?',
        hint: 'Choose a way that is safe for you.',
        options: {
          email: 'Email',
          phone: 'Phone call',
          text: 'Text message',
          post: 'Letter',
          'through-someone': 'Through someone I trust',
          none: 'Do not contact me',
        },
      },
      email: { label: 'Your email address' },
      phone: { label: 'Your phone number' },
      post: { label: 'Your address for letters', hint: 'We use a plain envelope.' },
      someone: {
        label: 'Who is it, and how do we reach them?',
        hint: 'Such as a friend or your personal adviser, and their phone number.',
      },
      times: { label: 'When is a good time?', hint: 'Such as after six, or not on Mondays.' },
      whoMightSee: {
        label: 'Could someone else see or hear it?',
        hint: 'Such as someone who shares your phone or opens your post. Tell us who.',
      },
      voicemail: { label: 'Can we leave a voice message?', options: { yes: 'Yes', no: 'No' } },
    },
    needs: {
      label: 'What helps you?',
      hint: 'You can tick more than one.',
      options: {
        'read-aloud': 'Someone reading things to me',
        pictures: 'Pictures',
        'sign-language': 'Sign language',
        interpreter: 'Someone who speaks my language',
        'large-print': 'Larger print',
      },
    },
    interpreter: {
      label: 'Would you like to use your own language?',
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
    noWords: 'Nothing yet. A few words are enough, or one tick.',
    whoHeading: 'Who will see this',
    who: [
      'Our complaints team reads it first.',
      'Then a manager who can put it right reads the parts they need.',
      'Someone you complain about will not look after your complaint.',
      'An advocate never gets what you wrote from us.',
    ],
    beforeSend: 'Nobody reads this until you press Send.',
    allowed:
      'You are allowed to complain. If anyone treats you badly because you did, tell us and we will act.',
  },
};
