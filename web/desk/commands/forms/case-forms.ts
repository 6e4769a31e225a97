import type { CommandName } from '../../../../shared/desk-api/desk-command.ts';
import {
  barredWords,
  consentStateWords,
  consentSubjectWords,
  groupWords,
  knownWords,
  proceedingsWords,
  raiseWords,
} from '../../../content/en/desk/command-lists.ts';
import type { CommandForm } from '../field-form.ts';
import {
  day,
  line,
  many,
  maybe,
  maybeWords,
  one,
  reasons,
  spokenHow,
  text,
  yesNo,
} from './asks.ts';

/** Reading for risk, where each part belongs, what is decided, and who looks after it. */
export const caseForms = {
  'read-for-safety': { group: 'safety', fields: [maybe(one('raise', raiseWords))] },
  'acknowledge-alert': { group: 'safety', fields: [one('notice', 'alerts')] },
  'confirm-parts': { group: 'triage', fields: [many('parts', 'proposed-parts')] },
  'change-route': {
    group: 'triage',
    fields: [one('part', 'parts'), one('route', 'routes'), reasons],
  },
  'split-part': {
    group: 'triage',
    fields: [
      one('part', 'parts'),
      {
        name: 'into',
        kind: 'rows',
        rows: 4,
        required: true,
        fields: [maybe(one('subject', 'subjects'))],
      },
    ],
  },
  'add-issue': {
    group: 'triage',
    fields: [
      one('subject', 'subjects'),
      maybe(many('about', 'people-complained-about')),
      { name: 'receivedOn', kind: 'today', required: true },
      maybe(one('asked', 'requests')),
      maybeWords,
    ],
  },
  'define-part': { group: 'triage', fields: [one('part', 'corporate-parts'), text('words')] },
  'hand-over': { group: 'triage', fields: [one('part', 'parts'), maybeWords] },
  decide: {
    group: 'triage',
    fields: [one('decision', 'open-decisions'), one('outcome', 'decision-outcomes'), reasons],
  },
  'hold-parts': {
    group: 'triage',
    fields: [
      many('parts', 'parts'),
      one('proceedings', proceedingsWords),
      line('named'),
      reasons,
      day('reviewOn'),
    ],
  },
  'take-up-parts': { group: 'triage', fields: [many('parts', 'held-parts')] },
  identify: { group: 'triage', fields: [one('known', knownWords), maybeWords] },
  'record-consent': {
    group: 'triage',
    fields: [
      one('about', consentSubjectWords),
      one('state', consentStateWords),
      maybe(one('part', 'parts')),
      maybe(spokenHow),
      maybeWords,
    ],
  },
  classify: {
    group: 'triage',
    fields: [
      one('group', groupWords),
      yesNo('unaccompanied'),
      one('team', 'teams'),
      many('causes', 'causes'),
    ],
  },
  allocate: {
    group: 'people',
    fields: [
      one('lead', 'staff'),
      {
        name: 'contributors',
        kind: 'rows',
        rows: 3,
        fields: [maybe(one('who', 'staff')), maybe(day('by'))],
      },
      maybe(reasons),
    ],
  },
  'accept-allocation': { group: 'people', fields: [] },
  cover: { group: 'people', fields: [one('who', 'staff'), day('until')] },
  'bar-worker': {
    group: 'people',
    fields: [one('who', 'staff'), one('because', barredWords), maybeWords],
  },
  'unbar-worker': { group: 'people', fields: [one('who', 'barred-staff'), reasons] },
} as const satisfies Partial<Record<CommandName, CommandForm>>;
