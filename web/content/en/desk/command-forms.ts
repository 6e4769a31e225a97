import type { CommandName } from '../../../../shared/desk-api/desk-command.ts';
import type { CommandFormWords, Label } from './form-words.ts';
import { keepingFormWords } from './keeping-forms.ts';
import { laterFormWords } from './later-forms.ts';

/** What a field is called wherever a form has no other words for it. */
export const sharedLabels: Readonly<Record<string, Label>> = {
  reasons: 'Reasons',
  words: 'Note',
  with: ['Who did you speak with?', 'By the way we already knew to be safe.'],
  how: 'How?',
  on: 'On which day?',
  part: 'Which part?',
  parts: 'Which parts?',
  who: 'Who?',
  subject: 'What is it about?',
  about: 'Who is it about?',
  meeting: 'Which meeting?',
  asked: 'What they asked from the status page',
  outcome: 'Outcome',
};

/** Every command in words: what it does, and what it asks. */
export const commandFormWords: Readonly<Record<CommandName, CommandFormWords>> = {
  ...laterFormWords,
  ...keepingFormWords,
  'read-for-safety': {
    title: 'Say that you read it for safety',
    hint: 'Read all that they wrote first. “Safe” lowers nothing, and no answer is not “safe”.',
    button: 'I have read it',
    done: 'It is read for safety.',
    labels: {
      raise: [
        'Is it more urgent than they ticked?',
        'Leave this if it is not. Nothing makes it less urgent.',
      ],
    },
  },
  'acknowledge-alert': {
    title: 'Acknowledge the alert',
    hint: 'You say by this that somebody is acting on it now.',
    button: 'Acknowledge',
    done: 'The alert is acknowledged.',
    labels: { notice: 'Which alert?' },
  },
  'confirm-parts': {
    title: 'Confirm where parts belong',
    hint: 'Until you confirm another place, the statutory clock runs for each part.',
    button: 'Confirm',
    done: 'The parts are confirmed.',
  },
  'change-route': {
    title: 'Move a part',
    hint: 'A part that moves keeps the day it was received.',
    button: 'Move the part',
    done: 'The part was moved.',
    labels: { route: 'Where does it belong?' },
  },
  'split-part': {
    title: 'Split a part',
    hint: 'Each piece keeps the day the part was received.',
    button: 'Split the part',
    done: 'The part was split.',
    labels: { into: 'Split it into', subject: 'Subject' },
  },
  'add-issue': {
    title: 'Add an issue',
    hint: 'A new issue has its own day of receipt. The others keep theirs.',
    button: 'Add the issue',
    done: 'The issue was added.',
    labels: {
      receivedOn: ['When did they first tell us?', 'The day that anybody here first heard it.'],
      words: 'What they said',
    },
  },
  'define-part': {
    title: 'Say what a corporate part is about',
    hint: 'This is the acknowledgement of the corporate procedure. Its time to answer runs from it.',
    button: 'Send it',
    done: 'They are told what we understand it to be, and by when we answer.',
    labels: {
      words: ['What you understand it to be', 'They read this as you write it.'],
    },
  },
  'hand-over': {
    title: 'Hand a part over',
    hint: 'Outside the council only once they said yes.',
    button: 'Hand it over',
    done: 'The part was handed over.',
    labels: { words: 'To whom, and how' },
  },
  decide: {
    title: 'Decide',
    hint: 'Your reasons are kept. Where it is a no, they are sent to the complainant.',
    button: 'Save the decision',
    done: 'The decision is made.',
    labels: { decision: 'What do you decide?', outcome: 'Your decision' },
  },
  'hold-parts': {
    title: 'Hold parts for other proceedings',
    hint: 'Only where looking at them now would harm those proceedings. They wait; they are not closed.',
    button: 'Hold the parts',
    done: 'The parts wait.',
    labels: {
      proceedings: 'For which kind?',
      named: 'Which proceedings?',
      reviewOn: 'When will you look again?',
      reasons: 'What would be harmed?',
    },
  },
  'take-up-parts': {
    title: 'Take up parts that waited',
    button: 'Take them up',
    done: 'The parts are taken up again.',
  },
  identify: {
    title: 'Say whether we know them',
    button: 'Save',
    done: 'It is recorded.',
    labels: { known: 'Do we know who this is?', words: 'How it was found out' },
  },
  'record-consent': {
    title: 'Record a consent',
    button: 'Record it',
    done: 'The consent is recorded.',
    labels: { about: 'About what?', state: 'Where it stands', part: 'For which part?' },
  },
  classify: {
    title: 'Classify the case',
    hint: 'From the council’s own record. Nobody asks a child these.',
    button: 'Save',
    done: 'The case is classified.',
    labels: {
      group: 'Group',
      unaccompanied: 'Is this an unaccompanied child seeking asylum?',
      team: 'Team',
      causes: 'Causes',
    },
  },
  allocate: {
    title: 'Give it to somebody to look after',
    hint: 'One lead. Whoever is named in it, or barred, cannot be chosen.',
    button: 'Allocate',
    done: 'The case is allocated.',
    labels: { lead: 'Lead', contributors: 'Who else contributes?', by: 'By when?' },
  },
  'accept-allocation': {
    title: 'Accept this case',
    hint: 'You say by this that you will look after it.',
    button: 'Accept',
    done: 'You look after this case.',
  },
  cover: {
    title: 'Arrange cover',
    button: 'Save',
    done: 'Cover is arranged.',
    labels: { until: 'Until when?' },
  },
  'bar-worker': {
    title: 'Bar somebody from this case',
    hint: 'They will not be able to open it, or to see that it is there.',
    button: 'Bar them',
    done: 'They may not open it.',
    labels: { because: 'Why?' },
  },
  'unbar-worker': {
    title: 'Let somebody open it again',
    button: 'Save',
    done: 'They may open it again.',
  },
  'record-informal-contact': {
    title: 'Record a try to settle it',
    hint: 'A child has the chance of an advocate before anybody tries to settle it.',
    button: 'Record it',
    done: 'It is recorded.',
    labels: {
      result: 'What came of it?',
      advocate: 'An advocate',
      words: ['What was settled', 'It is put in writing to them as you write it here.'],
    },
  },
  'record-settlement-answer': {
    title: 'Record whether they say it is settled',
    button: 'Record it',
    done: 'Their answer is recorded.',
    labels: { answer: 'What do they say?' },
  },
  'invite-to-meeting': {
    title: 'Invite them to a meeting',
    hint: 'An advocate is offered every time.',
    button: 'Send the invitation',
    done: 'They are invited.',
    labels: {
      time: 'At what time?',
      where: 'Where?',
      advocateOffered: 'Did you offer an advocate?',
    },
  },
  'record-meeting': {
    title: 'Record a meeting',
    button: 'Record it',
    done: 'The meeting is recorded.',
    labels: {
      complainantCame: 'Did they come?',
      advocateCame: 'Did an advocate come?',
      notes: 'Notes',
      agreed: 'What was agreed',
    },
  },
  'confirm-meeting': {
    title: 'Record that they confirm what was agreed',
    button: 'Record it',
    done: 'It is confirmed.',
  },
  'extend-stage-1': {
    title: 'Give Stage 1 longer',
    hint: 'To 20 working days at most, once. They are told why.',
    button: 'Extend it',
    done: 'Stage 1 has longer, and they are told.',
    labels: { ground: 'On which ground?', reasons: ['Reasons', 'These are sent to them.'] },
  },
  'agree-later-date': {
    title: 'Record a later date that they agreed to',
    hint: 'Silence is not agreement. Stage 2 stays open to them.',
    button: 'Record it',
    done: 'The later date is recorded.',
    labels: {
      day: 'Which day did they agree to?',
      on: 'When did they agree?',
      stage2Told: 'Were they told that they may ask for Stage 2 instead?',
    },
  },
  'draft-answer': {
    title: 'Draft the answer',
    hint: 'Answer every part. Somebody else checks it, and the Head of Service signs it off.',
    button: 'Save the draft',
    done: 'The answer is drafted.',
    labels: {
      parts: 'Each part',
      outcome: 'Outcome',
      finding: ['What you found', 'They read this as you write it.'],
      apology: 'What we are sorry for',
      action: 'What we will do',
      remedies: 'What is put right',
      childsVersion: [
        'The same in words for the child',
        'Needed where the child is written to as well.',
      ],
    },
  },
  'check-answer': {
    title: 'Check the answer',
    hint: 'By somebody other than whoever wrote it. Read the draft under “Letters” first.',
    button: 'It is checked',
    done: 'The answer is checked.',
    labels: { checked: 'Tick each point once you have looked at it' },
  },
  'return-answer': {
    title: 'Send the answer back to be changed',
    button: 'Send it back',
    done: 'The answer went back.',
    labels: { reasons: 'What should change?' },
  },
  'sign-off-answer': {
    title: 'Sign off the answer',
    hint: 'You answer for it by this. Read the draft under “Letters” first.',
    button: 'Sign off',
    done: 'The answer is signed off.',
  },
  'send-answer': {
    title: 'Send the answer',
    button: 'Send it',
    done: 'The answer is on its way.',
    labels: {
      late: ['If it is late: why?', 'Leave this if it is not late.'],
      childToldBy: [
        'Who tells the child?',
        'Where an adult complained about a child who would understand.',
      ],
    },
  },
  'offer-stage-2': {
    title: 'Record that you offered Stage 2',
    button: 'Record it',
    done: 'The offer is recorded.',
  },
  withdraw: {
    title: 'Withdraw the case',
    hint: 'Only they withdraw. If nobody has spoken with them yet, leave that out: somebody will.',
    button: 'Save',
    done: 'It is recorded.',
    labels: { reason: 'Why?' },
  },
  close: {
    title: 'Close the case',
    button: 'Close it',
    done: 'The case is closed.',
    labels: { because: 'Why?' },
  },
  reopen: {
    title: 'Open the case again',
    button: 'Open it again',
    done: 'The case is open again.',
  },
  'make-complaint': {
    title: 'Make it a complaint',
    hint: 'They want to complain now. The clock starts with this.',
    button: 'Make it a complaint',
    done: 'It is a complaint now.',
    labels: { subjects: 'What is it about?', words: 'What they said, in their words' },
  },
  'answer-request': {
    title: 'Answer what they asked',
    hint: 'Speak with them first, by the old way.',
    button: 'Save',
    done: 'What they asked is answered.',
    labels: { asked: 'What did they ask?', answer: 'Your answer' },
  },
  'correct-contact': {
    title: 'Correct how we reach them',
    hint: 'What stands here takes the place of what we had. Leave a box empty to take it away.',
    button: 'Save',
    done: 'How we reach them is changed.',
    labels: {
      'contact.preferred': 'They would like',
      'contact.email': 'Email',
      'contact.phone': 'Phone',
      'contact.post': 'Post',
      'contact.safe.times': 'Good times',
      'contact.safe.voicemail': 'May we leave a voicemail?',
      'contact.safe.whoMightSee': 'Who might see it?',
      'contact.safe.note': 'Their note',
    },
  },
  'issue-status-secret': {
    title: 'Give a new code for the status page',
    hint: 'The old one opens nothing any more. It is never sent by mail.',
    button: 'Make a new code',
    done: 'There is a new code.',
    labels: { given: 'How will they get it?' },
  },
  note: { title: 'Write a note', button: 'Keep the note', done: 'The note is kept.' },
  'complete-task': {
    title: 'Say that a task is done',
    button: 'It is done',
    done: 'The task is done.',
    labels: { task: 'Which task?' },
  },
  'arrange-advocate': {
    title: 'Record what was arranged about an advocate',
    button: 'Record it',
    done: 'It is recorded.',
    labels: { outcome: 'What came of it?', because: 'If they said no, why?' },
  },
  'send-referral-again': {
    title: 'Send the referral again',
    hint: 'The service gets a new link. The one before opens nothing any more.',
    button: 'Send it again',
    done: 'It will be sent now.',
  },
};

/** What is wrong with an answer, by its code. */
export const fieldProblemWords: Readonly<Record<string, (label: string) => string>> = {
  required: (label) => `${label}: this is needed`,
  'too-long': (label) => `${label}: this is too long`,
  'too-many': (label) => `${label}: these are too many`,
  'not-on-list': (label) => `${label}: choose from the list`,
  'not-a-date': (label) => `${label}: this is not a day`,
  'not-an-email': (label) => `${label}: this is not an email address`,
  'not-a-phone': (label) => `${label}: this is not a phone number`,
};
export const otherProblemWords = (label: string): string => `${label}: look at this again`;
