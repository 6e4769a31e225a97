import type { ServiceFunction } from '../../service.ts';

/** One route of the API, by its key, as API Gateway writes it. */
export type Route = {
  readonly key: string;
  readonly name: string;
  readonly signedIn: boolean;
};

/** A route that fits a request, with what stands in the place of each name in braces. */
export type RouteFound = {
  readonly route: Route;
  readonly pathParameters?: Readonly<Record<string, string>>;
};

type Pattern = {
  readonly route: Route;
  readonly method: string;
  readonly steps: readonly string[];
};

const patternsOf = (functions: readonly ServiceFunction[]): readonly Pattern[] =>
  functions.flatMap(({ name, triggers }) =>
    triggers.flatMap((trigger) =>
      trigger.kind === 'http'
        ? [
            {
              route: {
                key: `${trigger.method} ${trigger.path}`,
                name,
                signedIn: trigger.signedIn === true,
              },
              method: trigger.method,
              steps: trigger.path.split('/'),
            },
          ]
        : [],
    ),
  );

const nameIn = (step: string): string | undefined => /^\{(\w+)\}$/.exec(step)?.[1];

const decoded = (step: string): string => {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
};

const fits = (pattern: Pattern, given: readonly string[]): boolean =>
  pattern.steps.length === given.length &&
  pattern.steps.every((step, place) =>
    nameIn(step) === undefined ? step === given[place] : given[place] !== '',
  );

const namesOf = (pattern: Pattern): number =>
  pattern.steps.filter((step) => nameIn(step) !== undefined).length;

const foundOf = ({ route, steps }: Pattern, given: readonly string[]): RouteFound => {
  const pairs = steps.flatMap((step, place) => {
    const name = nameIn(step);
    return name === undefined ? [] : [[name, decoded(given[place] ?? '')] as const];
  });
  return pairs.length === 0 ? { route } : { route, pathParameters: Object.fromEntries(pairs) };
};

/**
 * Finds the route of a request as API Gateway does: a path written out comes before one with names in it, and the very
 * method before any method.
 */
export const makeRoutes = (functions: readonly ServiceFunction[]) => {
  const patterns = [...patternsOf(functions)].sort(
    (a, b) => namesOf(a) - namesOf(b) || Number(a.method === 'ANY') - Number(b.method === 'ANY'),
  );
  return (method: string, path: string): RouteFound | undefined => {
    const given = path.split('/');
    const found = patterns.find(
      (each) => (each.method === method || each.method === 'ANY') && fits(each, given),
    );
    return found === undefined ? undefined : foundOf(found, given);
  };
};
