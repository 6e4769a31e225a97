import { draftFields } from '../../../shared/intake-api/drafts.ts';
import { paths } from '../../../shared/intake-api/paths.ts';
import type { Live } from '../form/live.ts';
import { controlsIn, first, isAnswered } from './dom.ts';
import { setUnseen } from './going-along.ts';
import { fieldsOf, post } from './send-form.ts';

/** One form in the page, and what is known of its draft. The revision it goes on from stands in the form itself. */
export type DraftOnPage = {
  readonly form: HTMLFormElement;
  /** What it held when it was last saved, to know whether there is anything new. */
  saved: string;
  /** Revisions of saves whose answers never came: one of them may be what is kept. */
  readonly own: Set<string>;
  /** Another page saved, or the draft is gone: it is not saved again unless somebody asks. */
  isStopped: boolean;
  /** How many saves in a row nobody answered. */
  tries: number;
};

export type Answer = Awaited<ReturnType<typeof post>>;

/** The draft of a form; a further form of the same sitting is a draft of its own, whatever the first one was. */
export const draftOf = (form: HTMLFormElement, isFurther: boolean): DraftOnPage => {
  if (isFurther) setUnseen(form, draftFields.revision, undefined);
  const draft = { form, saved: '', own: new Set<string>(), isStopped: false, tries: 0 };
  return isOpenedAgain(draft) ? { ...draft, saved: held(form) } : draft;
};

/** Whether it was opened again, and so is a draft already. */
export const isOpenedAgain = ({ form }: DraftOnPage): boolean =>
  first(form, `[name="${draftFields.revision}"]`) !== undefined;

/** What a form holds and where they are in it, without what its saves say beside it. */
const held = (form: HTMLFormElement): string =>
  JSON.stringify([
    screenOf(form),
    fieldsOf(form).filter(([name]) => name !== draftFields.revision && name !== draftFields.next),
  ]);

const screenOf = (form: HTMLFormElement): string =>
  first(form, '.screen--current')?.dataset['screen'] ?? '';

/** Whether there is anything to save: something answered, and something new. */
export const isWorthSaving = ({ form, saved }: DraftOnPage): boolean =>
  controlsIn(form).some(isAnswered) && held(form) !== saved;

/** Saves the form as it stands. */
export const saveDraft = async (draft: DraftOnPage, more: Live = []): Promise<Answer> => {
  const { form, own } = draft;
  const next = newRevision();
  own.add(next);
  setUnseen(form, draftFields.next, next);
  const now = held(form);
  const fields = [...fieldsOf(form), [draftFields.screen, screenOf(form)] as const, ...more];
  const answer = await post(paths.drafts, fields);
  if (answer?.status === 200) {
    goOnFrom(draft, next);
    draft.saved = now;
  }
  return answer;
};

/** What is kept is this page's own, under this revision. */
export const goOnFrom = ({ form, own }: DraftOnPage, revision: string): void => {
  own.clear();
  setUnseen(form, draftFields.revision, revision);
};

// Drawn here, so that a save whose answer was lost is known again. Every browser has this, on any page.
const newRevision = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** A text of this name in what came back. */
export const textIn = (answer: Answer, name: string): string | undefined => {
  const { body } = answer ?? {};
  if (typeof body !== 'object' || body === null) return undefined;
  const found: unknown = Object.entries(body).find(([key]) => key === name)?.[1];
  return typeof found === 'string' ? found : undefined;
};
