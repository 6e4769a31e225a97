import { describe, expect, test } from 'vitest';
import { letterText } from '../../../functions/adapters/mail/letter-text.ts';
import type { CaseRecord } from '../../../functions/domain/case/case-record.ts';
import { askOnPageBlocks } from '../../../functions/domain/notice/ask-on-page.ts';
import { renderNotice } from '../../../functions/domain/notice/render-notice.ts';
import { bury } from '../../../shared/authority/bury.ts';
import { aConfirmedCase } from '../../support/a-desk.ts';
import { families } from '../../support/a-later-case.ts';

const contactPerson = { name: 'Alex', phone: '0161 496 0101' };
const offerTo = (kind: 'stage-2-offer' | 'stage-2-offer-to-child', voice: string) => {
  const { record, person } = aConfirmedCase(families[voice]);
  return letterText(renderNotice(kind, { record, person, authority: bury, contactPerson }).letter);
};

describe('that the next stage can be asked for on the page', () => {
  test.each(Object.keys(families))('is said in the offer of Stage 2 to: %s', (voice) => {
    const letter = offerTo('stage-2-offer', voice);
    expect(letter).toMatch(/You can also ask on/);
    expect(letter).not.toMatch(/https?:/);
  });

  test('is not said to the young person whose advocate wrote: the code is the advocate’s', () => {
    expect(offerTo('stage-2-offer-to-child', 'advocate')).not.toContain('You can also ask on');
  });

  test('is not said to somebody whose complaint was written down for them, until they have a code', () => {
    const { record } = aConfirmedCase();
    const entry: NonNullable<CaseRecord['entry']> = {
      door: 'phone',
      heardOn: '2026-11-22',
      takenBy: 'officer',
      enteredAt: record.receivedAt,
    };
    expect(askOnPageBlocks({ record: { ...record, entry } })).toEqual([]);
    expect(askOnPageBlocks({ record: { ...record, entry, statusGeneration: 1 } })).toHaveLength(1);
  });
});
