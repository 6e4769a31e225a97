import type { AdultWords } from '../../adult-words.ts';
import {
  adultAdvocateWords,
  changeWords,
  childRowWords,
  partWords,
  proceedingsWords,
} from './parts.ts';

/**
 * The adults' own words (practice.md section 3, Adult). Reading age 11, at most 20 words a sentence: a test counts.
 * Nobody is asked to prove parental responsibility, for a child's consent to their own complaint, or for a diagnosis.
 */
export const adultWords: AdultWords = {
  intro: {
    heading: 'Make a complaint',
    lines: [
      'You can skip any question. We only need to know who you are and what went wrong.',
      'You do not have to prove anything here.',
      'Nobody reads this until you press Send.',
    ],
    keep: 'You do not have to finish today: you can save it and come back later.',
  },
  who: {
    heading: 'Who you are',
    relationship: {
      label: 'Who are you to the child?',
      hint: 'Choose the nearest. It decides which procedure fits, not whether we read this.',
      options: {
        parent: 'A parent',
        'legal-order': 'Someone with a court order for the child',
        'council-foster-carer': 'A foster carer for a council',
        'agency-foster-carer': 'A foster carer for an agency',
        'special-guardian': 'A special guardian',
        'special-guardian-applicant': 'Someone who has asked to be a special guardian',
        'adopted-person': 'I am adopted',
        'adoptive-parent': 'An adoptive parent',
        'wishing-to-adopt': 'Someone who wants to adopt',
        'birth-family': 'Birth family of an adopted person',
        'former-guardian': 'A former guardian of an adopted person',
        'adoption-support': 'Someone else who can have adoption support',
        grandparent: 'A grandparent',
        relative: 'Another relative',
        friend: 'A friend of the family',
        professional: 'A professional, such as a teacher or a doctor',
        councillor: 'A councillor',
        mp: 'A Member of Parliament',
        'council-worker': 'Someone who works for the council',
        none: 'None of these: I do not know the child well',
        other: 'Someone else',
        'not-sure': 'I am not sure',
      },
    },
    noProof: 'You do not need parental responsibility to complain.',
    age: {
      label: 'Your own age, if you are under 26',
      hint: 'People under 26 may have more help. Leave it empty if you are older.',
    },
    careLeaver: {
      label: 'Were you in care yourself, and are you under 26 now?',
      options: { yes: 'Yes', no: 'No', 'not-sure': 'I am not sure' },
    },
    sameHelp: [
      'This part is only if you are under 18, or under 26 and once in care.',
      'Then you will have the same help here as on the pages for the young.',
    ],
    advocate: adultAdvocateWords,
  },
  you: {
    heading: 'Your name',
    name: {
      label: 'What is your name?',
      hint: 'You can skip this. We then have no one to answer.',
    },
    askedBy: {
      label: 'Who asked you to write?',
      hint: 'Such as the parent, or the young person. Tell us if they agreed.',
    },
    why: 'For professionals, councillors and Members of Parliament:',
  },
  children: {
    ...childRowWords,
    heading: 'The child or children',
    lead: 'Tell us about each child that this is about. You can skip any of it.',
    row: (child) => `Child ${child}`,
    add: 'Add another child',
    kind: {
      label: 'Is this about how you were treated, or are you speaking for the child?',
      hint: 'Either is fine. It tells us whose views we must hear.',
      options: {
        'own-right': 'How I was treated',
        'on-behalf': 'I am speaking for the child',
        both: 'Both',
      },
    },
    agreed: {
      label: 'Does the child agree that you speak for them?',
      hint: 'We still read it whatever you answer.',
      options: {
        yes: 'Yes',
        no: 'No',
        'not-asked': 'I have not asked',
        'too-young': 'They are too young, or cannot say',
      },
    },
  },
  story: {
    heading: 'What happened?',
    limits: [
      'We keep this private.',
      'But if we think a child or someone else is being hurt, we must tell the people who protect them.',
      'We will try to talk to you first.',
    ],
    box: {
      label: 'Tell us what happened',
      hint: 'In your own words, as short or as long as you like. Nobody reads this until you press Send.',
    },
  },
  parts: {
    ...partWords,
    screen: 'Split it up',
    whyLater: {
      label: 'Was there a reason it was hard to say sooner?',
      hint: 'We usually look at older things too. You can skip this.',
    },
  },
  proceedings: { ...proceedingsWords, heading: 'Courts, police and appeals' },
  now: {
    ...changeWords,
    heading: 'What is happening now',
    safety: {
      label: 'Is a child in danger now?',
      hint: 'We ask so that we know how fast to act.',
      options: {
        safe: 'No',
        worried: 'I am worried about a child',
        unsafe: 'Yes, a child is in danger now',
        'not-said': 'I would rather not say',
      },
    },
    notReading: 'Do not wait for us. Nobody is reading this page now. Call one of these numbers:',
  },
  right: {
    heading: 'Putting it right',
    wanted: {
      label: 'What would put it right?',
      hint: 'You can tick more than one.',
      options: {
        apology: 'An apology',
        explanation: 'An explanation',
        change: 'A decision or plan changed',
        sooner: 'Something done sooner',
        meeting: 'A meeting to talk about it',
        other: 'Something else',
      },
    },
    words: { label: 'Or say it in your own words', hint: 'You can skip this.' },
    previous: {
      label: 'Have you complained about this before?',
      hint: 'If so, give the reference, or say when and to whom.',
    },
  },
  contact: {
    heading: 'Reaching you safely',
    safe: {
      heading: 'How we can reach you',
      why: 'We use this only for this complaint.',
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
      someone: { label: 'Who is it, and how do we reach them?' },
      times: { label: 'When is a good time?', hint: 'Such as mornings, or not on Mondays.' },
      whoMightSee: {
        label: 'Could someone else see or hear it?',
        hint: 'Such as someone who shares your phone or opens your post.',
      },
      voicemail: { label: 'Can we leave a voice message?', options: { yes: 'Yes', no: 'No' } },
    },
    mustNotKnow: {
      label: 'Is there anyone who must not know your address, or that you wrote?',
      hint: 'Tell us who, so that we keep it from them. You can skip this.',
    },
    needs: {
      label: 'Is there anything that helps you?',
      hint: 'You can tick more than one.',
      options: {
        interpreter: 'An interpreter',
        'large-print': 'Larger print',
        'easy-read': 'Easy read',
        dyslexia: 'Dyslexia friendly letters',
        'read-aloud': 'Having things read to me',
        'sign-language': 'Sign language',
        other: 'Something else: please call me about it',
      },
    },
    interpreter: {
      label: 'Would you like to use your own language?',
      hint: 'You can skip this.',
      another: 'Another language',
      which: { label: 'Which language?' },
    },
    passOn: (body) => ({
      label: 'Some parts may be for another organisation. May we pass those parts on?',
      hint: `Such as a school, or ${body}. We pass nothing on without your yes.`,
      options: { yes: 'Yes', no: 'No', 'ask-me': 'Ask me each time' },
    }),
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
      'Someone you complain about will not look after the complaint.',
      'We pass nothing to another organisation without your yes, unless a child is at risk.',
    ],
    beforeSend: 'Nobody reads this until you press Send.',
    allowed:
      'You have a right to complain. If anyone treats you or a child badly for it, tell us and we will act.',
  },
};
