import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { councilSettingsSchema } from '../../../functions/settings.ts';
import { councilProblems } from '../../../infra/council-problems.ts';
import { authorities, chooseAuthority } from '../../../shared/authority/authorities.ts';
import { authoritySchema } from '../../../shared/authority/authority.ts';
import { bury } from '../../../shared/authority/bury.ts';

const oneYear = 366 * 24 * 3_600_000;
// Ofcom keeps these for drama; nobody can be rung on them.
const drama =
  /^(0161 496 0\d{3}|020 7946 0\d{3}|0113 496 0\d{3}|0116 496 0\d{3}|01632 960\d{3}|0808 157 0\d{3})$/;

describe.each([...authorities.entries()])('the council %s', (id, authority) => {
  test('is whole: its file is what the schema asks for', () => {
    expect(authoritySchema.safeParse(authority).error?.issues ?? []).toEqual([]);
  });

  test('is named by its own id and can be chosen', () => {
    expect(authority.id).toBe(id);
    expect(chooseAuthority(id)).toEqual({ kind: 'authority', authority });
  });

  test('has every helpline that pages and letters name, each checked within a year', () => {
    const lines = new Set(authority.helplines.map((line) => line.id));
    expect(
      [authority.advocacy.fallback, 'ombudsman', 'emergency', 'childline', 'duty'].filter(
        (line) => !lines.has(line),
      ),
    ).toEqual([]);
    const old = authority.helplines.filter(
      ({ checked }) => Date.now() - Date.parse(checked) > oneYear,
    );
    expect(old.map((line) => line.id)).toEqual([]);
  });

  test('says which of its facts are ours, each by a field that is there', () => {
    const at = (path: string) =>
      path.split('.').reduce<unknown>((value, name) => Object(value)[name], authority);
    expect(authority.unconfirmed.length).toBeGreaterThan(0);
    expect(authority.unconfirmed.filter((path) => at(path) === undefined)).toEqual([]);
  });

  test('publishes no number of its own that could really be rung', () => {
    const own = [
      authority.complaintsTeam.publicPhone,
      authority.advocacy.publicPhone,
      authority.helplines.find((line) => line.id === 'duty')?.phone,
    ];
    expect(own.filter((phone) => phone === undefined || !drama.test(phone))).toEqual([]);
  });

  test('has example settings that are whole and can reach nobody', () => {
    const file = new URL(`../../../infra/council-settings/${id}.example.json`, import.meta.url);
    const settings = councilSettingsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    expect(settings.authority).toBe(id);
    const addresses = JSON.stringify(settings).match(/[^\s"]+@[^\s"]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(4);
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
  });
});

describe('choosing a council', () => {
  test('one that is not there is answered with those that are', () => {
    expect(chooseAuthority('atlantis')).toEqual({
      kind: 'unknown',
      known: [...authorities.keys()],
    });
  });

  test('a mistake in a council’s file is told by its field, in words somebody can act on', () => {
    const { hours: _left, ...complaintsTeam } = bury.complaintsTeam;
    const parsed = authoritySchema.safeParse({
      ...bury,
      accent: { colour: 'blue' },
      complaintsTeam,
      helplines: [],
      stage2: { investigator: 'nobody' },
      targets: { ...bury.targets, followUpDays: 99, patience: 3 },
    });
    const told = parsed.error === undefined ? [] : councilProblems(parsed.error).split('\n');
    expect(told.sort()).toEqual([
      '- accent.colour is not written as it should be: a colour, like #1d5b8f.',
      '- complaintsTeam.hours is missing, or is not text in quotes.',
      '- helplines is too short or too small: at least 1.',
      '- stage2.investigator must be one of: external, in-house, either.',
      '- targets has a name that is not known: patience.',
      '- targets.followUpDays is too long or too large: at most 60.',
    ]);
  });

  test('a mistake in a council’s settings is told the same way', () => {
    const parsed = councilSettingsSchema.safeParse({ sender: { address: 'not an address' } });
    const told = parsed.error === undefined ? '' : councilProblems(parsed.error);
    expect(told).toContain(
      '- sender.address is not written as it should be: an email address, like complaints@council.example.',
    );
    expect(told).toContain('- inboxes is missing, or is not a group in curly brackets.');
  });
});
