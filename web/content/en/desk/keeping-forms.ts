import type { CommandFormWords } from './form-words.ts';

/** How long a case is kept, and what is taken out of it, in words. */
export const keepingFormWords = {
  'put-on-legal-hold': {
    title: 'Put it on legal hold',
    hint: 'For a court, an inquiry, a claim or the Ombudsman. Nothing of it can be taken out until the hold is lifted.',
    button: 'Put it on hold',
    done: 'It is on legal hold. Nothing of it can be taken out.',
  },
  'lift-legal-hold': {
    title: 'Lift the legal hold',
    hint: 'Only when nobody needs the record any more. Ask whoever asked for the hold.',
    button: 'Lift the hold',
    done: 'The hold is lifted.',
  },
  'propose-disposal': {
    title: 'Propose to dispose of it',
    hint: 'Only when its time is over. Somebody else must confirm it.',
    button: 'Propose it',
    done: 'It is proposed. Somebody else confirms or refuses it.',
  },
  'confirm-disposal': {
    title: 'Confirm that it is disposed of',
    hint: 'Every word goes for good, and all that names anybody. Dates, routes and outcomes stay for the yearly counts. It cannot be undone.',
    button: 'Take all words out for good',
    done: 'The words of this case are gone.',
  },
  'refuse-disposal': {
    title: 'Refuse the disposal',
    hint: 'The case is kept as it is.',
    button: 'Keep the case',
    done: 'It was refused. The case is kept.',
  },
  'redact-words': {
    title: 'Take one text out for good',
    hint: 'A mark with the reason stands in its place, here and in the letter. It cannot be undone. Letters that have left are not changed.',
    button: 'Take it out for good',
    done: 'The text is gone. A mark with the reason stands in its place.',
    labels: {
      place: 'Which text?',
      because: 'Why?',
      words: ['Anything to add', 'Do not repeat what is taken out.'],
    },
  },
  'decide-erasure': {
    title: 'Decide whether somebody is erased',
    hint: 'Their name, how they are reached, and wherever others wrote their name, address or number. It cannot be undone.',
    button: 'Record the decision',
    done: 'The decision is recorded. What it takes out is gone.',
    labels: {
      whose: 'Who asks to be erased?',
      names: [
        'If others wrote about them, what are they called?',
        'A name, an email address or a phone number on each line.',
      ],
      asker: 'Who asked for it?',
      askedOn: 'On which day?',
      decision: 'What is decided?',
      because: 'On what ground?',
      places: ['Which texts go whole?', 'Of all others, only their name goes.'],
      told: 'How were they told?',
    },
  },
  'record-access-request': {
    title: 'Somebody asks for what is held of them',
    hint: 'Asked in any words, to any worker. A draft is made that you read and cover before anybody has it. Nothing is sent from here.',
    button: 'Record it',
    done: 'It is recorded, with the day by which they are answered. The draft is under “How long it is kept”.',
    labels: {
      whose: 'Who is it held of?',
      names: [
        'If it is somebody who is named in it, what are they called?',
        'A name, an email address or a phone number on each line.',
      ],
      asker: 'Who asked?',
      identity: [
        'Do we know that they are who they say?',
        'The month is counted from the day they asked, also while we find out.',
      ],
      askedOn: ['On which day?', 'The day that any worker first had it.'],
    },
  },
  'answer-access-request': {
    title: 'Say what came of it',
    hint: 'After you have given it to them, or told them why not.',
    button: 'Record it',
    done: 'What came of it is recorded.',
    labels: {
      request: 'Which one?',
      identity: ['Who they are', 'If we did not know it yet when they asked.'],
      reasons: ['What was given, how, and why not the rest', 'Do not repeat what was left out.'],
    },
  },
} as const satisfies Record<string, CommandFormWords>;
