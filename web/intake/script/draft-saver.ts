import { draftActions, draftFields } from '../../../shared/intake-api/drafts.ts';
import { paths } from '../../../shared/intake-api/paths.ts';
import type { Live } from '../form/live.ts';
import { first } from './dom.ts';
import { showCode, tellDraft } from './draft-notices.ts';
import {
  type Answer,
  type DraftOnPage,
  draftOf,
  goOnFrom,
  isWorthSaving,
  saveDraft,
  textIn,
} from './draft-on-page.ts';
import { draftOutcome, retryMilliseconds } from './draft-outcome.ts';
import { post } from './send-form.ts';

export type DraftSaver = {
  /** The draft of the form that stands in the page now. */
  readonly here: () => DraftOnPage | undefined;
  /** Saves what is new, when there is a pause. */
  readonly soon: (milliseconds?: number) => void;
  /** Saves because somebody asked, and shows the code. */
  readonly ask: () => Promise<void>;
  /** From here on it may save by itself; what was wanted until now is saved. */
  readonly begin: () => void;
};

const pauseMilliseconds = 300;

/** Saves the form in the page: one save at a time, and never in the way. Whatever becomes of it, the words stay. */
export const draftSaver = (root: HTMLElement): DraftSaver => {
  let draft: DraftOnPage | undefined;
  let saving: Promise<Answer> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasBegun = false;
  let isWanted = false;

  const here = (): DraftOnPage | undefined => {
    const form = first(root, '.save-later')?.closest('form') ?? undefined;
    if (form !== draft?.form) draft = form && draftOf(form, draft !== undefined);
    return draft;
  };
  const soon = (milliseconds = pauseMilliseconds): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), milliseconds);
  };
  const send = async (now: DraftOnPage, more: Live = []): Promise<Answer> => {
    const sending = Promise.resolve(saving).then(() => saveDraft(now, more));
    saving = sending;
    const answer = await sending;
    if (saving === sending) saving = undefined;
    return answer;
  };
  const save = async (): Promise<void> => {
    const now = here();
    isWanted = true;
    if (!hasBegun || saving !== undefined || now === undefined || !isToBeSaved(now)) return;
    const answer = await send(now);
    // It was sent meanwhile: what the save left behind is taken away again.
    if (!now.form.isConnected) return answer?.status === 200 ? void removeDraft() : undefined;
    const again = settled(now, answer);
    if (again !== undefined) soon(again);
  };
  const ask = async (): Promise<void> => {
    const now = here();
    if (now === undefined) return;
    tellDraft(now.form, 'saving');
    const answer = await send(now, [[draftFields.action, draftActions.keepCode]]);
    now.isStopped &&= answer?.status !== 200;
    tellAsked(now, answer);
  };
  const begin = (): void => {
    hasBegun = true;
    if (isWanted) soon();
  };
  return { here, soon, ask, begin };
};

const isToBeSaved = (draft: DraftOnPage): boolean =>
  !draft.isStopped && !isBeingSent(draft.form) && isWorthSaving(draft);

const isBeingSent = (form: HTMLElement): boolean =>
  first(form, '[data-send] [aria-disabled="true"]') !== undefined;

/** Takes in what became of a save; tells when to look again whether there is one to make. */
const settled = (draft: DraftOnPage, answer: Answer): number | undefined => {
  const revision = textIn(answer, 'revision') ?? '';
  const outcome = draftOutcome(answer?.status, revision, draft.own);
  draft.tries = outcome === 'try-later' ? draft.tries + 1 : 0;
  draft.isStopped = outcome === 'stopped';
  if (outcome === 'own-save') goOnFrom(draft, revision);
  if (outcome === 'try-later') return retryMilliseconds(draft.tries);
  tellDraft(draft.form, outcome === 'stopped' || outcome === 'tooBig' ? outcome : undefined);
  return outcome === 'tooBig' ? undefined : pauseMilliseconds;
};

const tellAsked = ({ form }: DraftOnPage, answer: Answer): void => {
  const code = textIn(answer, 'code');
  tellDraft(form, code === undefined ? notSaved(answer) : undefined);
  if (code !== undefined) showCode(form, code, textIn(answer, 'keptUntil') ?? '');
};

const notSaved = (answer: Answer) => (answer?.status === 413 ? 'tooBig' : 'notSaved');

/** Deletes what this browser keeps. */
export const removeDraft = (): Promise<Answer> =>
  post(paths.resumeDraft, [[draftFields.action, draftActions.remove]]);
