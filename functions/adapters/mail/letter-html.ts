import type { Block, Letter } from '../../domain/notice/letter.ts';
import { escaped } from './escaped.ts';

// Mail programs drop style sheets, so each element carries its own style.
const style = {
  body: 'margin:0;padding:24px 16px;background:#f7f5f0;font-family:Arial,Helvetica,sans-serif;font-size:18px;line-height:1.5;color:#0b0c0c',
  page: 'max-width:36em;margin:0 auto;background:#ffffff;padding:24px;border-radius:8px',
  heading: 'font-size:22px;line-height:1.25;margin:28px 0 8px',
  text: 'margin:0 0 16px',
  address: 'font-size:14px;word-break:break-all',
  link: 'color:#0b0c0c;font-weight:bold;text-decoration:underline',
  list: 'margin:0 0 16px;padding-left:24px',
  row: 'padding:6px 16px 6px 0;vertical-align:top;text-align:left',
  date: 'margin:0 0 16px;padding:0 0 0 16px;border-left:4px solid',
  working: 'color:#484949;font-size:16px',
  box: 'margin:0 0 16px;padding:16px;border:2px solid #0b0c0c;border-radius:8px',
} as const;

const paragraphHtml = (text: string): string => `<p style="${style.text}">${escaped(text)}</p>`;
const itemsHtml = (tag: 'ul' | 'ol', items: readonly string[]): string =>
  `<${tag} style="${style.list}">${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</${tag}>`;

const blockHtml = (block: Block, accent: string): string => {
  switch (block.kind) {
    case 'heading':
      return `<h2 style="${style.heading}">${escaped(block.text)}</h2>`;
    case 'paragraph':
      return paragraphHtml(block.text);
    case 'list':
      return itemsHtml('ul', block.items);
    case 'steps':
      return itemsHtml('ol', block.items);
    case 'facts':
      return `<table style="margin:0 0 16px;border-collapse:collapse"><tbody>${block.rows
        .map(
          ({ name, value }) =>
            `<tr><th scope="row" style="${style.row}">${escaped(name)}</th><td dir="auto" style="${style.row}">${escaped(value)}</td></tr>`,
        )
        .join('')}</tbody></table>`;
    case 'dates':
      return block.rows
        .map(
          ({ date, says, working }) =>
            `<p style="${style.date} ${accent}"><strong>${escaped(date)}</strong><br>${escaped(says)}<br><span style="${style.working}">${escaped(working)}</span></p>`,
        )
        .join('');
    case 'link':
      return `<p style="${style.text}"><a href="${escaped(block.address)}" style="${style.link}">${escaped(block.text)}</a><br><span style="${style.address}">${escaped(block.address)}</span></p>`;
    case 'box':
      return `<div style="${style.box}">${block.heading === '' ? '' : `<p style="${style.text}"><strong>${escaped(block.heading)}</strong></p>`}${
        block.lines.length === 1
          ? `<p style="margin:0">${escaped(block.lines[0] ?? '')}</p>`
          : itemsHtml('ul', block.lines)
      }</div>`;
  }
};

type Look = { readonly language: string; readonly accent: string };

/** A letter as one HTML document, in the council's colour. Everything in it is escaped; it loads nothing from anywhere. */
export const letterHtml = (letter: Letter, { language, accent }: Look): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(letter.subject)}</title></head><body style="${style.body}"><div style="display:none;max-height:0;overflow:hidden">${escaped(letter.preview)}</div><div style="${style.page};border-top:8px solid ${accent}">${paragraphHtml(letter.greeting)}${letter.blocks
    .map((block) => blockHtml(block, accent))
    .join(
      '',
    )}<p style="${style.text}">${letter.signature.map(escaped).join('<br>')}</p></div></body></html>`;
