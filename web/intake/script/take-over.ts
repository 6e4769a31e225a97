import type { Receipt } from '../../../shared/intake-api/replies.ts';
import type { Live } from '../form/live.ts';
import { noticeId } from '../form/screen-id.ts';
import { type DrawReceipt, loadReceipt } from '../receipt/load-receipt.ts';
import { receiptHeadingId } from '../receipt/receipt-part.ts';
import { controlsIn, fillWith } from './dom.ts';
import { type FormOnPage, formOnPage } from './form-on-page.ts';
import { sayBusy } from './going-along.ts';
import { askAboutEquality } from './monitoring.ts';
import type { PageProps } from './page-props.ts';
import { placeOf, placeOfScreen, readFrom } from './places.ts';
import { receiptTools } from './receipt-tools.ts';
import { fieldsOf, sendForm } from './send-form.ts';

/**
 * Takes over a form where it stands. The page holds every answer and every sentence; script turns screens, sends, and
 * tells what came of it.
 */
export const takeOver = (root: HTMLElement, props: PageProps): void => {
  const form = root.querySelector('form');
  const asBuilt = root.cloneNode(true);
  if (form === null || !(asBuilt instanceof HTMLElement)) return;
  emptyIfCameBack(form);
  const over = new AbortController();
  const page = formOnPage(root, form, props);
  let isSending = false;

  const leave = (receipt: Receipt, draw: DrawReceipt, sent: Live): void => {
    over.abort();
    root.replaceChildren();
    draw(root, {
      receipt,
      facts: props.facts,
      tools: receiptTools(),
      ...(props.keepsSender && { onAgain: () => beginAgain(root, asBuilt, props, sent) }),
    });
    askAboutEquality(root, asBuilt, receipt);
    document.title = props.titles.receipt;
    // The last step becomes a plain one: Back leads past what is done, and nothing is sent again.
    window.history.replaceState(null, '', props.path);
    readFrom(receiptHeadingId);
  };
  const send = async (): Promise<void> => {
    if (isSending) return;
    isSending = true;
    sayBusy(form, true);
    const sent = fieldsOf(form);
    const reply = await sendForm(form.getAttribute('action') ?? '', sent);
    if (reply.kind === 'receipt') {
      const draw = await loadReceipt(reply.receipt);
      // The receipt's words did not arrive: posted by the browser itself, the same form is answered with the page.
      return draw === undefined ? form.submit() : leave(reply.receipt, draw, sent);
    }
    isSending = false;
    sayBusy(form, false);
    page.tell(reply);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (page.isLast()) void send();
    else page.next();
  });
  begin(page, props, over.signal);
};

// Somebody who left in a hurry does not want their words to stand there again: what the browser itself puts back is taken
// out, and a draft is offered instead.
const emptyIfCameBack = (form: HTMLFormElement): void => {
  const [opened] = window.performance.getEntriesByType('navigation');
  const cameBack = opened instanceof PerformanceNavigationTiming && opened.type === 'back_forward';
  if (!cameBack) return;
  form.reset();
  window.addEventListener('pageshow', () => form.reset(), { once: true });
};

const begin = (
  page: FormOnPage,
  { noticeScreens, resumeAt }: PageProps,
  over: AbortSignal,
): void => {
  window.addEventListener('popstate', () => follow(page), { signal: over });
  page.begin();
  if (noticeScreens.length > 0) readFrom(noticeId);
  else if (resumeAt !== undefined || window.location.hash !== '') follow(page);
};

const follow = (page: FormOnPage): void => {
  const place = placeOf(window.location.hash, page.atFirst);
  if (place !== undefined) page.show(place);
};

const onlyOfOneForm = 'input[name="submissionId"], input[type="hidden"][name="complaint.previous"]';

/** The same form for somebody else, with the sender's own details: kept in memory alone, and gone with the page. */
const beginAgain = (root: HTMLElement, asBuilt: Node, props: PageProps, sent: Live): void => {
  window.history.pushState(null, '', props.path);
  root.replaceChildren(...asBuilt.cloneNode(true).childNodes);
  for (const hidden of root.querySelectorAll(onlyOfOneForm)) hidden.remove();
  root.querySelector('[data-notice]')?.replaceChildren();
  for (const control of controlsIn(root)) {
    const own = sent.find(([name]) => name === control.name && name.startsWith('person.'));
    fillWith(control, own?.[1] ?? '');
  }
  takeOver(root, { ...props, noticeScreens: [], resumeAt: undefined });
  readFrom(placeOfScreen(1).focus);
};
