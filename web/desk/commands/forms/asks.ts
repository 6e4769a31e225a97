import { spokenHowWords, spokenWithWords } from '../../../content/en/desk/command-lists.ts';
import type { ChosenFrom, FieldShape, Options } from '../field-form.ts';

/** The questions that forms are made of, short. */

const must = { required: true } as const;

export const line = (name: string): FieldShape => ({ name, kind: 'line', ...must });
export const text = (name: string): FieldShape => ({ name, kind: 'text', ...must });
export const day = (name: string): FieldShape => ({ name, kind: 'day', ...must });
/** A day that is mostly today. */
export const onDay: FieldShape = { name: 'on', kind: 'today', ...must };
export const yesNo = (name: string): FieldShape => ({ name, kind: 'yes-no', ...must });
export const one = (name: string, options: Options | ChosenFrom): FieldShape => ({
  name,
  kind: 'one',
  options,
  ...must,
});
export const many = (name: string, options: Options | ChosenFrom): FieldShape => ({
  name,
  kind: 'many',
  options,
  ...must,
});
export const maybe = (field: FieldShape): FieldShape => ({ ...field, required: false });

export const reasons = text('reasons');
export const maybeWords = maybe(text('words'));
export const spokenWith = one('with', spokenWithWords);
export const spokenHow = one('how', spokenHowWords);
