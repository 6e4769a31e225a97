import * as z from 'zod/mini';

/**
 * A second window signs somebody in again without the first one losing what was typed in it: it hands over the answer,
 * whose code only the first can change for tokens, because only that one holds the verifier.
 */
const channelName = 'heard-desk-sign-in';
const messageSchema = z.strictObject({ answer: z.string() });

/** Hands the answer of the sign-in to whichever window waits for it. */
export const handOver = (answer: string): void => {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage({ answer });
  channel.close();
};

/** Waits for an answer from another window. Gives the way to stop waiting. */
export const awaitAnswer = (take: (answer: URL) => void): (() => void) => {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = messageSchema.safeParse(data);
    if (message.success) take(new URL(message.data.answer));
  };
  return () => channel.close();
};
