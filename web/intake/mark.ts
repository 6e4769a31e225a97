/**
 * Runs before anything is drawn, so that a form of many parts never flashes past whole.
 * If the app has not started in time the mark comes off, and the whole form is there to use as it is.
 */
const waitMilliseconds = 3000;
const root = document.documentElement;

root.classList.add('js');
setTimeout(() => {
  if (!root.classList.contains('started')) root.classList.remove('js');
}, waitMilliseconds);
