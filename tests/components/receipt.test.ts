import { describe, expect, test } from 'vitest';
import { authorities } from '../../shared/authority/authorities.ts';
import type { Receipt } from '../../shared/intake-api/replies.ts';
import { receiptPage } from '../../web/intake/server.tsx';
import { aReceipt } from '../support/web-receipts.ts';

const assets = { mark: '', style: '', accent: '', childApp: '', childAppPreloads: [] };

/** The words of a receipt, without the footer that every page has. */
const wordsOf = (receipt: Partial<Receipt>): string => {
  const authority = authorities.get('bury');
  if (authority === undefined) throw new Error('There is no Bury.');
  const html = receiptPage({ authority, assets }, aReceipt(receipt));
  return html.slice(html.indexOf('<main'), html.indexOf('</main>')).replace(/<[^>]*>/g, ' ');
};
const referred = (state: Receipt['referral']['state']): string =>
  wordsOf({ referral: { state, service: 'Bury Children’s Rights Service', told: [] } });
const conditional = aReceipt().dates.map((date) => ({ ...date, conditional: true }));

describe('a child’s receipt', () => {
  test('promises dates only where nothing is still to be decided', () => {
    expect(wordsOf({})).toContain('We must answer you by this day.');
    const words = wordsOf({ dates: conditional });
    expect(words).not.toContain('We must answer you by this day.');
    expect(words).toContain('We plan to answer you by this day.');
  });

  test('tells a date it has no words for in the words it was given', () => {
    const [first] = aReceipt().dates;
    const dates = first === undefined ? [] : [{ ...first, rule: 'new-rule', says: 'We ring you.' }];
    expect(wordsOf({ dates })).toContain('We ring you.');
  });

  test('says which days are our own', () => {
    expect(wordsOf({}).match(/We set this day ourselves\./g)).toHaveLength(1);
  });

  test('names a bank holiday that did not count', () => {
    const dates = aReceipt().dates.map((date) => ({
      ...date,
      skipped: [{ date: '2026-12-25', why: 'Christmas Day' }],
    }));
    expect(wordsOf({ dates })).toContain('Friday 25 December 2026: Christmas Day');
  });

  test('says what the advocate’s service is told, and that it is never what was written', () => {
    const words = wordsOf({});
    expect(words).toContain('We are telling Bury Children’s Rights Service about you.');
    expect(words).toContain('the name you gave us');
    expect(words).toContain('We never tell them what you wrote.');
    expect(words).toContain('0161 496 0102');
  });

  test('leaves the door open for someone who said no', () => {
    const words = referred('said-no');
    expect(words).toContain('We will deal with your complaint just the same.');
    expect(words).toContain('0161 496 0102');
  });

  test('gives another service’s number where a person arranges an advocate', () => {
    const words = referred('person-arranges');
    expect(words).toContain('0808 800 5792');
    expect(words).not.toContain('0161 496 0102');
  });

  test('says what to ask for if nothing comes, that the Ombudsman is free, and that complaining is allowed', () => {
    const words = wordsOf({});
    expect(words).toContain('You can ask for someone new to look into it.');
    expect(words).toContain('The Ombudsman checks if councils were fair. It is free.');
    expect(words).toContain('You are allowed to complain.');
  });

  test.each([
    ['email', 'We will send you a short email too.'],
    ['by-another-way', 'in the way you chose'],
    ['none-asked', 'So keep this page.'],
  ] as const)('says how else we will tell them: %s', (acknowledgement, words) => {
    expect(wordsOf({ acknowledgement })).toContain(words);
  });

  test('never shows where a part is thought to belong, or the status secret', () => {
    const source = { rule: 'r', cites: 'the regulations', confidence: 'read' } as const;
    const points = [
      { subject: 'waiting', route: 'corporate', reason: 'Because.', source },
    ] as const;
    const words = wordsOf({ points: [...points] });
    expect(words).not.toMatch(/corporate|Because\.|regulations|never-to-be-shown|stage/i);
  });
});
