import { describe, expect, test } from 'vitest';
import { cannotBecause } from '../../../shared/desk-api/command-replies.ts';
import { commandNames, commands } from '../../../shared/desk-api/desk-command.ts';
import { commandFormWords, sharedLabels } from '../../../web/content/en/desk/command-forms.ts';
import { cannotWords } from '../../../web/content/en/desk/commands.ts';
import { commandForms } from '../../../web/desk/commands/command-forms.ts';
import { penceOf, valuesOf } from '../../../web/desk/commands/read-form.ts';

/** The fields of a command as the API has them. */
const fieldsOf = (name: string): readonly string[] => {
  const command = commands.find((each) => each.name === name);
  return Object.keys(command?.schema.def.getter().def.shape ?? {}).filter(
    (field) => field !== 'command',
  );
};

const filledIn = (...given: readonly (readonly [string, string])[]): FormData => {
  const form = new FormData();
  for (const [name, value] of given) form.append(name, value);
  return form;
};

describe('the forms of the desk', () => {
  test.each(commandNames)('ask for everything that %s can hold, and for nothing else', (name) => {
    const asked = new Set(commandForms[name].fields.map((field) => field.name.split('.')[0]));
    expect([...asked].sort()).toEqual([...fieldsOf(name)].sort());
  });

  test.each(commandNames)('have a label of words for every field of %s', (name) => {
    const { labels = {} } = commandFormWords[name];
    const names = commandForms[name].fields.map((field) => field.name);
    expect(names.filter((field) => labels[field] === undefined && !sharedLabels[field])).toEqual(
      [],
    );
  });

  test('say in words why a command cannot be done, for every reason there is', () => {
    expect(cannotBecause.filter((because) => cannotWords[because] === undefined)).toEqual([]);
  });

  test('leave out what nobody answered, and put the rest where the command has it', () => {
    const form = filledIn(
      ['contact.email', 'new@example.com'],
      ['contact.phone', '  '],
      ['contact.safe.voicemail', 'no'],
      ['with', 'complainant'],
    );
    expect(valuesOf(form, commandForms['correct-contact'].fields)).toEqual({
      contact: { email: 'new@example.com', safe: { voicemail: 'no' } },
      with: 'complainant',
    });
  });

  test.each([
    ['450.50', 45_050],
    ['£1,200', 120_000],
    ['0', 0],
    ['12,00', '12,00'],
    ['450.5', '450.5'],
    ['a lot', 'a lot'],
    [undefined, undefined],
  ])('take %s pounds as pence, and leave to the server what is no sum', (words, pence) => {
    expect(penceOf(words)).toBe(pence);
  });

  test('answer each part under its own id', () => {
    const form = filledIn(
      ['parts.part', '2'],
      ['parts.0.outcome', 'upheld'],
      ['parts.0.finding', 'We were late.'],
    );
    expect(valuesOf(form, commandForms['draft-answer'].fields)).toEqual({
      parts: [{ part: '2', outcome: 'upheld', finding: 'We were late.' }],
    });
  });

  test('know a row that nobody filled in for none, and a yes for true', () => {
    const form = filledIn(['lead', 'gareth'], ['contributors.1.who', 'priya']);
    expect(valuesOf(form, commandForms.allocate.fields)).toEqual({
      lead: 'gareth',
      contributors: [{ who: 'priya' }],
    });
    const fields = commandForms['agree-later-date'].fields;
    expect(valuesOf(filledIn(['stage2Told', 'yes']), fields)).toEqual({ stage2Told: true });
  });
});
