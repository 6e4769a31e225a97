import { describe, expect, test } from 'vitest';
import { stageOf } from '../../../functions/domain/notice/status-stage.ts';
import { aConfirmedCase, change, done, put, signedOff, tuesday } from '../../support/a-desk.ts';
import { aComplaintOf, aSubmission } from '../../support/a-submission.ts';

const spoken = { with: 'complainant', how: 'phone' };
const withdraw = { command: 'withdraw', reason: 'changed-mind', ...spoken };
const settle = {
  command: 'record-informal-contact',
  result: 'settled',
  how: 'phone',
  on: '2026-11-24',
  advocate: 'there',
  words: 'x',
};

describe('how far it is, once staff have done something', () => {
  test.each([
    ['answered', () => done(signedOff(aConfirmedCase()), { command: 'send-answer' })],
    ['stopped', () => done(aConfirmedCase(), withdraw)],
    [
      'settled',
      () =>
        done(aConfirmedCase(), settle, {
          command: 'record-settlement-answer',
          answer: 'confirmed',
          on: '2026-11-24',
          ...spoken,
        }),
    ],
    ['being-looked-at', () => done(aConfirmedCase(), settle)],
    [
      'elsewhere',
      () =>
        done(aConfirmedCase(), {
          command: 'change-route',
          part: '1',
          route: 'corporate',
          reasons: 'x',
        }),
    ],
  ] as const)('is told as: %s', (stage, file) => {
    expect(stageOf(file().record, tuesday)).toBe(stage);
  });

  test('somebody outside the family is told that they stopped it, and no more of what staff did', () => {
    const outsider = aConfirmedCase(
      aComplaintOf(
        aSubmission({
          role: 'adult',
          person: { relationship: 'friend', contact: { email: 'jo@example.com' } },
        }),
      ),
    );
    expect(stageOf(outsider.record, '2026-11-24T10:00:00.000Z')).toBe('being-decided');
    expect(stageOf(change(outsider, withdraw).record, tuesday)).toBe('stopped');
    expect(put(outsider, settle).kind).toBe('cannot');
  });
});
