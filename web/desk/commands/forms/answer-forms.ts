import type { CommandName } from '../../../../shared/desk-api/desk-command.ts';
import {
  advocateChanceWords,
  checkWords,
  childToldWords,
  contactResultWords,
  groundWords,
  lateWords,
  outcomeWords,
  remedyWords,
  settledWords,
} from '../../../content/en/desk/command-lists.ts';
import type { CommandForm } from '../field-form.ts';
import {
  day,
  line,
  many,
  maybe,
  maybeWords,
  onDay,
  one,
  reasons,
  spokenHow,
  spokenWith,
  text,
  yesNo,
} from './asks.ts';

/** Settling it, meeting, and the answer of Stage 1. */
export const answerForms = {
  'record-informal-contact': {
    group: 'answer',
    fields: [
      one('result', contactResultWords),
      spokenHow,
      onDay,
      maybe(one('advocate', advocateChanceWords)),
      maybeWords,
    ],
  },
  'record-settlement-answer': {
    group: 'answer',
    fields: [one('answer', settledWords), spokenWith, spokenHow, onDay],
  },
  'invite-to-meeting': {
    group: 'answer',
    fields: [day('on'), line('time'), line('where'), yesNo('advocateOffered')],
  },
  'record-meeting': {
    group: 'answer',
    fields: [
      one('meeting', 'meetings'),
      yesNo('complainantCame'),
      yesNo('advocateCame'),
      text('notes'),
      maybe(text('agreed')),
    ],
  },
  'confirm-meeting': {
    group: 'answer',
    fields: [one('meeting', 'meetings'), spokenWith, spokenHow],
  },
  'extend-stage-1': { group: 'answer', fields: [one('ground', groundWords), reasons] },
  'agree-later-date': {
    group: 'answer',
    fields: [day('day'), spokenWith, spokenHow, onDay, yesNo('stage2Told')],
  },
  'draft-answer': {
    group: 'answer',
    fields: [
      {
        name: 'parts',
        kind: 'each-part',
        required: true,
        fields: [one('outcome', outcomeWords), text('finding')],
      },
      maybe(text('apology')),
      maybe(text('action')),
      maybe(many('remedies', remedyWords)),
      maybe(text('childsVersion')),
    ],
  },
  'check-answer': { group: 'answer', fields: [many('checked', checkWords)] },
  'return-answer': { group: 'answer', fields: [reasons] },
  'sign-off-answer': { group: 'answer', fields: [] },
  'send-answer': {
    group: 'answer',
    fields: [maybe(one('late', lateWords)), maybe(one('childToldBy', childToldWords))],
  },
  'offer-stage-2': { group: 'answer', fields: [spokenHow, onDay] },
} as const satisfies Partial<Record<CommandName, CommandForm>>;
