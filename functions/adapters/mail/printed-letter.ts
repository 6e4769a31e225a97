import type { Block, Letter } from '../../domain/notice/letter.ts';
import { postWords } from '../../domain/notice/words/post-words.ts';
import { escaped } from './escaped.ts';
import { printedStyle } from './printed-style.ts';

/** What a letter needs to go by post. Nothing that shows outside the envelope names the council. */
export type Posting = {
  /** Where it comes back to: neutral, with no name of a council or team. */
  readonly returnAddress: readonly string[];
  /** The name and address of its reader, a line each. */
  readonly to: readonly string[];
  /** The day it is printed, in words. */
  readonly on: string;
  readonly reference: string;
  /** Large print is 18 point; the usual is 12. */
  readonly print: 'usual' | 'large';
  readonly language: string;
};

const inLines = (lines: readonly string[]): string => lines.map(escaped).join('<br>');
const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;
const items = (tag: 'ul' | 'ol', all: readonly string[]): string =>
  `<${tag}>${all.map((item) => `<li>${escaped(item)}</li>`).join('')}</${tag}>`;

const printed = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escaped(block.text)}</h2>`;
    case 'paragraph':
      return paragraph(block.text);
    case 'list':
      return items('ul', block.items);
    case 'steps':
      return items('ol', block.items);
    case 'facts':
      return `<table><tbody>${block.rows
        .map(
          ({ name, value }) =>
            `<tr><th scope="row">${escaped(name)}</th><td>${escaped(value)}</td></tr>`,
        )
        .join('')}</tbody></table>`;
    case 'dates':
      return block.rows
        .map(
          ({ date, says, working }) =>
            `<p class="date"><strong>${escaped(date)}</strong><br>${inLines([says, working])}</p>`,
        )
        .join('');
    case 'link':
      return `<p>${inLines([block.text, block.address])}</p>`;
    case 'box':
      return `<div class="box">${block.heading === '' ? '' : `<p><strong>${escaped(block.heading)}</strong></p>`}${
        block.lines.length === 1 ? paragraph(block.lines[0] ?? '') : items('ul', block.lines)
      }</div>`;
  }
};

/**
 * A letter as one A4 page or more, to be printed, folded and posted (practice.md section 2 (14)): no crest, no colour,
 * and its reader's address where the window of a DL envelope is. Loads nothing from anywhere; everything is escaped.
 */
export const printedLetter = (letter: Letter, posting: Posting): string => {
  const { returnAddress, to, on, reference, print, language } = posting;
  return `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(letter.subject)}</title><style>${printedStyle}</style></head><body class="${print}"><main><div class="head"><address class="to">${inLines(to)}</address><address class="from">${inLines(returnAddress)}</address></div><p class="about">${inLines([on, postWords.reference(reference)])}</p>${paragraph(letter.greeting)}${letter.blocks
    .map(printed)
    .join('')}<p class="signature">${inLines(letter.signature)}</p></main></body></html>`;
};

/** The label for the back of a plain envelope: where it comes back to, and nothing else. */
export const returnLabel = ({
  returnAddress,
  language,
}: Pick<Posting, 'returnAddress' | 'language'>): string =>
  `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Label</title><style>${printedStyle}</style></head><body class="usual"><main class="label">${paragraph(postWords.sendBack)}<address>${inLines(returnAddress)}</address></main></body></html>`;
