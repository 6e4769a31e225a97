import { paths } from '../../../shared/intake-api/paths.ts';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { complimentReceiptWords } from '../../content/en/everyone/compliment-receipt.ts';
import type { ReceiptProps } from './receipt-part.ts';
import { ReceiptHead, ReceiptMain } from './receipt-parts.tsx';

const words = complimentReceiptWords;

/** Thank you: a person reads it, and no answer is owed. */
export const ComplimentReceipt = (props: ReceiptProps) => (
  <ReceiptMain>
    <ReceiptHead {...props} words={words} />
    <Paragraphs of={words.says} />
    <p class="govuk-body">
      {words.wrong}{' '}
      <a class="govuk-link" href={paths.start}>
        {words.toStart}
      </a>
    </p>
  </ReceiptMain>
);
