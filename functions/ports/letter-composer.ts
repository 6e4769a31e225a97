import type { Letter } from '../domain/notice/letter.ts';

/** Who a letter is from and for. `to` is one safe address; `key` makes the message's own id; `accent` is the council's colour. */
export type Envelope = {
  readonly from: { readonly name: string; readonly address: string };
  readonly replyTo: string;
  readonly to: string;
  readonly key: string;
  readonly at: string;
  readonly accent: string;
};

/** Turns a letter into one whole message (text and HTML), as bytes ready to send. */
export type LetterComposer = (letter: Letter, envelope: Envelope) => Promise<Uint8Array>;
