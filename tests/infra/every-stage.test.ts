import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { stages } from '../../infra/stages.ts';
import { synthesizeStage } from '../../infra/synth/synthesize.ts';
import { authorities } from '../../shared/authority/authorities.ts';
import { buildASite } from './support/built-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'heard-every-'));
const dist = join(folder, 'dist');
for (const council of authorities.keys()) buildASite(dist, council);
afterAll(() => rmSync(folder, { recursive: true }));

const everyStage = [...authorities.keys()].flatMap((council) =>
  stages.map(({ name: stage }) => ({ council, stage })),
);

// cdk-nag fails the synthesis at a finding without a reason, so to be made at all is to be without one.
describe('with no account', () => {
  test.each(everyStage)('$council at $stage is made without a finding', ({ council, stage }) => {
    const { stacks } = synthesizeStage({ council, stage, dist, folder });
    const names = stacks.map(({ stackName }) => stackName);
    expect(names).toContain(`Heard-${council}-${stage}-Service`);
    expect(names.every((name) => name.startsWith(`Heard-${council}-${stage}-`))).toBe(true);
  });
});
