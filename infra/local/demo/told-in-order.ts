import { instantOf } from './days.ts';
import type { Days, DemoCase, Moment, SentBy, Step } from './story.ts';

/** One thing that happens in the demonstration, with its instant. `place` is its case’s, `step` which of its steps. */
export type Happening = { readonly at: Date; readonly place: number } & (
  | { readonly kind: 'sent'; readonly sent: SentBy }
  | { readonly kind: 'step'; readonly step: number; readonly what: Step }
);

/** Everything that happens to every case, in the order of time. */
export const happeningsOf = (
  cases: readonly DemoCase[],
  days: Days,
  present: Date,
): readonly Happening[] => {
  const at = (moment: Moment): Date => instantOf(moment, days, present);
  return cases
    .flatMap(({ when, sent, steps }, place): readonly Happening[] => [
      { kind: 'sent', at: at(when), place, sent: sent(days) },
      ...steps.map(
        (what, step): Happening => ({ kind: 'step', at: at(what.when), place, step, what }),
      ),
    ])
    .sort((one, other) => one.at.getTime() - other.at.getTime());
};

/** The mornings between two instants on which the service looks at what is due; a little before anybody is at work. */
export const morningsOf = (count: number, days: Days): readonly Date[] =>
  Array.from({ length: count }, (_, place) => new Date(`${days.ago(count - place)}T09:10:00.000Z`));
