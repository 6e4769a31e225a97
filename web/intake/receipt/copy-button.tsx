import { Component } from 'preact';
import { Button } from '../../components/button/button.tsx';
import { keepingWords } from '../../content/en/everyone/keeping.ts';
import type { ReceiptTools } from './receipt-part.ts';

type CopyButtonProps = {
  /** What is copied, said to whoever cannot see beside what the button stands. */
  readonly of: string;
  readonly text: string;
  readonly tools: ReceiptTools | undefined;
};

/** Copies a number or a code. Only script can, so without it there is no button. */
export class CopyButton extends Component<CopyButtonProps, { readonly isCopied: boolean }> {
  private async copy(): Promise<void> {
    await this.props.tools?.copy?.(this.props.text);
    this.setState({ isCopied: true });
  }

  override render() {
    if (this.props.tools?.copy === undefined) return null;
    return (
      <>
        <Button
          type="button"
          kind="secondary"
          extraClass="no-print"
          onClick={() => void this.copy()}
        >
          {keepingWords.copy}
          <span class="govuk-visually-hidden"> {this.props.of}</span>
        </Button>
        <span class="reference__copied no-print" role="status">
          {this.state.isCopied && keepingWords.copied}
        </span>
      </>
    );
  }
}
