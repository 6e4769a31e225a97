import { render } from 'preact';
import type { ReceiptPart, ReceiptProps } from './receipt-part.ts';

/** Draws a receipt in the place of the form that led to it, and leaves nothing behind when another form is begun. */
export const drawReceipt = (root: HTMLElement, Part: ReceiptPart, props: ReceiptProps): void => {
  const { onAgain, ...rest } = props;
  const again = onAgain && {
    onAgain: () => {
      render(null, root);
      onAgain();
    },
  };
  render(<Part {...rest} {...again} />, root);
};
