import type { CommandName } from '../../../../shared/desk-api/desk-command.ts';
import { lateWords, outcomeWords, remedyWords } from '../../../content/en/desk/command-lists.ts';
import {
  actionEndWords,
  advocacyWords,
  complimentWords,
  contactLimitWords,
  correctiveWords,
  costWords,
  criterionWords,
  ombudsmanWords,
  recommendationWords,
  reporterWords,
  scopeWords,
  seatWords,
  sourceWords,
  statementAnswerWords,
  talkKindWords,
  talkResultWords,
} from '../../../content/en/desk/later-lists.ts';
import type { CommandForm, FieldShape } from '../field-form.ts';
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

const foundOfEach: FieldShape = {
  name: 'parts',
  kind: 'each-part',
  of: 'stage-2',
  fields: [one('outcome', outcomeWords)],
};
const answeredOfEach: FieldShape = {
  name: 'parts',
  kind: 'each-part',
  of: 'stage-2',
  required: true,
  fields: [one('outcome', outcomeWords), text('finding')],
};
const puttingRight = [maybe(text('apology')), maybe(many('remedies', remedyWords))] as const;
const childsVersion = maybe(text('childsVersion'));
const ifLate = maybe(one('late', lateWords));

const stageTwoForms = {
  'request-stage-2': {
    group: 'stage-2',
    fields: [onDay, spokenWith, spokenHow, maybe(yesNo('agreedToSkip')), maybeWords],
  },
  'draft-statement': { group: 'stage-2', fields: [text('words')] },
  'send-statement': { group: 'stage-2', fields: [] },
  'record-statement-answer': {
    group: 'stage-2',
    fields: [one('answer', statementAnswerWords), spokenWith, spokenHow, onDay, maybeWords],
  },
  appoint: {
    group: 'people',
    fields: [one('seat', seatWords), one('who', 'staff'), yesNo('declared')],
  },
  'end-appointment': {
    group: 'people',
    fields: [one('seat', seatWords), one('who', 'seated'), reasons],
  },
  'extend-stage-2': { group: 'stage-2', fields: [day('until'), reasons] },
  'limit-scope': {
    group: 'stage-2',
    fields: [one('part', 'stage-2-parts'), one('because', scopeWords), reasons],
  },
  'record-talks': {
    group: 'contact',
    fields: [
      one('kind', talkKindWords),
      one('result', talkResultWords),
      spokenWith,
      onDay,
      maybeWords,
    ],
  },
  'receive-report': {
    group: 'stage-2',
    fields: [one('by', reporterWords), onDay, foundOfEach, text('words')],
  },
  'draft-adjudication': {
    group: 'stage-2',
    fields: [answeredOfEach, maybe(text('action')), ...puttingRight, childsVersion],
  },
  'send-adjudication': { group: 'stage-2', fields: [ifLate] },
  'refer-early': {
    group: 'stage-2',
    fields: [many('criteria', criterionWords), spokenWith, spokenHow, onDay, reasons],
  },
} as const satisfies Partial<Record<CommandName, CommandForm>>;

const stageThreeForms = {
  'request-stage-3': { group: 'stage-3', fields: [onDay, spokenWith, spokenHow, maybeWords] },
  'set-panel': { group: 'stage-3', fields: [day('on'), line('time'), line('where'), ifLate] },
  'send-panel-papers': { group: 'stage-3', fields: [onDay] },
  'record-panel': {
    group: 'stage-3',
    fields: [
      onDay,
      yesNo('complainantCame'),
      yesNo('advocateCame'),
      yesNo('independentPersonCame'),
    ],
  },
  'receive-panel-report': {
    group: 'stage-3',
    fields: [onDay, { ...foundOfEach, required: true }, text('words')],
  },
  'draft-panel-response': {
    group: 'stage-3',
    fields: [text('response'), ...puttingRight, childsVersion],
  },
  'send-panel-response': { group: 'stage-3', fields: [ifLate] },
  'log-premature-return': {
    group: 'ombudsman',
    fields: [onDay, day('firstReceivedOn'), maybeWords],
  },
  'record-enquiry': { group: 'ombudsman', fields: [onDay, day('due'), text('words')] },
  'answer-enquiry': {
    group: 'ombudsman',
    fields: [one('enquiry', 'open-enquiries'), onDay, text('words')],
  },
  'record-ombudsman-decision': {
    group: 'ombudsman',
    fields: [onDay, one('decision', ombudsmanWords), text('words')],
  },
} as const satisfies Partial<Record<CommandName, CommandForm>>;

const learningForms = {
  'add-recommendation': { group: 'learning', fields: [one('from', sourceWords), text('words')] },
  'answer-recommendation': {
    group: 'learning',
    fields: [
      one('recommendation', 'open-recommendations'),
      one('answer', recommendationWords),
      maybe(one('owner', 'staff')),
      maybe(day('by')),
      maybe(text('reasons')),
    ],
  },
  'add-action': {
    group: 'learning',
    fields: [one('from', sourceWords), text('words'), one('owner', 'staff'), day('by')],
  },
  'record-action': {
    group: 'learning',
    fields: [
      one('action', 'open-actions'),
      one('state', actionEndWords),
      onDay,
      text('words'),
      maybe(text('tell')),
    ],
  },
  'return-lessons': {
    group: 'learning',
    fields: [one('lessons', 'open-lessons'), one('corrective', correctiveWords), text('words')],
  },
  'record-cost': {
    group: 'learning',
    fields: [one('kind', costWords), line('amount'), onDay, maybeWords],
  },
  'record-compliment': {
    group: 'learning',
    fields: [one('source', complimentWords), maybe(text('quote'))],
  },
  'record-advocacy': {
    group: 'people',
    fields: [one('kind', advocacyWords), onDay, maybeWords],
  },
  'limit-contact': {
    group: 'contact',
    fields: [many('limits', contactLimitWords), day('until'), day('reviewOn'), reasons],
  },
  'end-contact-limits': { group: 'contact', fields: [reasons] },
} as const satisfies Partial<Record<CommandName, CommandForm>>;

/** Stages 2 and 3, the Ombudsman, and what is learnt. */
export const laterForms = { ...stageTwoForms, ...stageThreeForms, ...learningForms } as const;
