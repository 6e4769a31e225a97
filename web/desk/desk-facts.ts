import type { Authority } from '../../shared/authority/authority.ts';
import { type PublicFacts, publicFacts } from '../intake/public-facts.ts';

/** What the desk needs to know of its council. It travels inside the page. */
export type DeskFacts = PublicFacts &
  Pick<Authority, 'serviceAreas'> & {
    readonly causes: Authority['causes']['list'];
    readonly tracker: Authority['report']['tracker'] & { readonly inTimePercent: number };
  };

export const deskFactsOf = (authority: Authority): DeskFacts => ({
  ...publicFacts(authority),
  serviceAreas: authority.serviceAreas,
  causes: authority.causes.list,
  tracker: {
    ...authority.report.tracker,
    inTimePercent: authority.targets.answeredInTimePercent,
  },
});

export const deskFactsId = 'desk-facts';

/** The facts as text that cannot end the element it stands in. */
export const writeDeskFacts = (facts: DeskFacts): string =>
  JSON.stringify(facts).replaceAll('<', '\\u003c');

/** Reads what `writeDeskFacts` of the same build wrote. */
export const readDeskFacts = (text: string): DeskFacts => JSON.parse(text);
