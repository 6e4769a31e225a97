import { paths } from '../../../shared/intake-api/paths.ts';
import type { Receipt } from '../../../shared/intake-api/replies.ts';
import { Button } from '../../components/button/button.tsx';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { checkPageWords } from '../../content/en/everyone/check.ts';

const words = checkPageWords.fromReceipt;

type OpenStatusProps = { readonly receipt: Pick<Receipt, 'reference' | 'statusSecret'> };

/** From the receipt straight to where it is, in the same sitting: nothing has to be typed. */
export const OpenStatus = ({ receipt: { reference, statusSecret } }: OpenStatusProps) => (
  <section class="no-print">
    <h2 class="govuk-heading-l">{words.heading}</h2>
    <Paragraphs of={words.lines} />
    <form method="post" action={paths.status} target="_blank" rel="noopener">
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="secret" value={statusSecret} />
      <Button kind="secondary">{words.open}</Button>
    </form>
  </section>
);
