import { describe, expect, test } from 'vitest';
import { commandNeeds } from '../../../functions/domain/case/desk/command-needs.ts';
import {
  type CommandEnvelope,
  commandNames,
  deskCommandSchema,
  envelopeOf,
} from '../../../shared/desk-api/desk-command.ts';
import { parseCommand } from '../../../shared/desk-api/parse-command.ts';
import { parseWith } from '../../../shared/submission/parse-submission.ts';

const commandId = '0B6E7A52-4A86-4A4F-9D5B-1F6A1C2D3E4F';
const sent = (command: unknown, more: Record<string, unknown> = {}) =>
  parseCommand({ commandId, version: 1, command, ...more });
const problems = (command: unknown, more: Record<string, unknown> = {}) => {
  const parsed = sent(command, more);
  return parsed.kind === 'problems' ? parsed.problems : expect.fail('it was read');
};

const parseAsAny = parseWith<CommandEnvelope>(envelopeOf(deskCommandSchema));

describe('what staff send', () => {
  test.each(commandNames)('is told the same of %s by its own schema as by that of all', (name) => {
    for (const more of [{}, { nobody: 'knows' }, { reasons: 7, on: 'never', words: ['a'] }]) {
      const value = { commandId, version: 0, command: { command: name, ...more } };
      expect(parseCommand(value)).toEqual(parseAsAny(value));
    }
  });

  test('is read as a command, with its id as it is kept', () => {
    expect(sent({ command: 'note', words: '  Rang back.  ' })).toEqual({
      kind: 'parsed',
      value: {
        commandId: commandId.toLowerCase(),
        version: 1,
        command: { command: 'note', words: 'Rang back.' },
      },
    });
  });

  test('that cannot be read names each field, as a submission does', () => {
    expect(problems({ command: 'note' })).toEqual([{ field: 'command.words', code: 'required' }]);
    expect(
      problems({ command: 'change-route', part: '1', route: 'nowhere', reasons: ' ' }),
    ).toEqual([
      { field: 'command.route', code: 'not-on-list' },
      { field: 'command.reasons', code: 'required' },
    ]);
    expect(problems({ command: 'unheard-of' })).toEqual([
      { field: 'command.command', code: 'not-on-list' },
    ]);
    expect(problems({ command: 'note', words: 'x', extra: 1 })).toEqual([
      { field: 'command.extra', code: 'unknown-name' },
    ]);
    expect(problems({ command: 'note', words: 'x'.repeat(20_001) })).toEqual([
      { field: 'command.words', code: 'too-long', limit: 20_000 },
    ]);
  });

  test('has an id and the version that was seen', () => {
    expect(problems({ command: 'note', words: 'x' }, { commandId: 'one' })).toEqual([
      { field: 'commandId', code: 'not-an-id' },
    ]);
    expect(problems({ command: 'note', words: 'x' }, { version: undefined })).toEqual([
      { field: 'version', code: 'required' },
    ]);
  });

  test('is one of a closed list, each told apart by its name', () => {
    expect(new Set(commandNames).size).toBe(commandNames.length);
    expect(Object.keys(commandNeeds).sort()).toEqual([...commandNames].sort());
  });
});
