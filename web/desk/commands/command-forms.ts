import { type CommandName, commandNames } from '../../../shared/desk-api/desk-command.ts';
import type { CommandForm } from './field-form.ts';
import { answerForms } from './forms/answer-forms.ts';
import { caseForms } from './forms/case-forms.ts';
import { contactForms } from './forms/contact-forms.ts';
import { keepingForms } from './forms/keeping-forms.ts';
import { laterForms } from './forms/later-forms.ts';

/** Every command with what its form asks. One that is new does not compile until it has a form here. */
export const commandForms: Readonly<Record<CommandName, CommandForm>> = {
  ...caseForms,
  ...answerForms,
  ...contactForms,
  ...laterForms,
  ...keepingForms,
};

export const isCommandName = (name: string): name is CommandName =>
  commandNames.some((each) => each === name);
