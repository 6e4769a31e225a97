import { describe, expect, test } from 'vitest';
import { openAdvocacyRequest } from '../../../functions/domain/case/open-advocacy-request.ts';
import { openComplaint } from '../../../functions/domain/case/open-complaint.ts';
import { receiptFor } from '../../../functions/domain/notice/receipt.ts';
import { authorities } from '../../../shared/authority/authorities.ts';
import { parseSubmission } from '../../../shared/submission/parse-submission.ts';
import { sundayEvening } from '../../support/fixed-time.ts';
import { openedWithLetters } from '../../support/written-letters.ts';
import { type Expected, requests, type Vignette, vignettes } from './vignettes.ts';

const receiving = { reference: 'K4T-9WX-2HR', receivedAt: sundayEvening };

const opened = ({ sent }: Vignette, council: string) => {
  const parsed = parseSubmission(sent);
  const authority = authorities.get(council);
  if (parsed.kind === 'problems' || authority === undefined) {
    throw new Error(`${council}: ${JSON.stringify(parsed)}`);
  }
  return openComplaint(parsed.value, authority, receiving).record;
};

type Seen = ReturnType<typeof opened>;

/** What came of it, told in the same words as what was expected, and only so far as something was. */
const told = (record: Seen, expected: Expected): Record<string, unknown> => {
  const kinds = record.decisions.map(({ kind }) => kind);
  const seen: Record<keyof Expected, unknown> = {
    kind: record.complainant.kind,
    standing: record.complainant.standing,
    submittedBy: record.complainant.submittedBy,
    routes: byPoint(record),
    raises: (expected.raises ?? []).filter((kind) => kinds.includes(kind)),
    neverRaises: (expected.neverRaises ?? []).filter((kind) => !kinds.includes(kind)),
    datesConditional: record.decisions.some(({ holdsDates }) => holdsDates),
    urgency: record.urgency.level,
    referral: record.referral.state,
    referralBecause: record.referral.because,
    voice: record.voice,
    limits: record.limitsToTell,
  };
  return Object.fromEntries(Object.entries(seen).filter(([name]) => name in expected));
};

const byPoint = ({ parts }: Seen): readonly (readonly string[])[] => {
  const points = [...new Set(parts.map(({ point }) => point))];
  return points.map((point) =>
    inNoOrder(parts.filter((part) => part.point === point).map(({ route }) => route)),
  );
};

const inNoOrder = (routes: readonly string[]): readonly string[] => [...routes].sort();

const withRoutesInNoOrder = (expected: Expected) =>
  expected.routes === undefined
    ? expected
    : { ...expected, routes: expected.routes.map(inNoOrder) };

describe.each(Object.entries(vignettes))('%s', (_, rows) => {
  test.each(rows)('$says', (vignette) => {
    for (const council of vignette.at) {
      expect(told(opened(vignette, council), vignette.expected), council).toEqual(
        withRoutesInNoOrder(vignette.expected),
      );
    }
  });
});

const runsIt = 'service-run-by-those-complained-about';

const receiptAt = (vignette: Vignette, council: string) => {
  const record = opened(vignette, council);
  const authority = authorities.get(council);
  if (authority === undefined) throw new Error(council);
  return { because: record.referral.because, receipt: receiptFor(record, authority) };
};

const every = Object.values(vignettes).flat();

describe('only thinking about it', () => {
  test.each(requests)('$says', ({ person, referral, because }) => {
    for (const authority of authorities.values()) {
      const { record } = openAdvocacyRequest({ language: 'en', person }, authority, receiving);
      // A service of the council's own is told as well, and a conflict looked for first.
      const isChecked =
        referral === 'told-automatically' && authority.advocacy.runBy === 'in-house';
      expect([record.referral.state, record.referral.because], authority.id).toEqual([
        referral,
        isChecked ? 'check-for-conflict' : because,
      ]);
      expect([record.stage, record.deadlines, record.parts], authority.id).toEqual([
        'none',
        [],
        [],
      ]);
    }
  });
});

describe('what holds for every vignette', () => {
  test('each says from where it is known', () => {
    expect(every.length).toBeGreaterThan(90);
    for (const { source, says } of every) {
      expect(source, says).toMatch(/law|practice|councils|design/);
    }
    expect(new Set(every.map(({ says }) => says)).size).toBe(every.length);
  });

  test('a person confirms the routes, and the statutory clock runs from the day it was received', () => {
    for (const vignette of every) {
      for (const council of vignette.at) {
        const { decisions, deadlines } = opened(vignette, council);
        expect(
          decisions.map(({ kind }) => kind),
          vignette.says,
        ).toContain('confirm-routes');
        expect(
          deadlines
            .filter(({ rule }) => rule.startsWith('stage-1'))
            .map(({ rule, startEvent }) => [rule, startEvent]),
          vignette.says,
        ).toEqual([
          ['stage-1-first', 'received'],
          ['stage-1-last', 'received'],
        ]);
      }
    }
  });

  test('neither letter nor receipt names what could tip someone off', () => {
    const tipsOff = /safeguarding|LADO|disciplin|whistleblow|misconduct|allegation/i;
    const trained = every.filter((vignette) =>
      opened(vignette, 'bury').parts.some(
        ({ route }) => route === 'specially-trained' || route === 'whistleblowing',
      ),
    );
    expect(trained.length).toBeGreaterThan(4);
    for (const { sent, says } of trained) {
      const parsed = parseSubmission(sent);
      if (parsed.kind === 'problems') throw new Error(says);
      const { receipt, text } = openedWithLetters({ kind: 'complaint', value: parsed.value });
      expect(text('acknowledgement'), says).not.toMatch(tipsOff);
      const told = receipt.points.map(({ reason }) => reason).join(' ');
      expect(told, says).not.toMatch(tipsOff);
    }
  });

  test('no receipt gives a service that is complained about as help', () => {
    const conflicted = every.flatMap((vignette) =>
      vignette.at
        .map((council) => receiptAt(vignette, council))
        .filter(({ because }) => because === 'about-an-advocate' || because === runsIt),
    );
    expect(conflicted.map(({ because }) => because)).toContain(runsIt);
    expect(conflicted.filter(({ receipt }) => 'service' in receipt.referral)).toEqual([]);
  });

  test('an outsider is told one line for each thing they wrote, however it was split', () => {
    const receipts = every
      .map((vignette) => ({ vignette, ...receiptAt(vignette, 'bury') }))
      .filter(({ receipt }) => receipt.voice === 'outsider');
    expect(receipts.length).toBeGreaterThan(4);
    for (const { vignette, receipt } of receipts) {
      expect(receipt.points.length, vignette.says).toBe(
        vignette.sent.complaint.points?.length ?? 1,
      );
      expect(new Set(receipt.points.map(({ route }) => route))).toEqual(
        new Set(['person-decides']),
      );
    }
  });

  test('a complaint about the complaints team is read by the senior lead, in every council', () => {
    const aboutTeam = {
      role: 'child',
      complaint: { points: [{ subject: 'how-treated', about: ['complaints-team'] }] },
    };
    const parsed = parseSubmission(aboutTeam);
    if (parsed.kind === 'problems') throw new Error('not a submission');
    for (const authority of authorities.values()) {
      const { notices } = openComplaint(parsed.value, authority, receiving);
      expect(notices.find(({ kind }) => kind === 'team-intake')?.reader).toBe('senior-lead');
    }
  });
});
