import type { CommandName } from '../../../../shared/desk-api/desk-command.ts';
import {
  answerRequestWords,
  arrangedWords,
  closeWords,
  declineWords,
  preferredWords,
  secretGivenWords,
  voicemailWords,
  withdrawWords,
} from '../../../content/en/desk/command-lists.ts';
import type { CommandForm } from '../field-form.ts';
import {
  line,
  many,
  maybe,
  maybeWords,
  one,
  reasons,
  spokenHow,
  spokenWith,
  text,
} from './asks.ts';

/** How people are reached, notes and tasks, and how a case ends and begins again. */
export const contactForms = {
  withdraw: {
    group: 'ending',
    fields: [one('reason', withdrawWords), maybe(spokenWith), maybe(spokenHow), maybeWords],
  },
  close: { group: 'ending', fields: [one('because', closeWords)] },
  reopen: { group: 'ending', fields: [reasons] },
  'make-complaint': {
    group: 'ending',
    fields: [many('subjects', 'subjects'), text('words'), spokenWith],
  },
  'answer-request': {
    group: 'contact',
    fields: [
      one('asked', 'open-requests'),
      one('answer', answerRequestWords),
      maybe(spokenWith),
      maybe(spokenHow),
      maybeWords,
    ],
  },
  'correct-contact': {
    group: 'contact',
    fields: [
      maybe(one('contact.preferred', preferredWords)),
      maybe(line('contact.email')),
      maybe(line('contact.phone')),
      maybe(text('contact.post')),
      maybe(line('contact.safe.times')),
      maybe(one('contact.safe.voicemail', voicemailWords)),
      maybe(line('contact.safe.whoMightSee')),
      maybe(text('contact.safe.note')),
      spokenWith,
      spokenHow,
    ],
  },
  'issue-status-secret': {
    group: 'contact',
    fields: [one('given', secretGivenWords), spokenWith],
  },
  note: { group: 'contact', fields: [text('words')] },
  'complete-task': { group: 'contact', fields: [one('task', 'open-tasks'), maybeWords] },
  'arrange-advocate': {
    group: 'contact',
    fields: [one('outcome', arrangedWords), maybe(one('because', declineWords)), maybeWords],
  },
  'send-referral-again': { group: 'contact', fields: [] },
} as const satisfies Partial<Record<CommandName, CommandForm>>;
