import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stack, Validations } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket } from 'aws-cdk-lib/aws-s3';
import { afterAll, describe, expect, test } from 'vitest';
import { keptFindings, keptStars } from '../../infra/constructs/nag-reasons.ts';
import { heardApp } from '../../infra/stacks/heard.ts';
import { stages } from '../../infra/stages.ts';
import { findingsOf, isAbout, type Reason, reasonsIn } from './support/findings.ts';
import { situationOf } from './support/situations.ts';
import { appIn } from './support/synthesized.ts';

const folder = mkdtempSync(join(tmpdir(), 'heard-nag-'));
afterAll(() => rmSync(folder, { recursive: true }));

const made = stages.map(({ name }) => {
  const app = appIn(join(folder, name), situationOf(name));
  app.synth();
  return { name, findings: findingsOf(app), reasons: reasonsIn(app) };
});

describe.each(made)('the checks of AWS on $name', ({ findings, reasons }) => {
  test('find nothing that has no reason', () => {
    expect(findings.length).toBeGreaterThan(0);
    expect(
      findings.filter((finding) => !reasons.some((reason) => isAbout(reason, finding))),
    ).toEqual([]);
  });

  test('find everything that a reason is given for', () => {
    expect(unused(reasons, findings)).toEqual([]);
  });

  test('have their reasons in sentences, each for one resource', () => {
    for (const { path, reason } of reasons) {
      expect(reason).toMatch(/^[A-Z].{50,}\.$/);
      expect(path.split('/').length).toBeGreaterThan(1);
    }
  });
});

test('every reason of the table is needed somewhere', () => {
  const written = [
    ...Object.values(keptFindings).map(({ reason }) => reason),
    ...Object.values(keptStars),
  ];
  const given = new Set(made.flatMap(({ reasons }) => reasons.map(({ reason }) => reason)));
  expect([...given].sort()).toEqual([...written].sort());
});

const unused = (
  reasons: readonly Reason[],
  findings: ReturnType<typeof findingsOf>,
): readonly Reason[] =>
  reasons.filter((reason) => !findings.some((finding) => isAbout(reason, finding)));

const withOpenBucket = (outdir: string) => {
  const app = heardApp({ outdir: join(folder, outdir) });
  const bucket = new Bucket(new Stack(app, 'Careless'), 'Open', {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  });
  return { app, bucket };
};

describe('the checks themselves', () => {
  test('stop the synthesis at a finding without a reason', () => {
    const { app } = withOpenBucket('careless');
    expect(() => app.synth()).toThrow(/AwsSolutions-S1\b/);
  });

  test('stop it even if a reason is given for another finding of the same resource', () => {
    const { app, bucket } = withOpenBucket('half-careless');
    Validations.of(bucket).acknowledge({ id: 'AwsSolutions-S1', reason: 'Nobody reads it.' });
    expect(() => app.synth()).toThrow(/AwsSolutions-S10\b/);
  });

  test('notice a reason for what is not so', () => {
    const { app, bucket } = withOpenBucket('over-careful');
    Validations.of(bucket).acknowledge({ id: 'AwsSolutions-SQS3', reason: 'It is no queue.' });
    expect(unused(reasonsIn(app), findingsOf(app)).map(({ id }) => id)).toEqual([
      'AwsSolutions-SQS3',
    ]);
  });
});
