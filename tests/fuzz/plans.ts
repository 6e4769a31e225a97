import * as fc from 'fast-check';
import { paths } from '../../shared/intake-api/paths.ts';
import { type HostileBody, hostileBodies } from '../support/hostile/hostile-bodies.ts';
import { hostileTexts } from '../support/hostile/hostile-texts.ts';
import { hostileNames, hostileValues } from '../support/hostile/hostile-values.ts';
import { answersTo } from './answers.ts';

/** Where a request goes. */
export const routes = {
  complaints: paths.complaints,
  advocacy: paths.advocacyRequests,
  compliments: paths.compliments,
  monitoring: paths.monitoring,
  status: paths.status,
  action: paths.statusActions,
  drafts: paths.drafts,
  resume: paths.resumeDraft,
} as const;
export type Route = keyof typeof routes;

/** JSON; a form that a script sends; a form that a browser sends and is answered with a page. */
export type Way = 'json' | 'script' | 'page';

/** What is wrong with answers that are otherwise as the contract wants them. */
export type Twist =
  | { readonly kind: 'none' }
  | { readonly kind: 'value'; readonly place: number; readonly value: unknown }
  | { readonly kind: 'name'; readonly name: string; readonly value: unknown };

/** Under which id it comes: its own, or that of something sent before; with these words, or with those. */
export type Turn = 'new' | 'no-id' | 'again' | 'same-id-other-words' | 'other-id-same-words';

/** One request, before it is known what was sent before it. `pick` chooses among that. */
export type Plan =
  | {
      readonly kind: 'answers';
      readonly route: Route;
      readonly way: Way;
      readonly answers: object;
      readonly twist: Twist;
      readonly turn: Turn;
      readonly pick: number;
    }
  | {
      readonly kind: 'body';
      readonly route: Route;
      readonly body: HostileBody;
      readonly isPage: boolean;
    }
  | {
      readonly kind: 'guess';
      readonly route: 'status' | 'action' | 'resume';
      readonly pick: number;
    };

const pick = fc.nat({ max: 1_000_000 });
const way = fc.constantFrom<Way>('json', 'script', 'page', 'page');

const twist: fc.Arbitrary<Twist> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Twist>({ kind: 'none' }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('value' as const),
      place: fc.nat({ max: 40 }),
      value: fc.constantFrom(...hostileValues, ...hostileTexts),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('name' as const),
      name: fc.constantFrom(...hostileNames),
      value: fc.constantFrom(...hostileValues),
    }),
  },
);

const turn: fc.Arbitrary<Turn> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Turn>('new') },
  ...(['no-id', 'again', 'same-id-other-words', 'other-id-same-words'] as const).map((each) => ({
    weight: 1,
    arbitrary: fc.constant<Turn>(each),
  })),
);

const answering = (route: Route, answers: fc.Arbitrary<object>): fc.Arbitrary<Plan> =>
  fc.record({
    kind: fc.constant('answers' as const),
    route: fc.constant(route),
    way,
    answers,
    twist,
    turn,
    pick,
  });

/** Any request; the same ones for the same seed. */
export const plans: fc.Arbitrary<Plan> = fc.oneof(
  { weight: 8, arbitrary: answering('complaints', answersTo.complaints) },
  { weight: 2, arbitrary: answering('advocacy', answersTo.advocacy) },
  { weight: 2, arbitrary: answering('compliments', answersTo.compliments) },
  { weight: 1, arbitrary: answering('monitoring', answersTo.monitoring) },
  { weight: 2, arbitrary: answering('status', answersTo.status) },
  { weight: 3, arbitrary: answering('action', answersTo.action) },
  { weight: 1, arbitrary: answering('drafts', answersTo.complaints) },
  { weight: 1, arbitrary: answering('resume', fc.constant({})) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('body' as const),
      route: fc.constantFrom<Route>(
        'complaints',
        'advocacy',
        'compliments',
        'monitoring',
        'status',
        'action',
        'drafts',
        'resume',
      ),
      body: fc.constantFrom(...hostileBodies),
      isPage: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('guess' as const),
      route: fc.constantFrom<'status' | 'action' | 'resume'>('status', 'action', 'resume'),
      pick,
    }),
  },
);

const batch = 100;

/** The requests of one seed, made as they are needed. */
export function* plansOf(seed: number, count: number): Generator<Plan> {
  for (let made = 0; made < count; made += batch) {
    yield* fc.sample(plans, { seed: seed + made, numRuns: Math.min(batch, count - made) });
  }
}
