import type { ChildPage } from './child-page.ts';

export const pagePropsId = 'page-props';

/** The page as text that cannot end the element it stands in. */
export const writePageProps = (page: ChildPage): string =>
  JSON.stringify(page).replaceAll('<', '\\u003c');

/** Reads what `writePageProps` of the same build wrote. */
export const readPageProps = (text: string): ChildPage => JSON.parse(text);
