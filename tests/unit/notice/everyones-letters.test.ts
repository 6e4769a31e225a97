import { describe, expect, test } from 'vitest';
import { letterText } from '../../../functions/adapters/mail/letter-text.ts';
import { renderNotice } from '../../../functions/domain/notice/render-notice.ts';
import { bury } from '../../../shared/authority/bury.ts';
import { relationships } from '../../../shared/submission/lists.ts';
import { aComplaintOf, aSubmission } from '../../support/a-submission.ts';
import { openedWithLetters } from '../../support/written-letters.ts';

const jo = { name: 'Jo Example', contact: { email: 'jo@example.com' } };
const anAdult = (answers: Record<string, unknown> = {}, relationship = 'parent') =>
  openedWithLetters(
    aComplaintOf(aSubmission({ role: 'adult', person: { ...jo, relationship }, ...answers })),
  );
const about = (...subjects: string[]) => ({
  complaint: {
    story: 'STORY',
    points: subjects.map((subject) => ({ subject, details: 'DETAILS' })),
  },
});

describe('a parent’s acknowledgement', () => {
  test('says where we think each part belongs, who checks by when, and how to say we are wrong', () => {
    const text = anAdult(about('decision-or-plan', 'school-transport')).text('acknowledgement');
    expect(text).toContain(
      'A decision or plan: we answer this under the children’s complaints procedure.',
    );
    expect(text).toContain(
      'School transport: we answer this under the council’s general complaints procedure.',
    );
    expect(text).toContain(
      'A person checks this by Tuesday 24 November 2026. That is our own target.',
    );
    expect(text).toContain('wrong place, call 0161 496 0101');
  });

  test('gives the dates with their working, and the right to Stage 2 after the last', () => {
    const text = anAdult().text('acknowledgement');
    expect(text).toContain(
      'Friday 4 December 2026\n  We must answer you by this date.\n  This is 10 working days after',
    );
    expect(text).toContain('we must offer you Stage 2');
    expect(text).not.toContain('These dates depend');
  });

  test('tells a part for the general procedure in its own words, with no date of ours', () => {
    const text = anAdult(about('school-transport')).text('acknowledgement');
    expect(text).toContain('Our time to answer starts then, and the letter gives the date.');
    expect(anAdult(about('waiting')).text('acknowledgement')).not.toContain('general procedure');
  });

  test('says what a person decides first, that no one has refused them, and that the dates depend on it', () => {
    const text = anAdult({
      complaint: { story: 'x', when: { precision: 'over-a-year' }, circumstances: ['court-case'] },
    }).text('acknowledgement');
    expect(text).toContain(
      'By Tuesday 24 November 2026: whether we look at things from more than a year ago. We usually do.',
    );
    expect(text).toContain('whether any part must wait for a court');
    expect(text).toContain('No one has refused you.');
    expect(text).toContain('These dates depend on what is decided above.');
  });

  test('warns of limits that are not ours, even before anything may be passed on', () => {
    const text = anAdult(about('child-protection-conference', 'sen-plan')).text('acknowledgement');
    expect(text).toContain('Write to Bury Integrated Safeguarding Partnership within 28 days');
    expect(text).toContain('SEND tribunal');
    expect(text).toContain('We have sent nothing to anyone outside the council.');
  });

  test('repeats no word they wrote, and calls nothing of ours statutory', () => {
    const { text, letter } = anAdult({
      ...about('decision-or-plan'),
      children: [{ name: 'CHILDNAME' }],
    });
    const all = text('acknowledgement') + letter('acknowledgement').subject;
    expect(all).not.toMatch(/STORY|DETAILS|CHILDNAME|statutory/);
  });

  test('says how a child can have an advocate, and that nobody was told', () => {
    const { text, kinds } = anAdult();
    expect(text('acknowledgement')).toContain('We have told them nothing about what you sent.');
    expect(kinds).not.toContain('advocacy-referral');
  });
});

describe('a grandparent’s acknowledgement', () => {
  test('says that a person decides whether the procedure is open to them, and by when', () => {
    const text = anAdult({}, 'grandparent').text('acknowledgement');
    expect(text).toContain('By Friday 27 November 2026: whether this procedure is open to you.');
    expect(text).toContain('No one has refused you.');
  });
});

describe('somebody outside the family', () => {
  const outsiders = [
    'friend',
    'professional',
    'councillor',
    'mp',
    'none',
    'council-worker',
  ] as const;

  test.each(outsiders)(
    'as a %s is told the same, byte for byte, whatever they wrote about and whoever the child is',
    (who) => {
      const one = anAdult(
        {
          ...about('where-i-live'),
          children: [{ name: 'Known Child', age: 7, livesWith: 'foster-carer' }],
        },
        who,
      );
      const two = anAdult(
        { ...about('court', 'records'), children: [{ name: 'Nobody We Know' }] },
        who,
      );
      expect(one.text('acknowledgement')).toBe(two.text('acknowledgement'));
      expect(one.letter('acknowledgement')).toEqual(two.letter('acknowledgement'));
    },
  );

  test('is told that it was received, that a person decides by a date, and nothing that implies knowledge', () => {
    const { text } = anAdult(about('where-i-live'), 'friend');
    expect(text('acknowledgement')).toContain('A person decides by Friday 27 November 2026');
    expect(text('acknowledgement')).toContain('We cannot say whether we know any child or family.');
    expect(text('acknowledgement')).not.toMatch(
      /Stage|advocate|4 December|social worker|thank you for caring/i,
    );
  });

  test('sees on the receipt only that a person decides, and when', () => {
    const { receipt } = anAdult(about('where-i-live'), 'friend');
    expect(receipt.points).toMatchObject([
      { route: 'person-decides', reason: 'A person will decide.' },
    ]);
    expect(receipt.dates.map(({ rule, date }) => [rule, date])).toEqual([
      ['interest-decision', '2026-11-27'],
    ]);
    expect(receipt.referral).toEqual({ state: 'not-for-this-complaint', told: [] });
  });

  test('is still worked by the team under the running clock', () => {
    expect(anAdult(about('where-i-live'), 'friend').text('team-intake')).toContain(
      'Friday 4 December 2026',
    );
  });

  test('every kind of adult has a letter of some kind, and none is a refusal', () => {
    const letters = relationships.map((who) => anAdult({}, who).text('acknowledgement'));
    expect(letters.every((text) => text.includes('K4T-9WX-2HR'))).toBe(true);
    expect(letters.join(' ')).not.toMatch(
      /not eligible|ineligible|cannot accept|rejected|we will not/i,
    );
  });
});

describe('an advocate’s complaint', () => {
  const byAdvocate = (answers: Record<string, unknown> = {}) =>
    openedWithLetters(
      aComplaintOf(
        aSubmission({
          role: 'advocate',
          person: { name: 'Ali', contact: { email: 'ali@example.org' } },
          speaksFor: 'child',
          instructed: 'yes',
          children: [
            {
              name: 'Sam',
              age: 12,
              livesWith: 'childrens-home',
              contact: { email: 'sam@example.com' },
            },
          ],
          complaint: { story: 'STORY', points: [{ subject: 'seeing-family' }] },
          ...answers,
        }),
      ),
    );

  test('is stored as the child’s, sent by the advocate, and nobody else is told', () => {
    const { opened, kinds } = byAdvocate();
    expect(opened.record.complainant).toMatchObject({ kind: 'child', submittedBy: 'advocate' });
    expect(opened.record.referral.state).toBe('has-one');
    expect(kinds).toEqual(['team-intake', 'acknowledgement']);
    expect(opened.events[0]).toMatchObject({ event: 'complaint-received', actor: 'advocate' });
  });

  test('is acknowledged to the advocate with whose it is, the dates, and how to correct the points', () => {
    const text = byAdvocate().text('acknowledgement');
    expect(text).toContain('Dear Ali');
    expect(text).toContain('the complaint that you sent for Sam. It is their complaint');
    expect(text).toContain('Friday 4 December 2026');
    expect(text).toContain('If a part is wrong or missing, call');
    expect(text).not.toMatch(/STORY|children’s home|12/);
  });

  test('goes to the young person too, in their own words, when the advocate asked for that', () => {
    const { kinds, text } = byAdvocate({ writeTo: 'both' });
    expect(kinds).toContain('acknowledgement-to-child');
    expect(text('acknowledgement-to-child')).toContain('Hello Sam');
    expect(text('acknowledgement-to-child')).toContain('Your advocate sent this for you.');
  });

  test('for an adult, or not asked by the young person, never writes to the young person', () => {
    expect(byAdvocate({ writeTo: 'both', speaksFor: 'adult' }).kinds).not.toContain(
      'acknowledgement-to-child',
    );
    expect(byAdvocate({ writeTo: 'both', instructed: 'not-yet' }).kinds).not.toContain(
      'acknowledgement-to-child',
    );
    expect(byAdvocate({ speaksFor: 'adult' }).text('acknowledgement')).not.toContain('Sam');
  });

  test('tells the team and the duty team about the young person, not only about the advocate', () => {
    const { text } = byAdvocate({
      safety: 'unsafe',
      mustNotKnow: 'A relative',
      children: [
        {
          name: 'Sam',
          age: 12,
          contact: { phone: '0161 496 0777', safe: { note: 'Never ring the house' } },
        },
      ],
    });
    for (const letter of [text('urgent-alert'), text('team-intake')]) {
      expect(letter).toContain('Sam');
      expect(letter).toContain('11 to 15');
      expect(letter).toContain('Never ring the house');
      expect(letter).toContain('Must NOT know: A relative');
      expect(letter).toContain('ali@example.org');
    }
    expect(text('urgent-alert')).toContain('Who wrote: an advocate, for somebody');
    expect(text('team-intake')).toContain('The advocate was asked by the young person.');
  });

  test('has a person write to the young person where mail is not their safe way', () => {
    const children = [{ name: 'Sam', contact: { phone: '0161 496 0777', preferred: 'text' } }];
    const { opened, kinds } = byAdvocate({ writeTo: 'child', children });
    expect(kinds).not.toContain('acknowledgement-to-child');
    expect(opened.tasks.map(({ kind }) => kind)).toContain('acknowledge-child-another-way');
  });

  test('warns of a limit that is not ours', () => {
    const text = byAdvocate({ complaint: { story: 'x', circumstances: ['appeal'] } }).text(
      'acknowledgement',
    );
    expect(text).toContain('within 28 days');
    expect(text).toContain('SEND tribunal');
  });

  test('not asked yet becomes a person’s decision, and the advocate is told so', () => {
    const { opened, text } = byAdvocate({ instructed: 'not-yet' });
    expect(opened.record.decisions.map(({ kind }) => kind)).toContain('child-agreement');
    expect(text('acknowledgement')).toContain('they have not said yes to all of it');
  });
});

describe('asking only for an advocate', () => {
  const asked = (contact: Record<string, unknown> = { email: 'sam@example.com' }) =>
    openedWithLetters({
      kind: 'advocacy-request',
      value: { language: 'en', person: { name: 'Sam', age: 15, contact } },
    });

  test('tells the service, the team and the young person, and starts no clock', () => {
    const { opened, kinds, receipt } = asked();
    expect(kinds).toEqual(['team-intake', 'acknowledgement', 'advocacy-referral']);
    expect(opened.record.deadlines).toEqual([]);
    expect(receipt).toMatchObject({ kind: 'advocacy-request', dates: [], points: [] });
  });

  test('is told in words that speak of no complaint made', () => {
    const { text } = asked();
    expect(text('acknowledgement')).toContain('You asked for someone to be on your side.');
    expect(text('acknowledgement')).toContain('You can make a complaint later, or not at all.');
    expect(text('acknowledgement')).not.toMatch(/your complaint just the same|must answer/);
    expect(text('advocacy-referral')).toContain('They may be thinking about a complaint.');
    expect(text('advocacy-referral')).not.toContain('We must answer');
    expect(text('team-intake')).toContain('no clock has started');
  });

  test('by someone who is not to be contacted becomes a person’s task', () => {
    const { opened, kinds } = asked({ preferred: 'none' });
    expect(kinds).toEqual(['team-intake']);
    expect(opened.tasks.map(({ kind }) => kind)).toContain('arrange-advocate');
  });
});

describe('something good', () => {
  test('is read by a person, owes nothing, and is not repeated in mail', () => {
    const { opened, kinds, text } = openedWithLetters({
      kind: 'compliment',
      value: { language: 'en', words: 'GOODWORDS', person: {}, mayShare: 'yes' },
    });
    expect(kinds).toEqual(['team-intake']);
    expect(opened.record.deadlines).toEqual([]);
    expect(opened.tasks.map(({ kind }) => kind)).toEqual(['read-for-safety']);
    expect(text('team-intake')).not.toContain('GOODWORDS');
  });
});

describe('who at the council is told', () => {
  test('what a worker for the council says goes to the whistleblowing lead, so that their line need not know', () => {
    const { opened } = openedWithLetters(
      aComplaintOf(aSubmission({ role: 'adult', person: { relationship: 'council-worker' } })),
    );
    expect(opened.notices.filter(({ kind }) => kind === 'team-intake')).toMatchObject([
      { reader: 'whistleblowing-lead' },
    ]);
  });

  test('the intake says who takes over a part once its route is confirmed, and what to presume and weigh', () => {
    const { opened } = openedWithLetters(
      aComplaintOf(
        aSubmission({
          complaint: {
            points: [{ subject: 'school-transport' }, { subject: 'waiting' }],
            when: { precision: 'over-a-year' },
          },
        }),
      ),
    );
    const { record, person } = opened;
    const text = letterText(
      renderNotice('team-intake', {
        record,
        person,
        authority: bury,
        contactPerson: { name: 'Alex', phone: '0161 496 0101' },
        handOver: { corporate: 'corporate@heard.example' },
      }).letter,
    );
    expect(text.match(/Once you have confirmed it: corporate@heard\.example\./g)).toHaveLength(1);
    expect(text).toContain('Presume: Accept it, unless there is good reason not to');
    expect(text).toContain('Was it unreasonable to expect this person to complain sooner?');
  });

  test('somebody with special training is told at once of a part about harm, and has a task today', () => {
    const { opened, text } = openedWithLetters(
      aComplaintOf(aSubmission({ complaint: { points: [{ subject: 'harm-by-staff' }] } })),
    );
    expect(opened.notices.map(({ reader }) => reader)).toContain('safeguarding-lead');
    expect(opened.tasks).toContainEqual(
      expect.objectContaining({ kind: 'specially-trained-today', target: 'same-day' }),
    );
    expect(text('acknowledgement')).not.toMatch(/safeguarding/i);
  });

  test('the intake says who writes and for whom, and is true about what an outsider was told', () => {
    const { text } = openedWithLetters(
      aComplaintOf(
        aSubmission({
          role: 'adult',
          person: { relationship: 'friend', contact: { email: 'pat@example.com' } },
          onBehalf: { kind: 'on-behalf', agreed: 'no' },
        }),
      ),
    );
    const intake = text('team-intake');
    expect(intake).toContain('The writer is: friend');
    expect(intake).toContain('for the child; the writer says that the child does NOT agree');
    expect(intake).toContain('It has none of these dates');
    expect(intake).not.toContain('The writer was told these dates as conditional');
  });

  test('nothing goes by itself to an address that those complained about may see', () => {
    const wayOf = (about: string, whoMightSee?: string) =>
      openedWithLetters(
        aComplaintOf(
          aSubmission({
            person: {
              age: 14,
              contact: { email: 'sam@example.com', ...(whoMightSee && { safe: { whoMightSee } }) },
            },
            complaint: { points: [{ subject: 'how-treated', about: [about] }] },
          }),
        ),
      ).opened.record.acknowledgement;
    const throughAdvocate = (whoMightSee?: string) =>
      openedWithLetters(
        aComplaintOf(
          aSubmission({
            role: 'advocate',
            speaksFor: 'child',
            instructed: 'yes',
            writeTo: 'both',
            children: [
              {
                age: 14,
                contact: {
                  email: 'sam@example.com',
                  ...(whoMightSee && { safe: { whoMightSee } }),
                },
              },
            ],
            complaint: { points: [{ subject: 'how-treated', about: ['foster-carer'] }] },
          }),
        ),
      ).opened.record.writesToChild;
    expect(throughAdvocate('my foster carer reads it')).toBe('by-a-person');
    expect(throughAdvocate()).toBe('by-mail');
    expect(wayOf('foster-carer', 'my foster carer reads it')).toBe('by-another-way');
    expect(wayOf('foster-carer')).toBe('email');
    expect(wayOf('social-worker', 'my foster carer reads it')).toBe('email');
  });
});
