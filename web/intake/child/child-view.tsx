import { childWords } from '../../content/en/child.ts';
import { childReceiptWords } from '../../content/en/child-receipt.ts';
import { ReceiptView } from '../receipt/receipt-view.tsx';
import { ChildForm } from './child-form.tsx';
import type { ChildHandlers } from './child-form-props.ts';
import type { ChildState } from './child-state.ts';

type ChildViewProps = {
  readonly state: ChildState;
  /** What the form calls where script runs. */
  readonly on?: ChildHandlers;
};

/** The child's form, or the receipt it led to. The same on the server and in the browser. */
export const ChildView = ({ state, on }: ChildViewProps) =>
  state.receipt === undefined ? (
    <ChildForm
      {...state}
      words={childWords}
      facts={state.page.facts}
      fields={state.page.fields}
      on={on}
    />
  ) : (
    <ReceiptView
      receipt={state.receipt}
      facts={state.page.facts}
      words={childReceiptWords}
      onPrint={on?.print}
    />
  );
