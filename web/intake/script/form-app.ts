import { keepDrafts, takeOwnAddress } from './drafts.ts';
import { pagePropsId, readPageProps } from './page-props.ts';
import { takeOver } from './take-over.ts';

const start = (): void => {
  const root = document.getElementById('page');
  const props = document.getElementById(pagePropsId)?.textContent;
  const { classList } = document.documentElement;
  // Too late, and `mark` has given up: the page is in use without script, and stays as it is.
  if (!classList.contains('js') || root === null || props == null) return;
  const page = readPageProps(props);
  takeOwnAddress(page);
  takeOver(root, page);
  keepDrafts(root);
  // Said last: if taking over failed, `mark` gives the whole form back.
  classList.add('started');
};

start();
