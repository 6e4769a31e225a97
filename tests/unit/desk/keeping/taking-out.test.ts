import { describe, expect, test } from 'vitest';
import { textsOf } from '../../../../functions/domain/case/keeping/kept-texts.ts';
import type { LedgerEntry } from '../../../../functions/domain/case/keeping/ledger-entry.ts';
import { takeOut, writesOf } from '../../../../functions/domain/case/keeping/take-out.ts';
import {
  aConfirmedCase,
  change,
  done,
  fileOf,
  manager,
  put,
  signedOff,
  tuesday,
} from '../../../support/a-desk.ts';
import { aFamilysCase } from '../../../support/a-kept-case.ts';

const act = { staff: manager, now: tuesday };
const note = { command: 'note', words: 'Rang Mina Okafor on 07700 900123.' };
const textOf = ({ kept }: ReturnType<typeof fileOf>, start: string) =>
  textsOf(kept).find(({ item, field }) => `${item} ${field}`.startsWith(start))?.text;

describe('taking one text out', () => {
  test('puts a mark with the reason in its place, for good', () => {
    const file = done(fileOf(), [note, act]);
    const [kept] = file.kept.notes;
    const place = `note:${kept?.id} words`;
    const redacted = change(
      file,
      { command: 'redact-words', place, because: 'speaks-of-somebody-else' },
      act,
    );
    expect(redacted.events).toMatchObject([
      {
        event: 'words-redacted',
        item: `note:${kept?.id}`,
        field: 'words',
        because: 'speaks-of-somebody-else',
        actor: manager.id,
      },
    ]);
    const after = done(file, [
      { command: 'redact-words', place, because: 'speaks-of-somebody-else' },
      act,
    ]);
    expect(textOf(after, 'note:')).toBe('[taken out: speaks of somebody else]');
    expect(
      put(after, { command: 'redact-words', place, because: 'speaks-of-somebody-else' }, act),
    ).toMatchObject({ because: 'done-already' });
  });

  test('is of words of a letter as well, and of what they wrote themselves', () => {
    const file = signedOff(aConfirmedCase(), { childsVersion: 'We are sorry.' });
    const places = textsOf(file.kept).map(({ item, field }) => `${item} ${field}`);
    expect(places).toEqual(
      expect.arrayContaining([
        'words complaint.story',
        expect.stringMatching(/^letter:\S+ parts\.0\.finding$/),
        expect.stringMatching(/^letter:\S+ apology$/),
      ]),
    );
  });

  test('is no way to change an address, a number or a name: those have ways of their own', () => {
    const place = 'person person.contact.email';
    expect(
      put(fileOf(), { command: 'redact-words', place, because: 'legal-advice' }, act),
    ).toMatchObject({ because: 'has-a-command-of-its-own' });
  });

  test('needs a text that is there', () => {
    const place = 'note:none words';
    expect(
      put(fileOf(), { command: 'redact-words', place, because: 'legal-advice' }, act),
    ).toMatchObject({ field: 'place', because: 'not-there' });
  });

  test('is not possible while the case is on legal hold', () => {
    const held = done(
      fileOf(),
      [note, act],
      [{ command: 'put-on-legal-hold', reasons: 'A claim.' }, act],
    );
    const [kept] = held.kept.notes;
    const place = `note:${kept?.id} words`;
    expect(
      put(held, { command: 'redact-words', place, because: 'legal-advice' }, act),
    ).toMatchObject({ because: 'on-legal-hold' });
  });
});

const erase = (more: Record<string, unknown> = {}) => ({
  command: 'decide-erasure',
  whose: 'child',
  decision: 'erase',
  because: 'no-longer-needed',
  asker: 'themself',
  askedOn: '2026-11-24',
  reasons: 'Mina Okafor asked for it.',
  ...more,
});
const everyWord = (file: ReturnType<typeof fileOf>) => JSON.stringify(file.kept);

describe('erasing one person from a case', () => {
  test('takes out their name, address and number wherever anybody wrote them, and nobody else’s', () => {
    const file = done(aFamilysCase(), [note, act]);
    expect(everyWord(file)).toMatch(/Mina.*Okafor/);
    const after = done(file, [erase(), act]);
    expect(everyWord(after)).not.toMatch(/mina|okafor|07700 ?900123|mina@/i);
    expect(everyWord(after)).toContain('Ruth Adeyemi');
    expect(textOf(after, 'words complaint.story')).toBe(
      'Nobody rings [taken out] [taken out] or me back. Write to [taken out].',
    );
  });

  test('takes out whole texts where that was decided', () => {
    const after = done(aFamilysCase(), [erase({ places: ['words complaint.story'] }), act]);
    expect(textOf(after, 'words complaint.story')).toBe(
      '[taken out: a person’s details were erased]',
    );
    expect(put(aFamilysCase(), erase({ places: ['note:none words'] }), act)).toMatchObject({
      field: 'places',
      because: 'not-there',
    });
  });

  test('is of whoever complained, who then is reached by a person and no more by mail', () => {
    const file = done(aFamilysCase(), [erase({ whose: 'complainant' }), act]);
    expect(everyWord(file)).not.toMatch(/ruth|adeyemi/i);
    expect(everyWord(file)).toContain('Mina Okafor');
    expect(file.record.acknowledgement).toBe('by-another-way');
  });

  test('is of somebody whom others named, by what they are called', () => {
    const named = { command: 'note', words: 'Mr Brown (brown@example.com) was there. BROWN left.' };
    const file = done(fileOf(), [named, act]);
    expect(put(file, erase({ whose: 'named' }), act)).toMatchObject({ because: 'needs-words' });
    const after = done(file, [erase({ whose: 'named', names: 'Brown\nbrown@example.com' }), act]);
    expect(textOf(after, 'note:')).toBe(
      'Mr [taken out] ([taken out]) was there. [taken out] left.',
    );
  });

  test('takes away what they were looked for by, and leaves that of the others', () => {
    const file = aFamilysCase();
    const words = ['mina', 'okafor', 'ruth', 'adeyemi'];
    const indexed = words.map((word) => ({ word, item: `index:of-${word}` }));
    const loose = [...indexed.map(({ item }) => item), 'status', 'returned:complainant'];
    const found = { ...file, indexed, kept: { ...file.kept, loose } };
    expect(done(found, [erase(), act]).kept.loose).toEqual([
      'index:of-ruth',
      'index:of-adeyemi',
      'status',
      'returned:complainant',
    ]);
    expect(done(found, [erase({ whose: 'complainant' }), act]).kept.loose).toEqual([
      'index:of-mina',
      'index:of-okafor',
      'status',
    ]);
  });

  test('leaves a case that can be worked on', () => {
    const after = done(aFamilysCase(), [erase(), act]);
    expect(put(after, { command: 'read-for-safety' }, act).kind).toBe('changed');
    expect(put(after, note, act).kind).toBe('changed');
  });

  test('is a decision that is recorded: who asked, when, why, and how they were told', () => {
    const { events } = change(aFamilysCase(), erase({ told: 'letter' }), act);
    expect(events).toMatchObject([
      {
        event: 'erasure-decided',
        whose: 'child',
        decision: 'erase',
        because: 'no-longer-needed',
        asker: 'themself',
        askedOn: '2026-11-24',
        told: 'letter',
      },
      { event: 'note-kept' },
    ]);
    expect(put(aFamilysCase(), erase({ askedOn: '2026-12-24' }), act)).toMatchObject({
      because: 'in-the-future',
    });
  });

  test('is refused with reasons, and then takes nothing out', () => {
    const file = aFamilysCase();
    const refused = change(file, erase({ decision: 'refuse', because: 'legal-claim' }), act);
    expect(refused.takenOut).toBeUndefined();
    expect(refused.ledger).toBeUndefined();
    expect(refused.events).toMatchObject([{ decision: 'refuse' }, { event: 'note-kept' }]);
  });

  test('is not possible while the case is on legal hold, nor twice', () => {
    const hold = { command: 'put-on-legal-hold', reasons: 'A claim.' };
    const held = done(aFamilysCase(), [hold, act]);
    expect(put(held, erase(), act)).toMatchObject({ because: 'on-legal-hold' });
    const gone = done(aFamilysCase(), [erase(), act]);
    expect(put(gone, erase(), act)).toMatchObject({ because: 'not-there' });
  });

  test('that would change more than a transaction holds is made in parts', () => {
    const file = aFamilysCase();
    const notes = Array.from({ length: 61 }, (_, place) => ({
      id: `note-${place}`,
      at: tuesday,
      by: manager.id,
      about: 'note' as const,
      words: 'Rang Mina.',
    }));
    expect(put({ ...file, kept: { ...file.kept, notes } }, erase(), act)).toMatchObject({
      because: 'too-many-words',
    });
  });
});

describe('the ledger', () => {
  const entryOf = (file: ReturnType<typeof fileOf>): LedgerEntry =>
    change(file, erase(), act).ledger ?? expect.fail('nothing was kept');

  test('holds no word and no name: ids, fields and places only', () => {
    const entry = entryOf(done(aFamilysCase(), [note, act]));
    expect(JSON.stringify(entry)).not.toMatch(/mina|okafor|900123|@/i);
    expect(entry.fields).toContainEqual({ item: 'person', field: 'children.0.name' });
  });

  test('takes the same out of the words as they were before, and nothing of what is gone', () => {
    const before = done(aFamilysCase(), [note, act]);
    const entry = entryOf(before);
    const after = done(before, [erase(), act]);
    const again = takeOut(before.kept, entry);
    expect(writesOf(again)).toBeGreaterThan(2);
    expect(again.rewritten.find(({ item }) => item === 'words')?.text).toBe(
      textOf(after, 'words complaint.story'),
    );
    expect(
      takeOut(after.kept, { ...entry, fields: entry.fields.filter((one) => !one.spans) }),
    ).toMatchObject({ rewritten: [], deleted: [] });
  });
});
