import type { DeskCases } from '../ports/desk-cases.ts';
import type { Signer } from '../ports/signer.ts';

/**
 * References of the cases that somebody with this word is in, whichever key of the ring it was kept under: one query of
 * the index for each key, so that nobody is lost when the ring is turned.
 */
export const casesWithWord = async (
  cases: Pick<DeskCases, 'findByWord'>,
  signer: Pick<Signer, 'signWithEvery'>,
  word: string,
): Promise<readonly string[]> => {
  const signatures = await signer.signWithEvery('person-word', word);
  const found = await Promise.all(signatures.map(({ mac }) => cases.findByWord(mac)));
  return [...new Set(found.flat())];
};
