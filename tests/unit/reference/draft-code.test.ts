import { describe, expect, test } from 'vitest';
import { drawDraftCode, parseDraftCode } from '../../../shared/reference/draft-code.ts';
import { referenceAlphabet } from '../../../shared/reference/reference.ts';
import { countingChance } from '../../support/fixed-time.ts';

const code = 'K4T9-WX2H-RPA7';

describe('the code that opens a saved form', () => {
  test('has twelve letters in three groups, none of which looks like another', () => {
    const drawn = drawDraftCode(countingChance().wholeNumber);
    expect(drawn).toMatch(/^.{4}-.{4}-.{4}$/);
    for (const letter of drawn.replaceAll('-', '')) expect(referenceAlphabet).toContain(letter);
  });

  test.each([
    code,
    'k4t9wx2hrpa7',
    ' K4T9 WX2H RPA7 ',
    'k4t9–wx2h–rpa7',
    'K4T9.WX2H.RPA7',
    'Ｋ４Ｔ９-ＷＸ２Ｈ-ＲＰＡ７',
    'K4T9-WXZH-RPA7',
    '\u200eK4T9-WX2H-RPA7',
  ])('is read from %j', (typed) => {
    expect(parseDraftCode(typed)).toBe(code);
  });

  test.each(['', 'K4T9', `${code}R`, 'K4T9-WX2H-RPA!', 'KOT9-WX2H-RPA7', '<script>'])(
    'is not seen in %j',
    (typed) => {
      expect(parseDraftCode(typed)).toBeUndefined();
    },
  );
});
