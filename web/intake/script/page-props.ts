import type { PublicFacts } from '../public-facts.ts';

/** What a form's script needs to know that does not stand in the page. */
export type PageProps = {
  readonly facts: PublicFacts;
  /** The form's own address: where it is after its receipt, so that nothing is sent again. */
  readonly path: string;
  /** The lists whose rows the form asks one by one. */
  readonly lists: readonly string[];
  /** The screens that the notice already on the page concerns. */
  readonly noticeScreens: readonly number[];
  /** The screen that they had reached, where the form was opened again. */
  readonly resumeAt?: number | undefined;
  readonly keepsSender: boolean;
  readonly titles: {
    readonly screens: readonly string[];
    readonly receipt: string;
    readonly errorPrefix: string;
  };
};

export const pagePropsId = 'page-props';

/** The props as text that cannot end the element it stands in. */
export const writePageProps = (props: PageProps): string =>
  JSON.stringify(props).replaceAll('<', '\\u003c');

/** Reads what `writePageProps` of the same build wrote. */
export const readPageProps = (text: string): PageProps => JSON.parse(text);
