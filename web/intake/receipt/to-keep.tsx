import { Button } from '../../components/button/button.tsx';
import { keepingWords } from '../../content/en/everyone/keeping.ts';
import { OpenStatus } from '../status/open-status.tsx';
import { CopyButton } from './copy-button.tsx';
import type { ReceiptProps } from './receipt-part.ts';
import { ToCalendar } from './to-calendar.tsx';

type ToKeepProps = Pick<ReceiptProps, 'receipt' | 'tools'>;

/** What to take away from a receipt, after what it says: the code to look at it again, the days, and paper. */
export const ToKeep = ({ receipt, tools }: ToKeepProps) => (
  <section>
    <h2 class="govuk-heading-l">{keepingWords.heading}</h2>
    <div class="reference reference--secret">
      <p>{keepingWords.secretLabel}</p>
      <p class="reference__code">{receipt.statusSecret}</p>
      <p>{keepingWords.secretKeep}</p>
      <CopyButton of={keepingWords.copySecret} text={receipt.statusSecret} tools={tools} />
    </div>
    <OpenStatus receipt={receipt} />
    <ToCalendar receipt={receipt} tools={tools} />
    {tools && (
      <Button type="button" kind="secondary" extraClass="no-print" onClick={tools.print}>
        {keepingWords.print}
      </Button>
    )}
  </section>
);
