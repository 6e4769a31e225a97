/**
 * The number people quote: three groups of three, such as `K4T-9WX-2HR`.
 * No letter looks or sounds like another (no 0 O Q, 1 I L, U V, B 8, S 5, G, Z, M N), and the last one checks the rest,
 * so one wrong letter or two swapped neighbours are noticed. Eight free letters of twenty: about 25 thousand million.
 */
export const referenceAlphabet = '234679ACDEFHJKPRTWXY';
const size = referenceAlphabet.length;
const freeLetters = 8;

/** `chance` gives whole numbers from 0 up to, not including, its argument. */
export const drawReference = (chance: (below: number) => number): string => {
  const letters = Array.from({ length: freeLetters }, () => referenceAlphabet.charAt(chance(size)));
  const body = letters.join('');
  return grouped(body + checkLetter(body));
};

// The look-alikes that people write by hand in place of a letter that is used; the others stand for none.
const lookAlikes: Readonly<Record<string, string>> = { Z: '2', G: '6' };

/** The letters of what someone typed: any case, with or without dashes, dots and spaces, look-alikes put right. */
export const lettersTyped = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}.,_]/gu, '')
    .replace(/[ZG]/g, (letter) => lookAlikes[letter] ?? letter);

/** Reads a reference that someone typed. Undefined when the check letter does not fit. */
export const parseReference = (typed: string): string | undefined => {
  const letters = lettersTyped(typed);
  const known = [...letters].every((letter) => referenceAlphabet.includes(letter));
  if (letters.length !== freeLetters + 1 || !known) return undefined;
  const body = letters.slice(0, freeLetters);
  return checkLetter(body) === letters.charAt(freeLetters) ? grouped(letters) : undefined;
};

const grouped = (letters: string): string =>
  `${letters.slice(0, 3)}-${letters.slice(3, 6)}-${letters.slice(6)}`;

// Luhn mod N, with N the size of the alphabet.
const checkLetter = (body: string): string => {
  const sum = [...body].reverse().reduce((total, letter, place) => {
    const value = referenceAlphabet.indexOf(letter) * (place % 2 === 0 ? 2 : 1);
    return total + Math.floor(value / size) + (value % size);
  }, 0);
  return referenceAlphabet.charAt((size - (sum % size)) % size);
};
