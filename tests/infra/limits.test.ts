import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { stages } from '../../infra/stages.ts';
import { synthesizeStage } from '../../infra/synth/synthesize.ts';
import { authorities } from '../../shared/authority/authorities.ts';
import { alarmsIn } from './support/alarms.ts';
import { buildASite } from './support/built-site.ts';
import { realSettings } from './support/council-settings.ts';
import { namesGivenIn, placeOf } from './support/names.ts';
import { policySizes } from './support/policy-sizes.ts';
import { situationOf } from './support/situations.ts';
import { synthesize } from './support/synthesized.ts';

/**
 * What AWS takes, and no more: each is held with room to spare, so that a change is told here and not by a deployment that
 * stops half way. Numbers of AWS's own quota pages (CloudFormation, IAM, KMS, SNS, SQS, Lambda, WAF, CloudWatch, Budgets),
 * from memory where docs/scale.md says so.
 */
const folder = mkdtempSync(join(tmpdir(), 'heard-limits-'));
afterAll(() => rmSync(folder, { recursive: true }));
const dist = join(folder, 'dist');
for (const council of authorities.keys()) buildASite(dist, council);

const templateSchema = z.object({
  Resources: z.record(z.string(), z.unknown()),
  Outputs: z.optional(z.record(z.string(), z.unknown())),
  Parameters: z.optional(z.record(z.string(), z.unknown())),
});

const stacks = [...authorities.keys()].flatMap((council) =>
  stages.flatMap(({ name: stage }) =>
    synthesizeStage({ council, stage, dist, folder }).stacks.map(({ stackName, template }) => ({
      stackName,
      template,
      read: templateSchema.parse(template),
    })),
  ),
);

const heard = synthesize(situationOf('live'));
const count = (of: Readonly<Record<string, unknown>> | undefined): number =>
  Object.keys(of ?? {}).length;

describe.each(stacks)('$stackName', ({ stackName, template, read }) => {
  test('has room for more resources: CloudFormation takes 500, and this fails at 450', () => {
    expect(count(read.Resources)).toBeLessThan(450);
  });

  test('is not near the other limits of a template: 1 MB, 200 outputs, 200 parameters', () => {
    expect(Buffer.byteLength(JSON.stringify(template, null, 1))).toBeLessThan(800_000);
    expect(count(read.Outputs)).toBeLessThan(160);
    expect(count(read.Parameters)).toBeLessThan(160);
    expect(stackName.length).toBeLessThanOrEqual(128);
  });

  test('gives no name that is too long', () => {
    const longest: Readonly<Record<string, number>> = {
      'AWS::SES::ConfigurationSet Name': 64,
      'AWS::Cognito::UserPoolDomain Domain': 63,
      'AWS::CloudFront::Function Name': 64,
      'AWS::CloudFront::OriginAccessControl OriginAccessControlConfig.Name': 64,
      'AWS::CloudFront::OriginRequestPolicy OriginRequestPolicyConfig.Name': 128,
      'AWS::CloudFront::ResponseHeadersPolicy ResponseHeadersPolicyConfig.Name': 128,
      'AWS::WAFv2::WebACL Name': 128,
      'AWS::WAFv2::WebACL VisibilityConfig.MetricName': 128,
      'AWS::SNS::Topic DisplayName': 100,
      'AWS::Backup::BackupPlan BackupPlan.BackupPlanName': 50,
      'AWS::ApiGatewayV2::Api Name': 128,
      'AWS::Logs::MetricFilter MetricTransformations.MetricNamespace': 255,
      'AWS::CloudWatch::Dashboard DashboardName': 255,
    };
    const tooLong = namesGivenIn(template).filter(
      (name) => name.value.length > (longest[placeOf(name)] ?? Number.POSITIVE_INFINITY),
    );
    expect(tooLong).toEqual([]);
  });
});

describe('the policies', () => {
  test.each(policySizes(heard))('of $kind $id have room: $size of $limit', ({ size, limit }) => {
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(limit * 0.8);
  });
});

describe('the functions', () => {
  test('refuse settings that are too long for one of them, before Lambda does', () => {
    const tracker = Array.from(
      { length: 50 },
      (_, index) => `director-number-${index}-of-services-for-children@heard.bury.gov.uk`,
    );
    const settings = { ...realSettings, inboxes: { ...realSettings.inboxes, tracker } };
    expect(() => synthesize({ ...situationOf('live'), settings })).toThrow(
      /would be told \d+ bytes and Lambda takes 4096: make the council’s settings shorter \(HEARD_COUNCIL is \d+\)/,
    );
  });

  test('say what they are for in 256 letters', () => {
    for (const { properties } of heard.all('AWS::Lambda::Function', 'Service')) {
      const { Description } = z.object({ Description: z.string() }).parse(properties);
      expect(Description.length).toBeLessThanOrEqual(256);
    }
  });
});

describe('the alarms', () => {
  test.each(alarmsIn(heard))('$name looks back no further than CloudWatch does', (alarm) => {
    const periods = [
      alarm.Period,
      ...(alarm.Metrics ?? []).map(({ MetricStat }) => MetricStat?.Period),
    ];
    const period = Math.max(...periods.map((each) => each ?? 0));
    const seconds = period * alarm.EvaluationPeriods;
    expect(period).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(period >= 3600 ? 604_800 : 86_400);
    expect(alarm.watches.length).toBeLessThanOrEqual(10);
    expect(alarm.AlarmDescription.length).toBeLessThanOrEqual(1024);
  });
});

describe('the firewall', () => {
  test('answers with bodies of 4,096 bytes at most', () => {
    const { CustomResponseBodies } = z
      .object({ CustomResponseBodies: z.record(z.string(), z.object({ Content: z.string() })) })
      .parse(heard.only('AWS::WAFv2::WebACL').properties);
    for (const { Content } of Object.values(CustomResponseBodies)) {
      expect(Buffer.byteLength(Content)).toBeLessThanOrEqual(4096);
    }
  });
});
