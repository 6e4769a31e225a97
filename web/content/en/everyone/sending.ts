import type { SendingWords } from '../../sending-words.ts';

/** Read by everyone, so in words a child can read. */
export const sendingWords: SendingWords = {
  progress: (screen, count) => `${screen} of ${count}`,
  buttons: {
    next: 'Continue',
    back: 'Back',
    toCheck: 'Go to the end',
    send: 'Send',
    sending: 'Sending. Please wait.',
    sendAddition: 'Send this as an addition',
    tryAgain: 'Try again',
  },
  listen: {
    start: 'Listen',
    startOf: 'to this question',
    stop: 'Stop',
    stopOf: 'reading aloud',
  },
  counting: {
    limit: (letters) => `You can write up to ${letters} letters here.`,
    left: (letters) => `You have room for ${letters} more letters.`,
    over: (letters) => `This is ${letters} letters too long. You can still edit it.`,
  },
  choose: 'Please choose',
  unseenBox: 'Leave this box empty',
  problems: {
    title: 'Something needs fixing first',
    trouble: {
      'too-big': {
        title: 'That was too much to send at once',
        lines: ['Please make it shorter. You can tell us the rest later.'],
      },
      'wrong-type': {
        title: 'Not sent yet',
        lines: ['We could not read the form. That is our fault, not yours.'],
      },
      busy: {
        title: 'Not sent yet',
        lines: ['We are very busy right now. Please wait a minute, then try again.'],
      },
      failed: {
        title: 'Not sent yet',
        lines: ['Something broke at our end. That is our fault, not yours. Please try again.'],
      },
      'not-readable': {
        title: 'Not sent yet',
        lines: ['Some letters got broken on the way. Please try again.'],
      },
      offline: {
        title: 'Not sent yet',
        lines: ['We could not reach the internet from here. Please try again.'],
      },
      late: {
        title: 'We took too long',
        lines: ['It may have reached us. You can send it again. We only keep one.'],
      },
    },
    nothingLost: 'Nothing you typed is lost.',
    goBack: 'Press Back on your phone or computer. Your words should still be there.',
    openAgain: 'Open the form again',
    callUs: 'Or call us:',
    conflictTitle: 'You sent this before',
    conflict: (reference) => `We already have your first one. Its reference is ${reference}.`,
    conflictLines: [
      'Since then you have changed some words.',
      'Do you want to send the new words too?',
      'If not, you can stop here.',
    ],
  },
};
