import { describe, expect, test } from 'vitest';
import { letterText } from '../../../functions/adapters/mail/letter-text.ts';
import { deadlineDates } from '../../../functions/domain/clock/deadline-dates.ts';
import { deadlinesAtReceipt } from '../../../functions/domain/clock/limits.ts';
import { dayInWords } from '../../../functions/domain/clock/london.ts';
import { datesAreConditional, helpline } from '../../../functions/domain/notice/notice-facts.ts';
import type { NoticeKind } from '../../../functions/domain/notice/owed-notice.ts';
import {
  type SampleNotice,
  sampleReceivedAt,
} from '../../../infra/notices/album/sample-notices.ts';
import { threeSteps } from '../../../shared/procedure/three-steps.ts';
import {
  type CouncilNotices,
  everyCouncilsNotices,
  exampleSettings,
} from '../../support/sample-album.ts';

// Each Must and each Never of practice.md section 4, one sentence each, for every council, voice and variant.

const young: ReadonlySet<string> = new Set(['child', 'easy-read', 'young-adult']);
const has = ({ variants }: SampleNotice, words: string): boolean =>
  variants.some((variant) => variant.includes(words));
const text = ({ letter }: SampleNotice): string =>
  [letter.subject, letter.preview, letterText(letter)].join('\n');

/** What is wrong with any of them, named; an empty list is what is wanted. */
const wrong = (notices: readonly SampleNotice[], isRight: (notice: SampleNotice) => boolean) => {
  if (notices.length === 0) throw new Error('No sample notice is of this sort');
  return notices
    .filter((notice) => !isRight(notice))
    .map(({ kind, voice, variants }) => `${kind}, ${voice}: ${variants[0] ?? ''}`);
};
const lacking = (notices: readonly SampleNotice[], pattern: RegExp | string) =>
  wrong(notices, (notice) =>
    typeof pattern === 'string' ? text(notice).includes(pattern) : pattern.test(text(notice)),
  );
const saying = (notices: readonly SampleNotice[], pattern: RegExp) =>
  wrong(notices, (notice) => !pattern.test(text(notice)));

const datesOf = ({ authority }: CouncilNotices) => {
  const due = deadlineDates(deadlinesAtReceipt, { received: sampleReceivedAt }, authority.targets);
  const on = (rule: string): string =>
    dayInWords(due.find((one) => one.rule === rule)?.date ?? '2000-01-01');
  return { check: on('triage-check'), first: on('stage-1-first'), last: on('stage-1-last') };
};

describe.each(everyCouncilsNotices())('what $name says', (council) => {
  const { authority, notices } = council;
  const { first, last, check } = datesOf(council);
  const { seniorContact, contactPerson } = exampleSettings(authority.id);
  const ofKind = (...kinds: readonly NoticeKind[]) =>
    notices.filter(({ kind }) => kinds.includes(kind));
  const ombudsman = helpline(authority, 'ombudsman').phone;

  const childs = ofKind('acknowledgement', 'acknowledgement-to-child').filter(
    ({ voice, record }) => young.has(voice) && record.kind === 'complaint',
  );
  const toldService = childs.filter(({ record }) => record.referral.state === 'told-automatically');
  const adults = ofKind('acknowledgement').filter(({ voice }) => voice === 'adult');
  const advocates = ofKind('acknowledgement').filter(({ voice }) => voice === 'advocate');
  const outsiders = ofKind('acknowledgement').filter(({ voice }) => voice === 'outsider');
  const referrals = ofKind('advocacy-referral');
  const intakes = ofKind('team-intake').filter(({ record }) => record.kind === 'complaint');
  const offers = ofKind('stage-2-offer', 'stage-2-offer-to-child');
  const pending = (all: readonly SampleNotice[]) =>
    all.filter(({ record }) => datesAreConditional(record));
  const certain = (all: readonly SampleNotice[]) =>
    all.filter(({ record }) => !datesAreConditional(record));

  describe('a child’s acknowledgement must say', () => {
    test('that we have it, and the reference', () => {
      expect(lacking(childs, /We have what you sent|We have received everything/)).toEqual([]);
      expect(wrong(childs, (one) => text(one).includes(one.record.reference))).toEqual([]);
    });
    test('who reads it, and by when', () => {
      expect(lacking(childs, /A (person in the .+|senior person) reads/)).toEqual([]);
      expect(lacking(childs, check)).toEqual([]);
    });
    test('the reply by day 10; if longer, no later than day 20, and that we must say why', () => {
      expect(lacking(childs, first)).toEqual([]);
      expect(lacking(childs, last)).toEqual([]);
      expect(lacking(childs, 'We must tell you why')).toEqual([]);
      expect(lacking(certain(childs), 'We must answer you by this')).toEqual([]);
    });
    test('what they can ask for if nothing comes', () => {
      expect(lacking(childs, /ask for someone new to look/)).toEqual([]);
    });
    test('the advocate’s service by name, what they were told, and how to change it', () => {
      expect(lacking(toldService, authority.advocacy.service)).toEqual([]);
      expect(lacking(toldService, '- how to reach you safely')).toEqual([]);
      expect(lacking(toldService, /(Changed your mind|Did you change your mind)\? Call/)).toEqual(
        [],
      );
    });
    test('how to get one later, to somebody who said no', () => {
      const saidNo = childs.filter(({ record }) => record.referral.state === 'said-no');
      expect(lacking(saidNo, /You can (still )?have (one|an advocate) later/)).toEqual([]);
      expect(lacking(saidNo, authority.advocacy.publicPhone)).toEqual([]);
    });
    test('another free service, where nobody was told automatically', () => {
      const arranged = childs.filter(({ record }) => record.referral.state === 'person-arranges');
      const { name, phone } = helpline(authority, authority.advocacy.fallback);
      expect(lacking(arranged, `${name} on ${phone}`)).toEqual([]);
    });
    test('the three steps, as the receipt has them', () => {
      const steps = Object.values(threeSteps).map((one) => one.steps);
      expect(
        wrong(childs, (one) =>
          steps.some((each) => each.every((step) => text(one).includes(step))),
        ),
      ).toEqual([]);
    });
    test('a person’s name and phone, and that the Ombudsman is free', () => {
      const names = [contactPerson, seniorContact].flatMap((one) => (one ? [one] : []));
      const isNamed = (one: SampleNotice): boolean =>
        names.some(({ name, phone }) => text(one).includes(`Call ${name} on ${phone}`));
      expect(wrong(childs, isNamed)).toEqual([]);
      expect(lacking(childs, `It is free. Call ${ombudsman}.`)).toEqual([]);
    });
  });

  test('a child’s acknowledgement never says a word of procedure or law, nor promises silence', () => {
    expect(
      saying(childs, /\bStage\b|[Ss]tatutory|\bAct\b|[Rr]egulation|[Cc]orporate|[Pp]rocedure/),
    ).toEqual([]);
    expect(saying(childs, /confidential|you will not be in trouble|safeguarding/i)).toEqual([]);
    expect(saying(childs, /[A-Z]{4}-[A-Z]{4}-[A-Z]{4}/)).toEqual([]);
  });

  test('a child is never told that an advocate may make it take longer', () => {
    expect(saying(childs, /advocate[^.]*(longer|slow|delay|wait)/i)).toEqual([]);
  });

  test('no date is told as certain to anybody while a decision is pending', () => {
    const all = [
      ...childs,
      ...adults,
      ...advocates,
      ...ofKind('dates-moved', 'dates-moved-for-child'),
    ];
    const conditional = pending(all).filter(({ voice }) => voice !== 'outsider');
    expect(
      saying(conditional, /^ {2}(We must answer|If we need longer, this is the very last)/m),
    ).toEqual([]);
    expect(lacking(conditional, /one thing|depend on what is decided/)).toEqual([]);
  });

  describe('an adult’s acknowledgement must say', () => {
    test('each part, where we think it goes, and who checks by when', () => {
      expect(
        wrong(adults, (one) => one.record.parts.every(() => text(one).includes('WHERE WE THINK'))),
      ).toEqual([]);
      expect(lacking(adults, `A person checks this by ${check}. That is our own target.`)).toEqual(
        [],
      );
    });
    test('the dates with their working, and other words for the general procedure', () => {
      expect(lacking(adults, 'working days after')).toEqual([]);
      const corporate = adults.filter(({ record }) =>
        record.parts.some(({ route }) => route === 'corporate'),
      );
      expect(lacking(corporate, 'Our time to answer starts then')).toEqual([]);
    });
    test('what is decided, by when, and that no one has refused them', () => {
      expect(lacking(pending(adults), /- By \w+day \d+ \w+ \d{4}: /)).toEqual([]);
      expect(lacking(pending(adults), 'No one has refused you.')).toEqual([]);
    });
    test('limits that are not ours', () => {
      const limited = adults.filter(({ record }) => record.limitsToTell.length > 0);
      expect(lacking(limited, 'TIME LIMITS THAT ARE NOT OURS')).toEqual([]);
    });
    test('the right to Stage 2, the Ombudsman, what helps them, and an advocate for the child', () => {
      expect(lacking(adults, 'we must offer you Stage 2')).toEqual([]);
      expect(lacking(adults, ombudsman)).toEqual([]);
      expect(lacking(adults, 'A child who wants to complain can have an advocate')).toEqual([]);
      const ordinary = adults.filter((one) => has(one, 'parent: ordinary'));
      expect(lacking(ordinary, 'You told us what helps you: larger print.')).toEqual([]);
    });
  });

  test('an adult’s acknowledgement never says what records hold, or whether a child has an advocate', () => {
    expect(
      saying(adults, /our records|we know (of )?(the|this|your) child|lives (at|with|in)/i),
    ).toEqual([]);
    expect(saying(adults, /has an advocate|their advocate|we have asked/i)).toEqual([]);
    expect(saying(adults, /statutory/i)).toEqual([]);
  });

  describe('an advocate’s acknowledgement', () => {
    test('must say whose complaint it is, the dates, who is written to, and the meetings', () => {
      expect(lacking(advocates, 'It is their complaint')).toEqual([]);
      expect(lacking(advocates, first)).toEqual([]);
      expect(lacking(advocates, last)).toEqual([]);
      expect(lacking(advocates, 'WHO WE WRITE TO')).toEqual([]);
      expect(lacking(advocates, 'You are welcome at every meeting')).toEqual([]);
    });
    test('must say how to correct the points', () => {
      expect(lacking(advocates, 'If a part is wrong or missing, call')).toEqual([]);
    });
    test('never says an age, a placement or the answer about safety', () => {
      expect(
        saying(advocates, /birthday|years old|\baged?\b|foster|placement|safe now|not safe/i),
      ).toEqual([]);
    });
  });

  describe('a referral', () => {
    const forComplaint = referrals.filter(({ record }) => record.kind === 'complaint');
    test('must say reference, chosen name, age group, needs and preference', () => {
      for (const label of ['Reference:', 'Name they use:', 'Age group:', 'What helps them:']) {
        expect(lacking(referrals, label)).toEqual([]);
      }
      expect(wrong(referrals, (one) => text(one).includes(one.record.reference))).toEqual([]);
      expect(lacking(referrals, 'Advocate they would like: ')).toEqual([]);
    });
    test('must say the safe way and its don’ts, and what the young person was told and answered', () => {
      expect(lacking(referrals, 'How to reach them safely. Use no other way.')).toEqual([]);
      expect(lacking(referrals, /do NOT leave one|do not leave one|no way to reach them/)).toEqual(
        [],
      );
      expect(lacking(referrals, 'We told them before they sent it.')).toEqual([]);
      expect(lacking(referrals, /They said yes|They did not answer/)).toEqual([]);
    });
    test('must say the date of the answer, and ask for an answer within one working day', () => {
      expect(lacking(certain(forComplaint), `We must answer the complaint by: ${first}`)).toEqual(
        [],
      );
      expect(
        lacking(pending(forComplaint), `(a person decides one thing first): ${first}`),
      ).toEqual([]);
      expect(lacking(referrals, 'accept within one working day')).toEqual([]);
    });
    test('never says the subject, the safety answer or where somebody lives', () => {
      expect(
        saying(referrals, /Not being listened|waiting|records|worried|not safe|foster/i),
      ).toEqual([]);
    });
  });

  describe('the intake to the team', () => {
    test('must say urgency and why, the time, days 10 and 20', () => {
      for (const label of ['Urgency:', 'Because:', 'Received:']) {
        expect(lacking(intakes, label)).toEqual([]);
      }
      expect(lacking(intakes, first)).toEqual([]);
      expect(lacking(intakes, last)).toEqual([]);
    });
    test('must say the parts with route, rule and how sure, what to decide by when, and who is barred', () => {
      expect(lacking(intakes, /^- .+: .+\. .+ \(.+\)\./m)).toEqual([]);
      expect(lacking(intakes, 'TO DECIDE, BY A NAMED PERSON')).toEqual([]);
      expect(lacking(intakes, /Ticked: |Nobody was ticked/)).toEqual([]);
    });
    test('must have the contact don’ts in a box', () => {
      expect(
        wrong(intakes, ({ letter }) => letter.blocks.some((block) => block.kind === 'box')),
      ).toEqual([]);
    });
    test('must say what was told, what is missing, and whether a change is coming', () => {
      expect(lacking(intakes, 'WHAT THE WRITER WAS TOLD')).toEqual([]);
      expect(lacking(intakes, '- Advocate: ')).toEqual([]);
      expect(lacking(intakes, 'Not given: ')).toEqual([]);
      expect(lacking(intakes, 'Change coming: ')).toEqual([]);
    });
    test('never passes a verdict, and names nobody in its subject', () => {
      expect(saying(intakes, /ineligible|vexatious|invalid|reject/i)).toEqual([]);
      expect(wrong(intakes, ({ letter }) => !/\b(Sam|Jo|Ali)\b/.test(letter.subject))).toEqual([]);
    });
  });

  describe('the offer after day 20', () => {
    test('must say that we are late and sorry, and what may be chosen', () => {
      expect(lacking(offers, /We had to answer (you )?by /)).toEqual([]);
      expect(lacking(offers, 'We are sorry')).toEqual([]);
      expect(lacking(offers, /[Ss]omeone new looks/)).toEqual([]);
      expect(lacking(offers, /new (day|date) for our answer/)).toEqual([]);
      expect(lacking(offers, /explain first/)).toEqual([]);
    });
    test('must say that there is no hurry, nothing is lost, and our answer is still owed', () => {
      expect(lacking(offers, /do not have to hurry|no deadline to choose/)).toEqual([]);
      expect(lacking(offers, /lose nothing/)).toEqual([]);
      expect(lacking(offers, /still (owe|answer)|must still answer/)).toEqual([]);
      expect(lacking(offers, ombudsman)).toEqual([]);
    });
    test('must name an advocate to a child, unless the complaint is about one', () => {
      const free = offers.filter(
        ({ voice, record }) => young.has(voice) && record.referral.because === undefined,
      );
      expect(lacking(free, authority.advocacy.service)).toEqual([]);
    });
    test('never blames complexity, asks for a form, or says that the case is closed', () => {
      expect(saying(offers, /complex|fill in|closed|need to wait|must wait/i)).toEqual([]);
    });
  });

  describe('an outsider’s acknowledgement', () => {
    test('must say received, reference, that a person decides by a date and writes with reasons', () => {
      expect(lacking(outsiders, 'We have received what you sent.')).toEqual([]);
      expect(lacking(outsiders, /A person decides by \w+day \d+ \w+ \d{4} whether/)).toEqual([]);
      expect(lacking(outsiders, 'write to you with the reasons')).toEqual([]);
    });
    test('must say that we cannot say whether we know anyone, whom to ring, and the Ombudsman', () => {
      expect(lacking(outsiders, 'We cannot say whether we know any child or family.')).toEqual([]);
      expect(lacking(outsiders, 'If you are worried about a child, call')).toEqual([]);
      expect(lacking(outsiders, ombudsman)).toEqual([]);
    });
    test('never names a child, a worker, an advocate or a Stage, and gives no other date', () => {
      expect(saying(outsiders, /\bSam\b|social worker|advocate|Stage/i)).toEqual([]);
      expect(wrong(outsiders, (one) => !text(one).includes(first))).toEqual([]);
    });
  });
});
