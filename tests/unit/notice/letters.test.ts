import { describe, expect, test } from 'vitest';
import { letterHtml } from '../../../functions/adapters/mail/letter-html.ts';
import { letterText } from '../../../functions/adapters/mail/letter-text.ts';
import { openCase } from '../../../functions/domain/case/open-case.ts';
import type { NoticeKind } from '../../../functions/domain/notice/owed-notice.ts';
import { renderNotice } from '../../../functions/domain/notice/render-notice.ts';
import { bury } from '../../../shared/authority/bury.ts';
import { threeSteps } from '../../../shared/procedure/three-steps.ts';
import { childReceiptWords } from '../../../web/content/en/child/receipt.ts';
import { aComplaintOf, aSubmission } from '../../support/a-submission.ts';
import { sundayEvening } from '../../support/fixed-time.ts';

const contactPerson = { name: 'Alex', phone: '0161 496 0101' };
const sam = {
  name: 'Sam',
  age: 14,
  contact: {
    email: 'sam@example.com',
    phone: '0161 496 0999',
    preferred: 'email',
    safe: { times: 'after four', voicemail: 'no' },
  },
  needs: ['read-aloud'],
};
const written = (kind: NoticeKind, answers = {}) => {
  const { record, person } = openCase(
    aComplaintOf(aSubmission({ person: sam, ...answers })),
    bury,
    {
      reference: 'K4T-9WX-2HR',
      receivedAt: sundayEvening,
    },
  );
  const { letter } = renderNotice(kind, { record, person, authority: bury, contactPerson });
  return {
    letter,
    text: letterText(letter),
    html: letterHtml(letter, { language: 'en', accent: bury.accent.colour }),
  };
};
const allKinds: readonly NoticeKind[] = [
  'acknowledgement',
  'advocacy-referral',
  'team-intake',
  'urgent-alert',
];
const typed = {
  complaint: {
    story: 'STORY',
    points: [{ subject: 'how-treated', details: 'DETAILS', aboutName: 'WORKERNAME' }],
    wantedWords: 'WANTED',
  },
};

describe('a young person’s acknowledgement', () => {
  test('says that we have it, the reference, and the real dates with their working', () => {
    const { text } = written('acknowledgement');
    expect(text).toContain('K4T-9WX-2HR');
    expect(text).toContain('Friday 4 December 2026');
    expect(text).toContain('Friday 18 December 2026');
    expect(text).toContain(
      'This is 10 working days after Sunday 22 November 2026. We did not count weekends.',
    );
  });

  test('says who is on their side, what they were told, and how to change that', () => {
    const { text } = written('acknowledgement');
    expect(text).toContain('Bury Children’s Rights Service');
    expect(text).toContain('- your age group');
    expect(text).toContain('Changed your mind?');
  });

  test('tells someone who said no how to have an advocate later', () => {
    expect(written('acknowledgement', { advocate: { wish: 'no' } }).text).toContain(
      'You can still have one later.',
    );
  });

  test('names another free service when the complaint is about an advocate', () => {
    const { text } = written('acknowledgement', {
      complaint: { points: [{ subject: 'advocate' }] },
    });
    expect(text).toContain('Always Heard on 0808 800 5792');
    expect(text).not.toContain('We have asked');
  });

  test('shows the dates as depending on a decision while one is open', () => {
    const { text } = written('acknowledgement', {
      complaint: { story: 'x', when: { precision: 'over-a-year' } },
    });
    expect(text).toContain('A person must first check one thing.');
    expect(text).toContain('We plan to answer you by this day.');
    expect(text).not.toMatch(/must answer you by/i);
  });

  test('tells the three steps in the receipt’s own words', () => {
    const numbered = threeSteps.child.steps.map((step, place) => `${place + 1}. ${step}`);
    expect(written('acknowledgement').text).toContain(
      ['THE THREE STEPS', '', ...numbered].join('\n'),
    );
    expect(childReceiptWords.steps).toBe(threeSteps.child.steps);
  });

  test('says that somebody senior reads it, and is not signed by the team, when it is about that team', () => {
    const { text } = written('acknowledgement', {
      complaint: {
        story: 'STORY',
        points: [{ subject: 'not-listening', about: ['complaints-team'] }],
      },
    });
    expect(text).toContain('A senior person reads what you sent.');
    expect(text).not.toContain(bury.complaintsTeam.name);
  });

  test('has words of its own for someone of 18 to 25', () => {
    const careLeaver = {
      person: { age: 20, careLeaver: 'yes', contact: { email: 'sam@example.com' } },
    };
    expect(written('acknowledgement', careLeaver).text).toContain('Samaritans');
  });

  test('never says a word of law or procedure', () => {
    const { text, letter } = written('acknowledgement', {
      complaint: { points: [{ subject: 'records' }, { subject: 'court' }] },
    });
    expect(text + letter.subject + letter.preview).not.toMatch(
      /Stage|statutory|Act |regulation|confidential|you will not be in trouble|corporate/i,
    );
  });
});

describe('the referral to the advocacy service', () => {
  test('says how to reach the young person safely, what they were told, and the answer’s date', () => {
    const { text } = written('advocacy-referral');
    expect(text).toContain('Name they use: Sam');
    expect(text).toContain('Age group: 11 to 15');
    expect(text).toContain('Voicemail: do NOT leave one');
    expect(text).toContain('We must answer the complaint by: Friday 4 December 2026');
    expect(text).toContain('They did not answer. They did not say no.');
  });

  test('holds not one word of the story, the worker, the subject or the safety answer', () => {
    const { text } = written('advocacy-referral', { ...typed, safety: 'worried', where: 'WHERE' });
    expect(text).not.toMatch(/STORY|DETAILS|WORKERNAME|WANTED|WHERE|worried|treated/);
  });

  test('holds no home address and no way that was not chosen', () => {
    const contact = {
      email: 'sam@example.com',
      phone: '0161 496 0999',
      post: '1 Secret Street',
      preferred: 'email',
    };
    const { text } = written('advocacy-referral', { person: { contact } });
    expect(text).toContain('sam@example.com');
    expect(text).not.toMatch(/Secret Street|0161 496 0999/);
    const texted = written('advocacy-referral', {
      person: { contact: { ...contact, preferred: 'text' } },
    }).text;
    expect(texted).toContain('0161 496 0999');
    expect(texted).not.toContain('sam@example.com');
  });

  test('says so when there is no way to reach them', () => {
    expect(written('advocacy-referral', { person: {} }).text).toContain(
      'They gave no way to reach them.',
    );
  });
});

describe('the intake to the complaints team', () => {
  test('says the urgency and why, the clock, each part with its source, and what to decide by when', () => {
    const { text, letter } = written('team-intake', {
      complaint: {
        points: [{ subject: 'child-protection-conference', about: ['social-worker'] }],
        changeComing: { what: 'move' },
      },
      safety: 'worried',
    });
    expect(letter.subject).toBe('K4T-9WX-2HR received: SAME DAY');
    expect(text).toContain(
      'said they are worried; a change they do not want may come within 5 working days',
    );
    expect(text).toContain('a child protection conference: child protection conference appeal.');
    expect(text).toContain('(read second hand)');
    expect(text).toContain('Defer the coming change while this is looked at?');
    expect(text).toContain('by Monday 23 November 2026');
    expect(text).toContain('Ticked: social worker.');
    expect(text).toContain('the advocacy service is being told');
  });

  test('never holds the story, and never names anyone in its subject', () => {
    const { text, letter } = written('team-intake', typed);
    expect(text).not.toMatch(/STORY|DETAILS|WANTED|WORKERNAME/);
    expect(letter.subject).not.toContain('Sam');
  });

  test('never passes a verdict', () => {
    const { text } = written('team-intake', { role: 'adult', person: { relationship: 'none' } });
    expect(text).not.toMatch(/ineligible|vexatious|rejected|refused|invalid/i);
  });
});

describe('the alert to the duty team', () => {
  test('says where they are, how to reach them, and asks for an answer', () => {
    const { text } = written('urgent-alert', { safety: 'unsafe', where: 'By the bus station' });
    expect(text).toContain('said that they or a child are not safe now');
    expect(text).toContain('Where they said they are: By the bus station');
    expect(text).toContain('to say that you have this');
  });
});

describe('every letter', () => {
  test.each(allKinds)(
    '%s says the same in text and in HTML, and shows nothing typed unescaped',
    (kind) => {
      const { text, html } = written(kind, {
        person: { ...sam, name: '<img src=x onerror=alert(1)>"&' },
        where: '<script>alert(1)</script>',
      });
      expect(html).not.toMatch(/<img|<script/);
      const read = html
        .replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, ' ')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&')
        .replace(/\s+/g, ' ')
        .toLowerCase();
      const lines = text
        .split('\n')
        .map((line) => line.replace(/^\s*(- |\d+\. )/, '').trim())
        .filter((line) => line !== '');
      const missing = lines.filter(
        (line) =>
          !line
            .toLowerCase()
            .split(': ')
            .every((half) => read.includes(half.trim())),
      );
      expect(missing).toEqual([]);
    },
  );
});

describe('a letter to someone who reads easy words', () => {
  const easy = { person: { ...sam, needs: ['easy-read', 'pictures'] } };

  test('is in short sentences, and still has all that a child must be told', () => {
    const { text } = written('acknowledgement', easy);
    expect(text).toContain('Your reference number is K4T-9WX-2HR.');
    expect(text).toContain('Friday 4 December 2026');
    expect(text).toContain('This is the very last day. We must tell you why.');
    expect(text).toContain('You can ask for someone new to look.');
    expect(text).toContain('- your age group');
    expect(text).toContain('Ombudsman');
    expect(text).toContain('Call Alex on 0161 496 0101');
  });

  test('is the same at any age, and for a young person whose advocate wrote', () => {
    const person = { ...sam, age: 20, careLeaver: 'yes', needs: ['easy-read'] };
    expect(written('acknowledgement', { person }).text).toContain('Your reference number is');
    const { record, person: statement } = openCase(
      aComplaintOf(
        aSubmission({
          role: 'advocate',
          speaksFor: 'child',
          instructed: 'yes',
          writeTo: 'child',
          children: [{ name: 'Sam', contact: sam.contact, needs: ['easy-read'] }],
        }),
      ),
      bury,
      { reference: 'K4T-9WX-2HR', receivedAt: sundayEvening },
    );
    const facts = { record, person: statement, authority: bury, contactPerson };
    expect(letterText(renderNotice('acknowledgement-to-child', facts).letter)).toContain(
      'Your reference number is',
    );
  });
});
