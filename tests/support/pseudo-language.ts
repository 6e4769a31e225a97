import { readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Plugin } from 'vite';
import type { Language } from '../../web/content/language.ts';

/** A language that nobody speaks: English letter for letter in Hebrew's, and read from the right. For tests alone. */
export const pseudoLanguage: Language = { lang: 'he-x-pseudo', dir: 'rtl', locale: 'ar-EG' };

const firstLetter = 'א'.codePointAt(0) ?? 0;
const mirroredLetter = (letter: string): string => {
  const place = (letter.toLowerCase().codePointAt(0) ?? 0) - ('a'.codePointAt(0) ?? 0);
  return String.fromCodePoint(firstLetter + place);
};
const mirroredText = (text: string): string => text.replace(/[a-z]/gi, mirroredLetter);

// What a sentence is completed with stays as it is: names, numbers and dates are not ours to translate.
const kept = (values: readonly unknown[], stored: string[]): readonly unknown[] =>
  values.map((value) => {
    if (typeof value === 'string') {
      stored.push(value);
      return `\u{E000}${stored.length - 1}\u{E001}`;
    }
    if (typeof value !== 'object' || value === null) return value;
    const names = Object.keys(value);
    const inside = kept(Object.values(value), stored);
    return Object.fromEntries(names.map((name, place) => [name, inside[place]]));
  });

const putBack = (words: unknown, stored: readonly string[]): unknown => {
  if (typeof words === 'string')
    return words.replace(/\u{E000}(\d+)\u{E001}/gu, (_, place) => stored[Number(place)] ?? '');
  if (Array.isArray(words)) return words.map((each) => putBack(each, stored));
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([name, each]) => [name, putBack(each, stored)]),
  );
};

/** The same words in the language that nobody speaks. Names of rows and pages are no words, and stay. */
export const mirrored = (words: unknown): unknown => {
  if (typeof words === 'string') return mirroredText(words);
  if (Array.isArray(words)) return words.map(mirrored);
  if (typeof words === 'function') {
    return (...values: readonly unknown[]) => {
      const stored: string[] = [];
      return putBack(mirrored(words(...kept(values, stored))), stored);
    };
  }
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([name, each]) => [name, name === 'page' ? each : mirrored(each)]),
  );
};

const folder = `${sep}web${sep}content${sep}en${sep}`;
const asItWas = '?as-it-was';

/**
 * Builds pages with this language's folder in the place of English: what a translation would be, file by file. Each
 * file's words are those of the English one, mirrored.
 */
export const inPseudoLanguage = (): Plugin => ({
  name: 'pseudo-language',
  enforce: 'pre',
  async load(id) {
    if (!id.includes(folder)) return null;
    const file = id.replace(asItWas, '');
    const source = await readFile(file, 'utf8');
    if (id.endsWith(asItWas)) return source;
    if (file.endsWith(`${folder}language.ts`))
      return `export const language = ${JSON.stringify(pseudoLanguage)};`;
    const names = [...source.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name);
    const original = JSON.stringify(`${file}${asItWas}`);
    return [
      `import * as original from ${original};`,
      `import { mirrored } from ${JSON.stringify(import.meta.filename)};`,
      ...names.map((name) => `export const ${name} = ${made(name)};`),
    ].join('\n');
  },
});

// A question about words is asked of the words as they were.
const made = (name: string): string =>
  name.startsWith('is') ? `original.${name}` : `mirrored(original.${name})`;
