import { describe, expect, test } from 'vitest';
import { letterHtml } from '../../../functions/adapters/mail/letter-html.ts';
import { letterText } from '../../../functions/adapters/mail/letter-text.ts';
import { printedLetter } from '../../../functions/adapters/mail/printed-letter.ts';
import {
  box,
  factTable,
  type Letter,
  list,
  paragraph,
} from '../../../functions/domain/notice/letter.ts';
import { hostileTexts, mark } from '../../support/hostile/hostile-texts.ts';
import { unescapedIn } from '../../support/hostile/unescaped.ts';

const holding = (typed: string): Letter => ({
  subject: 'SUBJECT',
  preview: 'PREVIEW',
  greeting: `Dear ${typed}`,
  blocks: [
    paragraph(typed),
    factTable([{ name: 'Name', value: typed }]),
    list([typed]),
    box(`About ${typed}`, [`Note: ${typed}`, 'Phone: 0161 496 0000']),
    box('', [typed]),
  ],
  signature: ['COUNCIL'],
});
const html = (typed: string): string =>
  letterHtml(holding(typed), { language: 'en', accent: '#005ea5' });
const printed = (typed: string): string =>
  printedLetter(holding(typed), {
    returnAddress: ['COUNCIL'],
    to: [typed],
    on: '22 November 2026',
    reference: 'ACD-EFH-JKY',
    print: 'usual',
    language: 'en',
  });
const text = (typed: string): string => letterText(holding(typed));

describe('words that somebody typed, in a letter', () => {
  test.each(hostileTexts.map((typed) => [typed.slice(0, 50), typed]))(
    '%j is only text',
    (_, typed) => {
      expect(unescapedIn(html(typed), mark)).toEqual([]);
      expect(unescapedIn(printed(typed), mark)).toEqual([]);
    },
  );

  test('letters that turn others round, and control characters, are left out', () => {
    const typed = 'one\u202etwo\u2066three\u0000four\u001b[31m\u009bfive';
    const shown = 'onetwothreefour[31mfive';
    expect(text(typed)).toContain(`Name: ${shown}`);
    expect(html(typed)).toContain(`<p style="margin:0 0 16px">${shown}</p>`);
  });

  test('names in Arabic and Hebrew, and the joiners that emoji and Persian need, stay as they are', () => {
    for (const typed of ['اسمي', 'שלום', 'می\u200cخواهم', '👩‍👩‍👧‍👦']) {
      expect(text(typed)).toContain(`Name: ${typed}`);
      expect(html(typed)).toContain(typed);
    }
  });

  test.each(['\n', '\r\n', '\u2028', '\u2029', '\u0085'])(
    'after the line break %j, nothing passes for a line of ours',
    (lineBreak) => {
      const forged = `x${lineBreak}Name: FORGED${lineBreak}- Phone: FORGED`;
      expect(text(forged)).not.toMatch(/^(- )?(Name|Phone): FORGED/m);
      expect(text(forged)).toContain('Note: x\n    Name: FORGED\n    - Phone: FORGED');
    },
  );

  test('an address of many lines keeps them', () => {
    expect(html('1 High Street\nTown')).toContain('1 High Street<br>Town');
  });
});
