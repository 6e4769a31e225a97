import { placeOfText } from '../../functions/domain/case/keeping/erased-person.ts';
import { textsOf } from '../../functions/domain/case/keeping/kept-texts.ts';
import { addDays } from '../../functions/domain/clock/calendar-day.ts';
import { londonDayOf } from '../../functions/domain/clock/london.ts';
import type { CommandName } from '../../shared/desk-api/desk-command.ts';
import {
  accessAskers,
  accessOutcomes,
  erasureAskers,
  erasureReasons,
  identityChecks,
  redactionReasons,
} from '../../shared/desk-api/keeping-lists.ts';
import { type Making, typed } from './making.ts';

type Makers = Partial<Record<CommandName, (making: Making) => Readonly<Record<string, unknown>>>>;

const places = ({ file, pick }: Making): string => {
  const text = pick(textsOf(file.kept));
  return text === undefined ? 'note:none words' : placeOfText(text);
};

/** The commands about keeping a case, as somebody might make them. */
export const keepingMakers = {
  'put-on-legal-hold': () => ({ reasons: typed }),
  'lift-legal-hold': () => ({ reasons: typed }),
  'propose-disposal': () => ({ reasons: typed }),
  'confirm-disposal': () => ({}),
  'refuse-disposal': () => ({ reasons: typed }),
  'redact-words': (making) => ({ place: places(making), because: making.pick(redactionReasons) }),
  'decide-erasure': (making) => ({
    whose: making.pick(['complainant', 'child', 'named']),
    decision: making.pick(['erase', 'erase', 'refuse']),
    because: making.pick(erasureReasons),
    asker: making.pick(erasureAskers),
    askedOn: londonDayOf(making.now),
    names: making.pick([undefined, typed]),
    places: making.pick([undefined, [places(making)]]),
    reasons: typed,
  }),
  'record-access-request': ({ pick, now }) => {
    const whose = pick(['complainant', 'child-1', 'named']);
    return {
      whose,
      asker: pick(accessAskers),
      askedOn: addDays(londonDayOf(now), -(pick([0, 1, 20]) ?? 0)),
      identity: pick(identityChecks),
      ...(whose === 'named' && { names: typed }),
    };
  },
  'answer-access-request': ({ file, pick, now }) => ({
    request: pick(file.record.accessRequests ?? [])?.id ?? 'none',
    outcome: pick(accessOutcomes),
    on: londonDayOf(now),
    reasons: typed,
  }),
} as const satisfies Makers;
