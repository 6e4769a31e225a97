import { describe, expect, test } from 'vitest';
import { syllablesIn } from '../../support/reading/syllables.ts';

// As a dictionary divides them. Most are words that our pages use; the rest are there to catch the counter out.
const spoken: readonly (readonly [number, string])[] = [
  [
    1,
    'a the like free real changed asked moved looked times names lives please choose home homes voice sure who you your eye use used tired hour our fire court rights night through though eight need',
  ],
  [
    2,
    'people complaint council answer decide wanted needed worried safely safety movement carer houses pages places uses because careful children special social station being seeing going reading saying little table tables trouble useful email private ethnic language quiet science trying working message voices service agreed agree able question happened explained unsure believe received letters business Wednesday July written police legal appeal panel placement statement treated added started create',
  ],
  [
    3,
    'advocate reference procedure decided family idea everyone anything telephone envelope different period serious previous video area diary usual languages messages services manager tribunal conference adoption guardian beautiful Saturday ambulance general created related included provided',
  ],
  [
    4,
    'independent information interpreter equality situation usually actually responsible January February emergency apology explanation',
  ],
  [5, 'organisation disability orientation'],
  [6, 'responsibility'],
];

describe('counting syllables', () => {
  test.each(spoken)('counts %i in each of: %s', (syllables, words) => {
    const wrong = words.split(' ').filter((word) => syllablesIn(word) !== syllables);
    expect(wrong).toEqual([]);
  });
});
