import type { Sent } from '../../shared/submission/sent.ts';
import { type Signal, signalsIn } from '../domain/case/signals.ts';
import { areSameWordsAgain } from '../domain/visits/visits.ts';
import type { Signer } from '../ports/signer.ts';
import type { VisitCount } from '../ports/visit-count.ts';
import { secondsSince } from './form-began.ts';

export type SignalPorts = { readonly signer: Signer; readonly count: VisitCount };

/** What came, in one text, and when. Words that many people may send alike are not counted. */
export type CameAs = {
  readonly content: string;
  readonly receivedAt: string;
  readonly isCounted: boolean;
};

/**
 * Looks for signs that a program sent this (practice rule 8). Never rejects: a sign that could not be looked for is
 * none, and a complaint never waits for one.
 */
export const lookForSignals = async (
  ports: SignalPorts,
  { value: { website, began } }: Sent,
  came: CameAs,
): Promise<readonly Signal[]> => {
  const [secondsTaken, sameWords] = await Promise.all([
    secondsSince(ports.signer, began, came.receivedAt).catch(() => undefined),
    timesCame(ports, came).catch(() => 0),
  ]);
  return signalsIn({
    isUnseenBoxFilled: website !== undefined,
    secondsTaken,
    areSameWordsAgain: areSameWordsAgain(sameWords),
  });
};

const timesCame = async (
  { count }: SignalPorts,
  { content, receivedAt, isCounted }: CameAs,
): Promise<number> => (isCounted ? count({ what: 'same-words', of: content }, receivedAt) : 0);
