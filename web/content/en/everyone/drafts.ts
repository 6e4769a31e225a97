import type { DraftWords } from '../../draft-words.ts';

/** Read by everyone, easy read too, so in its short sentences. */
export const draftWords: DraftWords = {
  save: {
    button: 'Save and come back later',
    nobodyReads: 'Nobody reads this until you press Send.',
    notSafe: 'Not safe? Do not wait. Press Help now at the top, or call 999.',
    asYouGo: (days) => `We save each page you finish. You can open it here for ${days} days.`,
    onlyWhatYouSave: 'We only keep what you save or send.',
    saving: 'Saving. Please wait.',
    stopped:
      'We have stopped saving this page as you go. Your words are still here. To keep them, press Save and come back later.',
    tooBig: 'This is too long to save. Your words are still here. Please make it shorter.',
    notSaved: 'We could not save it just now. Your words are still here. Please try again.',
  },
  code: {
    heading: 'Your answers are saved',
    codeIs: 'This is your code:',
    writeItDown: 'Write it down. It opens your answers on any phone or computer.',
    where: 'Use it here:',
    whereLink: 'Carry on with a saved form',
    keepSafe: 'Keep it safe. Anyone who has it can read your answers.',
    until: (date) => `We keep your answers until ${date}.`,
    keepGoing: 'Keep going now',
  },
  offer: {
    title: 'Saved here',
    heading: 'There is a form saved here that is not sent yet.',
    line: 'Is it yours? You can carry on. If you start again, we delete it.',
    carryOn: 'Carry on where you were',
    startAgain: 'Start again',
  },
  resumed: { line: 'Here is what you wrote.', toPlace: 'Go to where you were' },
  notSavedTitle: 'Not saved yet',
  resume: {
    heading: 'Carry on with a saved form',
    label: 'Your code',
    hint: 'It looks like this: K4T9-WX2H-RPA7. Big or small letters are both fine.',
    open: 'Open my form',
    notFound: 'We cannot find a form with this code. Check each letter, or start a new form.',
    failed: 'Something broke at our end. Please try again.',
  },
  remove: {
    summary: 'I want to delete what I wrote',
    lines: ['This deletes all that you saved.', 'You cannot get it back.'],
    button: 'Delete what I wrote',
  },
  deleted: {
    heading: 'It is deleted',
    lines: ['We do not have your answers any more.', 'You can start a new form at any time.'],
  },
  toStart: 'Go to the start',
  titles: {
    saved: (council) => `Saved – ${council}`,
    resume: (council) => `Carry on – ${council}`,
    deleted: (council) => `Deleted – ${council}`,
  },
};
