import type { Block, Letter } from '../../domain/notice/letter.ts';
import { asShown } from './as-shown.ts';

/** Further lines of what somebody typed stand further in, so that none of them passes for a line of ours. */
const furtherIn = (text: string): string => asShown(text).replaceAll('\n', '\n    ');

const bullets = (items: readonly string[]): string =>
  items.map((item) => `- ${furtherIn(item)}`).join('\n');

const blockText = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return furtherIn(block.text).toUpperCase();
    case 'paragraph':
      return furtherIn(block.text);
    case 'list':
      return bullets(block.items);
    case 'steps':
      return block.items.map((item, place) => `${place + 1}. ${furtherIn(item)}`).join('\n');
    case 'facts':
      return block.rows.map(({ name, value }) => `${name}: ${furtherIn(value)}`).join('\n');
    case 'dates':
      return block.rows
        .map(({ date, says, working }) => `${date}\n  ${says}\n  ${working}`)
        .join('\n\n');
    case 'link':
      return `${block.text}:\n${block.address}`;
    case 'box':
      return block.heading === ''
        ? block.lines.map(furtherIn).join('\n')
        : `${furtherIn(block.heading)}\n${bullets(block.lines)}`;
  }
};

/** A letter as plain text: everything that the HTML says, readable on its own. */
export const letterText = ({ greeting, blocks, signature }: Letter): string =>
  [furtherIn(greeting), ...blocks.map(blockText), signature.join('\n')].join('\n\n');
