import type { Block, Letter } from '../../domain/notice/letter.ts';

const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const blockText = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `${block.text.toUpperCase()}`;
    case 'paragraph':
      return block.text;
    case 'list':
      return bullets(block.items);
    case 'steps':
      return block.items.map((item, place) => `${place + 1}. ${item}`).join('\n');
    case 'facts':
      return block.rows.map(({ name, value }) => `${name}: ${value}`).join('\n');
    case 'dates':
      return block.rows
        .map(({ date, says, working }) => `${date}\n  ${says}\n  ${working}`)
        .join('\n\n');
    case 'link':
      return `${block.text}:\n${block.address}`;
    case 'box':
      return block.heading === ''
        ? block.lines.join('\n')
        : `${block.heading}\n${bullets(block.lines)}`;
  }
};

/** A letter as plain text: everything that the HTML says, readable on its own. */
export const letterText = ({ greeting, blocks, signature }: Letter): string =>
  [greeting, ...blocks.map(blockText), signature.join('\n')].join('\n\n');
