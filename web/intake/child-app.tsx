import { hydrate, render } from 'preact';
import { paths } from '../../shared/intake-api/paths.ts';
import { arrivedAt, type ChildState, repliedTo, stateAtFirst } from './child/child-state.ts';
import { ChildView } from './child/child-view.tsx';
import { screenCount } from './child/controls.ts';
import { noticeId } from './child/notice-banner.tsx';
import { pagePropsId, readPageProps } from './child/page-props.ts';
import { type Place, placeOf, placeOfScreen, readFrom } from './child/places.ts';
import { screenId } from './child/screen.tsx';
import { titleOf } from './child/title.ts';
import type { Reply } from './form/read-reply.ts';
import { fieldsOf, sendForm } from './form/send-form.ts';
import { receiptHeadingId } from './receipt/receipt-view.tsx';

/** Takes over the child's form where it stands: state in, page out, and what is typed stays in the page throughout. */
const takeOver = (root: HTMLElement, first: ChildState): void => {
  let state = first;

  const draw = (next: ChildState): void => {
    state = next;
    render(<ChildView state={state} on={on} />, root);
    document.title = titleOf(state);
  };
  const live = () => {
    const form = root.querySelector('form');
    return form === null ? state.live : fieldsOf(form);
  };
  const show = ({ screen, focus }: Place): void => {
    draw(arrivedAt({ ...state, live: live() }, screen));
    readFrom(focus);
  };
  const goTo = (screen: number, focus = placeOfScreen(screen).focus): void => {
    window.history.pushState(null, '', `#${screenId(screen)}`);
    show({ screen, focus });
  };
  const follow = (): void => {
    const place = placeOf(window.location.hash, first.screen);
    if (place !== undefined && state.receipt === undefined) show(place);
  };
  const take = (reply: Reply): void => {
    draw(repliedTo(state, reply, newId()));
    if (reply.kind === 'receipt') {
      // The last step becomes a plain one: Back leads past what is done, and nothing is sent again.
      window.history.replaceState(null, '', paths.child);
      readFrom(receiptHeadingId);
    } else {
      goTo(state.screen, noticeId);
    }
  };
  const send = (): void => {
    if (state.isSending) return;
    draw({ ...state, isSending: true });
    void sendForm(paths.complaints, live()).then(take);
  };
  const on = {
    submit: (event: SubmitEvent): void => {
      event.preventDefault();
      if (state.screen < screenCount) goTo(state.screen + 1);
      else send();
    },
    change: () => draw({ ...state, live: live() }),
    goTo,
    print: () => window.print(),
  };

  hydrate(<ChildView state={state} on={on} />, root);
  // The id is made here and not in the built page, where it would be the same for everyone.
  // A browser may have put answers back before script started, so they are read again.
  draw({ ...state, live: live(), submissionId: state.submissionId ?? newId() });
  window.addEventListener('popstate', follow);
  if (state.notice.kind !== 'none') readFrom(noticeId);
  else if (window.location.hash !== '') follow();
};

// Not every browser has it, and none has it on a page without https: the function then makes an id of its own.
const newId = (): string | undefined => ('randomUUID' in crypto ? crypto.randomUUID() : undefined);

const start = (): void => {
  const root = document.getElementById('page');
  const props = document.getElementById(pagePropsId)?.textContent;
  const { classList } = document.documentElement;
  // Too late, and `mark` has given up: the page is in use without script, and stays as it is.
  if (!classList.contains('js') || root === null || props == null) return;
  takeOver(root, stateAtFirst(readPageProps(props)));
  // Said last: if taking over failed, `mark` gives the whole form back.
  classList.add('started');
};

start();
