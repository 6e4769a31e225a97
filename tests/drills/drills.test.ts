import { describe, expect, test } from 'vitest';
import { erasureDrill } from './erasure-drill.ts';
import { printed } from './proof.ts';
import { restoreDrill } from './restore-drill.ts';

describe('the drills', () => {
  test('one person who is erased is nowhere any more, and nothing else changed', async () => {
    expect(printed(await erasureDrill())).toMatch(/\nProven\.$/);
  });

  test('records that were lost and restored do not bring back what was taken out of them', async () => {
    expect(printed(await restoreDrill())).toMatch(/\nProven\.$/);
  });
});
