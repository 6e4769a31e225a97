import { describe, expect, test } from 'vitest';
import { submissionExamples } from '../../shared/intake-api/examples.ts';
import type { Receipt } from '../../shared/intake-api/replies.ts';
import { receiptPage } from '../../web/intake/server.tsx';
import {
  aReceipt,
  bury,
  receiptOfComplaint,
  receiptOfCompliment,
  receiptOfRequest,
  receiptsByVoice,
} from '../support/web-receipts.ts';

const assets = {
  mark: '',
  leave: '',
  link: '',
  style: '',
  accent: '',
  formApp: '',
  formAppPreloads: [],
};

/** The words of a receipt, without the frame that every page has. */
const wordsOfPage = (receipt: Receipt): string => {
  const html = receiptPage({ authority: bury(), assets }, receipt);
  return html.slice(html.indexOf('<main'), html.indexOf('<footer')).replace(/<[^>]*>/g, ' ');
};
const wordsOf = (receipt: Partial<Receipt>): string => wordsOfPage(aReceipt(receipt));
const referred = (state: Receipt['referral']['state']): string =>
  wordsOf({ referral: { state, service: 'Bury Children’s Rights Service', told: [] } });
const conditional = aReceipt().dates.map((date) => ({ ...date, conditional: true }));
const { adult, outsider, advocate } = receiptsByVoice();

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

  test.each([
    ['unsafe', 'Do not wait for us. Call 999 now.'],
    ['worried', 'You can call one of these now.'],
  ] as const)(
    'gives the numbers to ring before anything else to someone who is %s',
    (safety, says) => {
      const words = wordsOf({ safety });
      expect(words).toContain(says);
      expect(words.indexOf('0800 1111')).toBeGreaterThan(words.indexOf(says));
      expect(words.indexOf('0800 1111')).toBeLessThan(words.indexOf('What happens next'));
      const calm = wordsOf({});
      expect(calm).not.toContain(says);
    },
  );

  test('names no service that is complained about, though the young person said no to an advocate', () => {
    const words = wordsOf({ referral: { state: 'said-no', told: [] } });
    expect(words).toContain('0808 800 5792');
    expect(words).not.toContain('0161 496 0102');
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

  test('never shows where a part is thought to belong', () => {
    const source = { rule: 'r', cites: 'the regulations', confidence: 'read' } as const;
    const points = [
      { subject: 'waiting', route: 'corporate', reason: 'Because.', source },
    ] as const;
    const words = wordsOf({ points: [...points] });
    expect(words).not.toMatch(/corporate|Because\.|regulations|stage/i);
  });
});

describe('the receipt of someone of 18 to 25', () => {
  test('says the same in its own words', () => {
    const words = wordsOf({ voice: 'young-adult' });
    expect(words).toContain('If it takes longer, we must tell you why.');
    expect(words).not.toMatch(/It takes courage|\bstage\b|statutory/i);
  });
});

describe('an adult’s receipt', () => {
  test('tells each part with the reason, and who checks it by when', () => {
    const words = wordsOfPage(adult);
    expect(adult.points).toHaveLength(2);
    for (const { reason } of adult.points) expect(words).toContain(reason);
    expect(words).toContain('A person checks this by Wednesday 25 November 2026.');
    expect(words).toContain('If we have put a part in the wrong place, call us and say so:');
    expect(words).toContain('Transport to school');
  });

  test('tells the right to Stage 2 after the last date, the child’s own advocate, and the Ombudsman', () => {
    const words = wordsOfPage(adult);
    expect(words).toContain('After Monday 21 December 2026');
    expect(words).toContain('You have a right to Stage 2');
    expect(words).toContain('A child who wants to complain can have an advocate of their own.');
    expect(words).toContain('We have sent nothing to another organisation.');
    expect(words).toContain('0300 061 0614');
  });

  test('says that dates depend on a decision only where one is open', () => {
    const depends = 'These dates depend on what a person decides first. No one has refused you.';
    expect(wordsOfPage(adult)).not.toContain(depends);
    const unsure = receiptOfComplaint({ ...submissionExamples.adult, person: {} });
    const words = wordsOfPage(unsure);
    expect(words).toContain(depends);
    expect(words).not.toContain('We must answer by this date.');
  });

  test('tells the limits of others, and how the general procedure differs', () => {
    const words = wordsOfPage(
      receiptOfComplaint({
        role: 'adult',
        person: { relationship: 'parent' },
        complaint: {
          points: [
            { subject: 'child-protection-conference' },
            { subject: 'sen-plan' },
            { subject: 'school-transport' },
          ],
        },
      }),
    );
    expect(words).toContain('Do it within 28 days of the conference.');
    expect(words).toContain('Bury Integrated Safeguarding Partnership');
    expect(words).toContain('An appeal to the SEND tribunal has its own limit.');
    expect(words).toContain('Our time to answer that part starts with their letter');
    expect(wordsOfPage(adult)).not.toContain('tribunal');
  });

  test('is a child’s where age decides so', () => {
    const young = receiptOfComplaint({ ...submissionExamples.adult, person: { age: 16 } });
    expect(wordsOfPage(young)).toContain('It takes courage to tell us.');
  });
});

describe('the receipt of somebody outside the family', () => {
  test('is the same whatever it is about and whatever it says of a child', () => {
    const from = (more: Readonly<Record<string, unknown>>) =>
      receiptOfComplaint({
        role: 'adult',
        person: { relationship: 'professional' },
        complaint: { story: 'Something.' },
        ...more,
      });
    const other = from({
      children: [{ name: 'Sam', livesWith: 'foster-carer' }],
      complaint: { points: [{ subject: 'harm-by-staff' }, { subject: 'court' }] },
      safety: 'unsafe',
    });
    expect(wordsOfPage(other)).toBe(wordsOfPage(from({})));
  });

  test('tells when it is decided, what we cannot say, and whom to ring', () => {
    const words = wordsOfPage(outsider);
    expect(words).toContain('A person decides by Monday 30 November 2026');
    expect(words).toContain('We cannot say whether we know any child or family.');
    expect(words).toContain('0161 496 0103');
    expect(words).toContain('0300 061 0614');
    expect(words).toContain('No one has refused you.');
  });

  test('names no team, stage, advocate or part, and nobody who looks after it', () => {
    const words = wordsOfPage(outsider);
    expect(words).not.toMatch(/advocate|Rights Service|\bstage\b|allocat|complaints team|Manager/i);
    expect(words).not.toMatch(/A decision or a plan|person looking after/i);
  });
});

describe('an advocate’s receipt', () => {
  test('says whose complaint it is, the dates, and how to correct it', () => {
    const words = wordsOfPage(advocate);
    expect(words).toContain('This is the complaint of the person you speak for');
    expect(words).toContain('By Monday 7 December 2026');
    expect(words).toContain('If a part is wrong, missing or in the wrong place, call us');
    expect(words).not.toMatch(/Sam|sister|children’s home/);
  });

  test('leads to an empty form for another young person, where there is no script', () => {
    expect(receiptPage({ authority: bury(), assets }, advocate)).toContain('href="/advocate"');
  });
});

describe('when it was not a complaint', () => {
  test('somebody who asked for an advocate is told who gets in touch, and that no complaint is owed', () => {
    const words = wordsOfPage(receiptOfRequest());
    expect(words).toContain('Someone from Bury Children’s Rights Service gets in touch.');
    expect(words).toContain('You can complain later, or not at all.');
    expect(words).not.toMatch(/We must answer|your complaint just the same/);
  });

  test('something good is thanked for, and no answer is promised', () => {
    const words = wordsOfPage(receiptOfCompliment());
    expect(words).toContain('A person in our team reads what you sent.');
    expect(words).toContain('We may not write back to you.');
    expect(words).not.toContain('equality');
  });
});

describe('the questions about equality', () => {
  const monitoringOf = (html: string): string => {
    const from = html.indexOf('<form method="post" action="/api/monitoring"');
    return html.slice(from, html.indexOf('</form>', from));
  };
  const offers = (receipt: Receipt): readonly string[] => {
    const html = monitoringOf(receiptPage({ authority: bury(), assets }, receipt));
    return [...new Set([...html.matchAll(/name="([a-zA-Z]+)"/g)].map(([, name]) => name ?? ''))];
  };

  test.each([
    ['child', ['ageBand', 'gender', 'disability', 'ethnicity']],
    ['young-adult', ['ageBand', 'gender', 'disability', 'ethnicity', 'sexualOrientation']],
    ['adult', ['ageBand', 'gender', 'disability', 'ethnicity', 'sexualOrientation']],
    ['outsider', ['ageBand', 'gender', 'disability', 'ethnicity', 'sexualOrientation']],
    ['advocate', ['ageBand', 'gender', 'disability', 'ethnicity']],
  ] as const)('after the receipt of %s ask only %j', (voice, names) => {
    const fields = offers(receiptsByVoice()[voice]).filter((name) => name !== 'viewport');
    expect(fields.filter((name) => name !== 'robots')).toEqual(names);
  });

  test('carry no reference and no id', () => {
    const html = receiptPage({ authority: bury(), assets }, adult);
    const form = monitoringOf(html);
    expect(form).toContain('ageBand');
    expect(form).not.toMatch(/K4T-9WX-2HR|submissionId|type="hidden"/);
  });
});
