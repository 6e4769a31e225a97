import { referenceAlphabet } from './reference.ts';

/**
 * The code that opens an unfinished form: three groups of four, such as `K4T9-WX2H-RPA7`. Its letters are those of a
 * reference, so none looks or sounds like another; all twelve are free, which is 51 bits.
 */
const letters = 12;
const shape = new RegExp(`^[${referenceAlphabet}]{${letters}}$`);

/** `chance` gives whole numbers from 0 up to, not including, its argument. */
export const drawDraftCode = (chance: (below: number) => number): string =>
  grouped(
    Array.from({ length: letters }, () =>
      referenceAlphabet.charAt(chance(referenceAlphabet.length)),
    ).join(''),
  );

// Letters that no code has, and the one that each is taken for.
const misread: Readonly<Record<string, string>> = { Z: '2', G: '6' };

/** Reads what someone typed: any case, any spaces, dashes or dots. Undefined when it cannot be a code. */
export const parseDraftCode = (typed: string): string | undefined => {
  const read = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{P}\p{Cf}]/gu, '')
    .replace(/[ZG]/g, (letter) => misread[letter] ?? letter);
  return shape.test(read) ? grouped(read) : undefined;
};

const grouped = (code: string): string => code.replace(/(.{4})(?!$)/g, '$1-');
