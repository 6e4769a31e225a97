import { httpPageOpener } from './adapters/web/page-opener.ts';
import type { PageOpener } from './ports/page-opener.ts';

/** Opens the service's own pages from outside, and waits ten seconds for each. */
export const pageOpener = (origin: string): PageOpener => httpPageOpener(origin, 10_000);
