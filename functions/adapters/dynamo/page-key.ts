import * as z from 'zod/mini';
import { itemFrom, type Row, rowFrom } from './marshalling.ts';

const pageKeySchema = z.lazy(() => z.record(z.string(), z.string()));

/** Where a page of an index ended, as text that can be handed back. */
export const pageKeyOf = (lastKey: Row): string => JSON.stringify(itemFrom(lastKey));

export const pageKeyFrom = (text: string): Row => rowFrom(pageKeySchema.parse(JSON.parse(text)));
