import type { EasyReadWords } from '../../young-words.ts';
import { childWords } from '../child/form.ts';

/**
 * Easy read: reading age 8, at most 12 words a sentence, one thing in each, and a picture beside every question. It
 * asks what a child is asked (practice.md section 3), and whoever came here is answered in these words.
 */
export const easyReadWords: EasyReadWords = {
  door: {
    page: 'easy-read',
    otherWay: 'See this page with more words',
    careLeaver: {
      label: 'Were you ever in care?',
      hint: 'This is for people aged 18 or over.',
      options: { yes: 'Yes', no: 'No', 'not-sure': 'I do not know' },
    },
  },
  intro: {
    heading: 'Tell us what is wrong',
    lines: [
      'This page has short words and pictures.',
      'You can skip any question.',
      'Just tell us one thing: what is wrong.',
      'No one reads this until you press Send.',
    ],
    keep: 'You can save it and come back later.',
  },
  aboutYou: {
    heading: 'About you',
    whoSees: 'Our complaints team sees this. You can skip it.',
    name: {
      label: 'What is your name?',
      hint: 'Any name you like. We use it when we talk to you.',
    },
    age: { label: 'How old are you?', hint: 'It tells us how to help you.' },
    helpedBy: {
      label: 'Is someone helping you?',
      hint: 'You can tell us who. Then we know who has read this.',
    },
  },
  home: {
    heading: 'Where you live',
    whoSees: 'Our complaints team sees this. You can skip it.',
    livesWith: {
      label: 'Who looks after you?',
      hint: 'It tells us how to help you.',
      options: {
        'foster-carer': 'A foster carer',
        'childrens-home': 'Staff in a children’s home',
        family: 'My family',
        'special-guardian': 'A special guardian',
        adopted: 'I am adopted',
        'on-my-own': 'I live on my own',
        other: 'Someone else',
        'not-sure': 'I do not know',
      },
    },
    council: {
      label: 'Which council does your social worker work for?',
      hint: 'It is OK not to know.',
      options: (council) => ({
        this: council,
        another: 'A different council',
        'not-sure': 'I do not know',
      }),
    },
  },
  advocate: {
    heading: 'Someone on your side',
    what: ['An advocate is on your side.'],
    offer: (service) => `${service} can help you. They help you say what you want.`,
    free: 'It is free.',
    independent: 'They do not work for us.',
    tellWhen: {
      automatic: 'When you send this, we tell them:',
      person: 'When you send this, a person here tells them:',
    },
    told: childWords.advocate.told,
    neverTold: 'We never tell them what you wrote.',
    noAnswer: {
      automatic: 'Do you give no answer? Then we tell them.',
      person: 'Do you give no answer? Then a person here tells them.',
    },
    aboutThem: 'Is it about them? Then we do not tell them. We find someone else.',
    wish: {
      label: (service) => `Can we tell ${service} about you?`,
      options: { refer: 'Yes', 'has-one': 'I have an advocate', no: 'No' },
    },
    noHint: 'We will deal with your complaint just the same. And you can still have one later.',
    noAnswerCheck: {
      automatic: (service) => `No answer, so we will tell ${service}.`,
      person: (service) => `No answer, so a person here will tell ${service}.`,
    },
    name: { label: 'What is the name of your advocate?', hint: 'You can skip this.' },
    preference: {
      label: 'Do you want a woman or a man?',
      hint: 'You can skip this. We will try.',
      options: { woman: 'A woman', man: 'A man', either: 'I do not mind' },
    },
  },
  story: {
    heading: 'What is wrong?',
    limits: [
      'We keep this private.',
      'What if we think you or someone else is being hurt?',
      'Then we must tell people who keep children safe.',
      'We will try to talk to you first.',
    ],
    box: {
      label: 'Tell us in your own words',
      hint: 'A few words is fine. Spelling does not matter.',
    },
  },
  points: {
    heading: 'What is it about?',
    subjects: {
      label: 'Tick what it is about',
      hint: 'You can tick more than one. You can tick none.',
      options: {
        'not-listening': 'People do not listen',
        'how-treated': 'How someone treated me',
        'where-i-live': 'Where I live, or moving',
        'seeing-family': 'Seeing my family',
        'decision-or-plan': 'What was decided, or a plan',
        'help-or-money': 'Help or money',
        waiting: 'Waiting',
        records: 'What is written about me',
        'child-protection-conference': 'A meeting to keep me safe',
        court: 'Court',
        school: 'School',
        advocate: 'My advocate',
        other: 'Something else',
      },
    },
    about: {
      label: 'Who is it about?',
      hint: 'That person will not look after your complaint.',
      options: {
        'social-worker': 'My social worker',
        'team-manager': 'The boss of my social worker',
        'personal-adviser': 'My personal adviser',
        'foster-carer': 'My foster carer',
        'childrens-home-staff': 'Staff in my children’s home',
        'reviewing-officer': 'The person who runs my reviews',
        'conference-chair': 'The person who ran a meeting about me',
        advocate: 'My advocate',
        'advocacy-service': 'The people who send advocates',
        'complaints-team': 'The complaints team',
        'other-council-worker': 'Someone else at the council',
        other: 'Someone else',
        'not-sure': 'I do not know',
      },
    },
  },
  change: {
    heading: 'What is happening',
    coming: {
      label: 'Will something change soon that you do not want?',
      hint: 'Then we can look at it in time.',
      options: {
        '': 'No',
        move: 'I will have to move',
        'seeing-family': 'Seeing my family will change',
        'service-ending': 'Some help will stop',
        other: 'Something else',
        'not-sure': 'I do not know',
      },
    },
    details: { label: 'What will change?', hint: 'A few words is fine. You can skip this.' },
    when: {
      label: 'When will it change?',
      options: {
        today: 'Today',
        'this-week': 'This week',
        later: 'Later',
        'not-sure': 'I do not know',
      },
    },
    happened: {
      label: 'When did the bad thing happen?',
      hint: 'It tells us how far back to look.',
      options: {
        ongoing: 'It is still happening',
        'within-a-year': 'In the last year',
        'over-a-year': 'More than a year ago',
        unknown: 'I do not know',
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
        explanation: 'Tell me why',
        change: 'Change it',
        sooner: 'Do it sooner',
        meeting: 'Meet and talk about it',
        other: 'Something else',
      },
    },
    words: { label: 'Or use your own words', hint: 'You can skip this.' },
  },
  safe: {
    heading: 'Keeping you safe',
    safety: {
      label: 'Are you safe now?',
      hint: 'It tells us how fast to act.',
      options: {
        safe: 'Yes',
        worried: 'I am worried',
        unsafe: 'No',
        'not-said': 'I do not want to say',
      },
    },
    notReading: 'Do not wait for us. No one is reading this now. Call one of these numbers:',
    where: { label: 'Where are you?', hint: 'You can skip this.' },
    contact: {
      heading: 'How we can reach you',
      why: 'We use it to talk to you about this. Your advocate gets it too.',
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
      email: { label: 'Your email' },
      phone: { label: 'Your phone number' },
      post: { label: 'Your address', hint: 'We use a plain envelope.' },
      someone: { label: 'Who is it?', hint: 'Tell us how to reach them too.' },
      times: { label: 'When is a good time?', hint: 'Like after school.' },
      whoMightSee: {
        label: 'Could someone else see or hear it?',
        hint: 'Like someone who uses your phone. Tell us who.',
      },
      voicemail: { label: 'Can we leave a voice message?', options: { yes: 'Yes', no: 'No' } },
    },
    needs: {
      label: 'What else helps you?',
      hint: 'We will write to you in easy words.',
      options: {
        'read-aloud': 'Someone to read it to me',
        pictures: 'Pictures',
        'sign-language': 'Sign language',
        interpreter: 'Someone who speaks my language',
        'large-print': 'Bigger letters',
      },
    },
    interpreter: {
      label: 'Do you want to use your own language?',
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
    noWords: 'Nothing yet. Write a few words, or tick one thing.',
    whoHeading: 'Who will see this',
    who: [
      'Our complaints team reads it first.',
      'A manager who can put it right reads some of it.',
      'The person you complain about will not look after it.',
      'We never give an advocate what you wrote.',
    ],
    beforeSend: 'Nobody reads this until you press Send.',
    allowed:
      'You are allowed to complain. Is someone bad to you because of it? Tell us. We will act.',
  },
};
