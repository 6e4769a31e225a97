import { fieldId } from '../../components/field-id.ts';
import type { Obstacle } from '../form/notice.ts';
import type { PlacedProblem } from '../form/placed-problems.ts';
import { first, fromTemplate } from './dom.ts';

/** Puts what stands in the way first on the page, in place of what stood there before. */
export const showNotice = (
  form: HTMLElement,
  notice: Obstacle,
  problems: readonly PlacedProblem[],
): void => {
  const banner = bannerFor(form, notice, problems);
  if (banner !== undefined) first(form, '[data-notice]')?.replaceChildren(banner);
};

const bannerFor = (
  form: HTMLElement,
  notice: Obstacle,
  problems: readonly PlacedProblem[],
): HTMLElement | undefined => {
  switch (notice.kind) {
    case 'trouble':
      return fromTemplate(form, notice.trouble);
    case 'conflict':
      return withReference(fromTemplate(form, 'conflict'), notice.reference);
    case 'problems':
      return withProblems(fromTemplate(form, 'problems'), problems);
  }
};

const withReference = (banner: HTMLElement | undefined, reference: string) => {
  const heading = banner?.querySelector('.govuk-notification-banner__heading');
  if (heading != null) {
    heading.textContent = heading.textContent?.replace('{reference}', reference) ?? '';
  }
  return banner;
};

const withProblems = (banner: HTMLElement | undefined, problems: readonly PlacedProblem[]) => {
  const list = document.createElement('ul');
  list.className = 'govuk-list govuk-error-summary__list';
  for (const [message, name] of new Map(problems.map((each) => [each.message, each.name]))) {
    const item = document.createElement('li');
    item.append(name === undefined ? message : linkTo(name, message));
    list.append(item);
  }
  banner?.querySelector('.govuk-error-summary__body')?.append(list);
  return banner;
};

const linkTo = (name: string, words: string): HTMLElement => {
  const link = document.createElement('a');
  link.href = `#${fieldId(name)}`;
  link.textContent = words;
  return link;
};

/** Shows the notice on the screens that it concerns, and nowhere else. */
export const noticeIsFor = (form: HTMLElement, isConcerned: boolean): void => {
  first(form, '[data-notice]')?.toggleAttribute('hidden', !isConcerned);
};
