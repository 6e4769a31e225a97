import { referenceAlphabet } from '../../../shared/reference/reference.ts';

// Twenty letters of twenty: 86 bits, over the 80 that cannot be guessed (design.md section 4).
const length = 20;
const size = BigInt(referenceAlphabet.length);

/**
 * What a case's secret is made from. `generation` counts the new ones that staff issued: the first has none, and an
 * older one opens nothing.
 */
export const statusSecretText = (submissionId: string, generation: number): string =>
  generation === 0 ? submissionId : `${submissionId}\n${generation}`;

/**
 * The secret that opens the status page, from a keyed hash in hexadecimal (at least 32 bytes). The same receipt
 * always has the same secret; it is never stored and never mailed.
 */
export const statusSecretFrom = (mac: string): string => {
  let rest = BigInt(`0x${mac}`);
  const letters = Array.from({ length }, () => {
    const letter = referenceAlphabet.charAt(Number(rest % size));
    rest /= size;
    return letter;
  });
  return [0, 4, 8, 12, 16].map((from) => letters.slice(from, from + 4).join('')).join('-');
};
