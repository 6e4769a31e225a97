import { describe, expect, test } from 'vitest';
import { lookNames } from '../../../functions/domain/case/looks.ts';
import { noticeIdFrom, noticeTagOf } from '../../../functions/domain/notice/notice-tag.ts';
import { noticeKinds } from '../../../functions/domain/notice/owed-notice.ts';

const ids = [
  ...noticeKinds.map((kind) => `${kind}-1`),
  ...noticeKinds.map((kind) => `${kind}-12`),
  'team-intake-safeguarding-1',
  ...lookNames.flatMap((name) => [
    `reminder-${name}@2026-11-22`,
    `reminder-senior-${name}@2026-11-22`,
  ]),
  'reminder-decision-overdue-confirm_routes',
  'odd_2d-id_',
];

describe('naming a notice to the mail service', () => {
  test.each(ids)('%s comes back exactly as it went', (id) => {
    const tag = noticeTagOf(id);
    expect(tag).toMatch(/^[A-Za-z0-9_-]{1,256}$/);
    expect(noticeIdFrom(tag)).toBe(id);
  });

  test('no two share a tag', () => {
    expect(new Set(ids.map(noticeTagOf)).size).toBe(ids.length);
  });
});
