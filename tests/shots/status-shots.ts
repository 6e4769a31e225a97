import { submissionExamples } from '../../shared/intake-api/examples.ts';
import { receiptSchema } from '../../shared/intake-api/replies.ts';
import type { Sitting } from './camera.ts';

const { child, adult, advocate } = submissionExamples;
const openers = {
  child,
  'easy-read': { ...child, person: { age: 14, needs: ['easy-read'] } },
  'young-adult': { ...child, person: { age: 20, careLeaver: 'yes' } },
  adult,
  outsider: { ...adult, person: { relationship: 'friend' } },
  advocate,
};

/** Opens a status page in each voice, folded and unfolded, and one that does not open. */
export const shootStatuses = async ({ page, snap }: Sitting, origin: string): Promise<void> => {
  for (const [voice, complaint] of Object.entries(openers)) {
    const response = await fetch(`${origin}/api/complaints`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(complaint),
    });
    const { reference, statusSecret } = receiptSchema.parse(await response.json());
    await page.goto(`${origin}/check`);
    await page.fill('#reference', reference);
    await page.fill('#secret', 'a guess');
    await page.locator('main form button').click();
    await page.waitForSelector('.govuk-error-summary');
    if (voice === 'child') await snap(page, 'check-shut');
    await page.fill('#secret', statusSecret);
    await page.locator('main form button').click();
    await page.waitForSelector('.action');
    await snap(page, `status-${voice}`);
    for (const folded of await page.locator('summary').all()) await folded.click();
    await snap(page, `status-${voice}-opened`);
  }
};
