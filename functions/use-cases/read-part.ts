import type { QueueAsked, QueueReply } from '../../shared/desk-api/queue-reply.ts';
import { beforeEvery } from '../domain/case/desk/reading/place.ts';
import { queuePage, type Reader } from '../domain/case/desk/reading/queue.ts';
import { isReadInPart, missingFrom, pageOfPart } from '../domain/case/desk/reading/queue-part.ts';
import { placesFor } from '../domain/case/desk/reading/renewal.ts';
import type { QueuePlaces, ReadPart } from '../ports/queue-places.ts';

type Places = Pick<QueuePlaces, 'part' | 'front' | 'load'>;

/** A page, and room for tasks beside cases and for cases that whoever reads may not know of. */
const most = queuePage + 30;

/**
 * One page of the queue from the places that cases are kept at, in one request, or two where a letter that came back
 * brings a case forward. Undefined where all must be read: for a filter, for whoever sees some cases only, and until the
 * places are kept for today.
 */
export const readPart = async (
  places: Places,
  asked: QueueAsked,
  reader: Reader,
): Promise<QueueReply | undefined> => {
  if (!isReadInPart(asked, reader.staff)) return undefined;
  const after = asked.after === undefined || asked.after < beforeEvery ? beforeEvery : asked.after;
  let part = await begun(places, after);
  while (part.isPlaced && part.keptFor === placesFor(reader.authority, reader.today)) {
    const missing = await places.load(missingFrom(part, after, reader));
    const page = pageOfPart(part, missing, after, reader);
    if (page !== undefined) return page;
    part = continued(part, await places.part(most, part.cases.at(-1)?.place ?? after));
  }
  return undefined;
};

const begun = async (places: Places, after: string): Promise<ReadPart> => {
  if (after === beforeEvery) {
    const part = await places.part(most);
    if (part.cases.length > 0 || part.isLast) return part;
  }
  const [part, front] = await Promise.all([places.part(most, after), places.front()]);
  return { ...part, ...front };
};

const continued = (part: ReadPart, next: ReadPart): ReadPart => ({
  ...part,
  cases: [...part.cases, ...next.cases],
  isLast: next.isLast,
  isPlaced: next.isPlaced,
});
