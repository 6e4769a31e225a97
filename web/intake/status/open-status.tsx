import { paths } from '../../../shared/intake-api/paths.ts';
import type { Receipt } from '../../../shared/intake-api/replies.ts';
import { Button } from '../../components/button/button.tsx';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { keepingWords } from '../../content/en/everyone/keeping.ts';

type OpenStatusProps = { readonly receipt: Pick<Receipt, 'reference' | 'statusSecret'> };

/** From the receipt straight to where it is, in the same sitting: nothing has to be typed. */
export const OpenStatus = ({ receipt: { reference, statusSecret } }: OpenStatusProps) => (
  <form class="no-print" method="post" action={paths.status} target="_blank" rel="noopener">
    <Paragraphs of={keepingWords.lookLines} />
    <input type="hidden" name="reference" value={reference} />
    <input type="hidden" name="secret" value={statusSecret} />
    <Button kind="secondary">{keepingWords.look}</Button>
  </form>
);
