import type { AdvocateFormWords } from '../../advocate-form-words.ts';
import { changeWords, childRowWords, partWords, proceedingsWords } from '../adult/parts.ts';

/** The advocates' own words (practice.md section 3, Advocate). At most 20 words a sentence: a test counts. */
export const advocateWords: AdvocateFormWords = {
  intro: {
    heading: 'Complain for someone you speak for',
    lines: [
      'This page is for advocates. The complaint stays theirs, and we treat it as theirs.',
      'You can skip any question but what is wrong.',
      'Nobody reads this until you press Send.',
    ],
    keep: 'You do not have to finish today: you can save it and come back later.',
  },
  you: {
    heading: 'About you',
    name: { label: 'Your name' },
    organisation: { label: 'Your organisation' },
    email: { label: 'Your work email address' },
    phone: { label: 'Your work phone number' },
    kept: 'If you write for someone else next, these stay filled in. They go when you leave.',
  },
  whom: {
    ...childRowWords,
    heading: 'Who you speak for',
    speaksFor: {
      label: 'Who do you speak for?',
      options: {
        child: 'A child or young person under 18',
        'care-leaver': 'Someone who was in care and is under 26',
        adult: 'A parent or another adult',
      },
    },
    name: { label: 'The name they choose to use', hint: 'Initials are fine.' },
    age: { label: 'Their age in years' },
    livesWith: {
      label: 'Where do they live?',
      options: {
        'foster-carer': 'With a foster carer',
        'childrens-home': 'In a children’s home',
        family: 'With family',
        'special-guardian': 'With a special guardian',
        adopted: 'With an adoptive family',
        'on-my-own': 'On their own',
        other: 'Somewhere else',
        'not-sure': 'I am not sure, or would rather not say',
      },
    },
  },
  asked: {
    heading: 'Whether they asked you',
    instructed: {
      label: 'Did they ask you to make this complaint?',
      options: {
        yes: 'Yes, and I use their words',
        'not-able': 'They are not able to say',
        'not-yet': 'Not yet',
      },
    },
    because: {
      label: 'Why can they not say?',
      hint: 'Such as their age, or how they communicate.',
    },
    notYet: 'If not yet, we read it now. A person asks you how they would like to go on.',
  },
  words: {
    heading: 'What is wrong',
    limits: [
      'We keep this private.',
      'But if we think someone is being hurt, we must tell the people who keep children safe.',
      'We will try to talk to you first.',
    ],
    theirs: {
      label: 'What is wrong, in their words',
      hint: 'As they said it. A few words is enough.',
    },
    yours: {
      label: 'Anything to add, in your words',
      hint: 'We keep this apart from theirs. You can skip this.',
    },
    partsHeading: 'Each part of it',
  },
  parts: { ...partWords, add: 'Add another part' },
  now: {
    ...changeWords,
    ...proceedingsWords,
    heading: 'What is happening now',
    coming: {
      ...changeWords.coming,
      label: 'Is something about to change that they do not want?',
      options: {
        ...changeWords.coming.options,
        move: 'They will have to move',
        'seeing-family': 'Seeing their family will change',
      },
    },
    safety: {
      label: 'Are they safe right now?',
      hint: 'We ask so that we know how fast to act.',
      options: {
        safe: 'Yes',
        worried: 'I am worried, or they are',
        unsafe: 'No',
        'not-said': 'They would rather not say',
      },
    },
    notReading: 'Do not wait for us. Nobody is reading this page now. Call one of these numbers:',
    raisedWith: {
      label: 'Have you raised it with anyone already? Who, and when?',
      hint: 'This is only for information. You do not have to try anyone else first.',
    },
  },
  write: {
    heading: 'Who we write to',
    writeTo: {
      label: 'Who should we write to?',
      options: {
        advocate: 'To me',
        child: 'To the person I speak for',
        both: 'To both of us',
      },
    },
    contact: {
      heading: 'How we can reach them safely',
      why: 'We use this only if you want us to write to them.',
      ways: {
        label: 'How can we reach them safely?',
        hint: 'Ask them which way is safe.',
        options: {
          email: 'Email',
          phone: 'Phone call',
          text: 'Text message',
          post: 'Letter',
          'through-someone': 'Through someone they trust',
          none: 'Do not contact them',
        },
      },
      email: { label: 'Their email address' },
      phone: { label: 'Their phone number' },
      post: { label: 'Their address for letters', hint: 'We use a plain envelope.' },
      someone: { label: 'Who is it, and how do we reach them?' },
      times: { label: 'When is a good time?' },
      whoMightSee: { label: 'Could someone else see or hear it?', hint: 'Tell us who.' },
      voicemail: { label: 'Can we leave a voice message?', options: { yes: 'Yes', no: 'No' } },
    },
    needs: {
      label: 'What helps them?',
      hint: 'You can tick more than one.',
      options: {
        interpreter: 'An interpreter',
        'large-print': 'Larger print',
        'easy-read': 'Easy read',
        dyslexia: 'Dyslexia friendly letters',
        'read-aloud': 'Having things read to them',
        'sign-language': 'Sign language',
        other: 'Something else: please ask me',
      },
    },
  },
  check: {
    heading: 'Check and send',
    answersHeading: 'What you told us',
    change: 'Change',
    nothing: 'No answer.',
    noWords: 'Nothing yet. A few words are enough, or one part below.',
    whoHeading: 'Who will see this',
    who: [
      'Our complaints team reads it first.',
      'A manager who can put it right then reads the parts they need.',
      'Someone complained about will not look after the complaint.',
    ],
    beforeSend: 'Nobody reads this until you press Send.',
    allowed:
      'They are allowed to complain. If anyone treats them badly for it, tell us and we will act.',
  },
};
