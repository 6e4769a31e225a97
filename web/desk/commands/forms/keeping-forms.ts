import type { CommandName } from '../../../../shared/desk-api/desk-command.ts';
import {
  accessAskerWords,
  accessOutcomeWords,
  identityFoundWords,
  identityWords,
} from '../../../content/en/desk/access.ts';
import {
  erasureAskerWords,
  erasureDecisionWords,
  erasureReasonWords,
  erasureSubjectWords,
  redactionReasonWords,
} from '../../../content/en/desk/keeping-lists.ts';
import type { CommandForm } from '../field-form.ts';
import { day, many, maybe, maybeWords, onDay, one, reasons, spokenHow, text } from './asks.ts';

/** How long a case is kept, and what is taken out of it. */
export const keepingForms = {
  'put-on-legal-hold': { group: 'keeping', fields: [reasons] },
  'lift-legal-hold': { group: 'keeping', fields: [reasons] },
  'propose-disposal': { group: 'keeping', fields: [reasons] },
  'confirm-disposal': { group: 'keeping', fields: [] },
  'refuse-disposal': { group: 'keeping', fields: [reasons] },
  'redact-words': {
    group: 'keeping',
    fields: [one('place', 'texts'), one('because', redactionReasonWords), maybeWords],
  },
  'decide-erasure': {
    group: 'keeping',
    fields: [
      one('whose', erasureSubjectWords),
      maybe(text('names')),
      one('asker', erasureAskerWords),
      day('askedOn'),
      one('decision', erasureDecisionWords),
      one('because', erasureReasonWords),
      reasons,
      maybe(many('places', 'texts')),
      maybe({ ...spokenHow, name: 'told' }),
    ],
  },
  'record-access-request': {
    group: 'keeping',
    fields: [
      one('whose', 'people-of-case'),
      maybe(text('names')),
      one('asker', accessAskerWords),
      one('identity', identityWords),
      day('askedOn'),
    ],
  },
  'answer-access-request': {
    group: 'keeping',
    fields: [
      one('request', 'open-access-requests'),
      one('outcome', accessOutcomeWords),
      maybe(one('identity', identityFoundWords)),
      onDay,
      reasons,
    ],
  },
} as const satisfies Partial<Record<CommandName, CommandForm>>;
