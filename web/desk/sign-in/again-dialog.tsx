import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { signInWords } from '../../content/en/desk/frame.ts';
import { askForCode, type Tokens, tokensFor, type Where } from './code-flow.ts';
import { awaitAnswer } from './relay.ts';

type AgainProps = {
  readonly where: Where;
  readonly says: string | undefined;
  /** `login` asks who it is anew, which alone ends a half hour without use. */
  readonly prompt: 'login' | undefined;
  readonly onSignedIn: (tokens: Tokens) => void;
};

/** Signs somebody in again in another window, while everything they typed waits here, out of sight. */
export const AgainDialog = ({ where, says, prompt, onSignedIn }: AgainProps) => {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let isOver = false;
    let stop = (): void => undefined;
    void askForCode(where, prompt).then(({ url, pending }) => {
      if (isOver) return;
      setAddress(url);
      stop = awaitAnswer((answer) => {
        if (answer.searchParams.get('state') !== pending.state) return;
        void tokensFor(where, answer, pending).then((tokens) => {
          if (tokens !== 'refused') onSignedIn(tokens);
        });
      });
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [where, prompt, onSignedIn]);
  return (
    <DeskDialog heading={signInWords.again.heading}>
      {says !== undefined && <p class="govuk-body">{says}</p>}
      <p class="govuk-body">{signInWords.again.lead}</p>
      {address !== undefined && (
        <a class="govuk-button" href={address} target="_blank" rel="noopener">
          {signInWords.again.link}
        </a>
      )}
    </DeskDialog>
  );
};

type DialogProps = {
  readonly heading: string;
  readonly onCancel?: () => void;
  readonly children: ComponentChildren;
};

/** Something that must be answered before anything else; the browser keeps the focus in it. */
export const DeskDialog = ({ heading, onCancel, children }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const cancel = (event: Event): void => {
    event.preventDefault();
    onCancel?.();
  };
  return (
    <dialog class="desk-dialog" ref={dialog} aria-labelledby="dialog-heading" onCancel={cancel}>
      <h2 class="govuk-heading-m" id="dialog-heading">
        {heading}
      </h2>
      {children}
    </dialog>
  );
};
