import { type QueueAsked, queueAskedSchema } from '../../../shared/desk-api/queue-reply.ts';

/** Where somebody is in the desk. The address holds codes, references and ids; never a name, never what was typed. */
export type Place =
  | { readonly view: 'queue'; readonly asked: QueueAsked }
  | { readonly view: 'week' | 'tracker' | 'picture' | 'find' | 'entry' | 'people' }
  | { readonly view: 'rehearsal'; readonly reference: string }
  | { readonly view: 'access'; readonly reference: string; readonly request: string }
  | { readonly view: 'case'; readonly reference: string; readonly doing?: string | undefined };

const plainViews = ['week', 'tracker', 'picture', 'find', 'entry', 'people'] as const;
const requestShape = /^access-request-\d{1,9}$/;
const referenceShape = /^[\dA-Z]{3}-[\dA-Z]{3}-[\dA-Z]{3}$/;

/** The place of an address; an unknown one is the queue. */
export const placeOf = (search: string): Place => {
  const query = new URLSearchParams(search);
  const reference = query.get('case') ?? '';
  if (referenceShape.test(reference)) {
    if (query.get('view') === 'rehearsal') return { view: 'rehearsal', reference };
    const request = query.get('request') ?? '';
    if (requestShape.test(request)) return { view: 'access', reference, request };
    return { view: 'case', reference, doing: query.get('do') ?? undefined };
  }
  const view = plainViews.find((each) => each === query.get('view'));
  if (view !== undefined) return { view };
  const asked = queueAskedSchema.safeParse(Object.fromEntries(query));
  return { view: 'queue', asked: asked.success ? asked.data : {} };
};

/** The query that a queue is asked for with, of a page's address and of the API's. */
export const queryOf = (asked: QueueAsked): string => {
  const given = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, value]],
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
};

/** The address of a place. */
export const addressOf = (place: Place): string => {
  switch (place.view) {
    case 'queue':
      return `/desk${queryOf(place.asked)}`;
    case 'case': {
      const { reference, doing } = place;
      return `/desk?${new URLSearchParams({ case: reference, ...(doing !== undefined && { do: doing }) })}`;
    }
    case 'rehearsal':
      return `/desk?${new URLSearchParams({ case: place.reference, view: 'rehearsal' })}`;
    case 'access':
      return `/desk?${new URLSearchParams({ case: place.reference, request: place.request })}`;
    case 'week':
    case 'tracker':
    case 'picture':
    case 'find':
    case 'entry':
    case 'people':
      return `/desk?view=${place.view}`;
  }
};
