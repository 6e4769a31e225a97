import { frameWords } from '../../content/en/frame.ts';
import { screensOfNotice } from './child-page.ts';
import type { ChildState } from './child-state.ts';
import { screenCount } from './controls.ts';

const { titles, errorTitlePrefix } = frameWords;

/** A title says where they are and when something is in the way, and never what the form is about (practice.md rule 9). */
export const titleOf = ({ page, screen, notice, receipt }: ChildState): string => {
  const { name } = page.facts;
  if (receipt !== undefined) return titles.receipt(name);
  const title = titles.formScreen(screen, screenCount, name);
  return screensOfNotice(notice).includes(screen) ? errorTitlePrefix + title : title;
};

/** The title before script runs, when all screens are on one page. */
export const titleOfWhole = ({ page, notice }: ChildState): string => {
  const title = titles.form(page.facts.name);
  return notice.kind === 'none' ? title : errorTitlePrefix + title;
};
