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
} as const satisfies Record<string, CommandFormWords>;
