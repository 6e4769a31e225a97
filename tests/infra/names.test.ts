import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { stageNames } from '../../infra/stage-names.ts';
import { stages } from '../../infra/stages.ts';
import { synthesizeStage } from '../../infra/synth/synthesize.ts';
import { authorities } from '../../shared/authority/authorities.ts';
import { buildASite } from './support/built-site.ts';
import { realSettings } from './support/council-settings.ts';
import { namesGivenIn, nestedNames, placeOf } from './support/names.ts';
import { situationOf } from './support/situations.ts';
import { synthesize } from './support/synthesized.ts';

const folder = mkdtempSync(join(tmpdir(), 'heard-names-'));
afterAll(() => rmSync(folder, { recursive: true }));
const dist = join(folder, 'dist');
for (const council of authorities.keys()) buildASite(dist, council);

const deployments = [...authorities.keys()].flatMap((council) =>
  stages.map(({ name: stage }) => ({
    who: `${council} ${stage}`,
    names: synthesizeStage({ council, stage, dist, folder }).stacks.flatMap(({ template }) =>
      namesGivenIn(template),
    ),
  })),
);

const ownersOf = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const owners = new Map<string, Set<string>>();
  for (const { who, names } of deployments) {
    for (const name of names.filter((each) => !nestedNames.includes(placeOf(each)))) {
      const key = `${placeOf(name)}: ${name.value}`;
      owners.set(key, (owners.get(key) ?? new Set()).add(who));
    }
  }
  return owners;
};

describe('every stage of every council, in one account together', () => {
  test('is called by names of its own wherever AWS has to be given one', () => {
    const shared = [...ownersOf()].filter(([, who]) => who.size > 1).map(([name]) => name);
    expect(shared).toEqual([]);
  });

  test.each([
    'AWS::SES::ConfigurationSet Name',
    'AWS::Cognito::UserPoolDomain Domain',
    'AWS::Logs::MetricFilter MetricTransformations.MetricNamespace',
    'AWS::WAFv2::WebACL VisibilityConfig.MetricName',
    'AWS::WAFv2::WebACL Name',
    'AWS::CloudWatch::Dashboard DashboardName',
    'AWS::Backup::BackupPlan BackupPlan.BackupPlanName',
    'AWS::CloudFront::Function Name',
    'AWS::CloudFront::OriginAccessControl OriginAccessControlConfig.Name',
    'AWS::CloudFront::OriginRequestPolicy OriginRequestPolicyConfig.Name',
    'AWS::CloudFront::ResponseHeadersPolicy ResponseHeadersPolicyConfig.Name',
    'AWS::ApiGatewayV2::Api Name',
  ])('was looked at for %s', (looked) => {
    for (const { names } of deployments) {
      expect(names.map(placeOf)).toContain(looked);
    }
  });

  test.each(nestedNames)('leaves %s aside, which is there', (nested) => {
    expect(deployments.flatMap(({ names }) => names.map(placeOf))).toContain(nested);
  });
});

describe('a stage that was taken down, or could not be made', () => {
  test('does not keep its next one from being made: its vaults are called after the very stack', () => {
    const names = synthesize()
      .all('AWS::Backup::BackupVault')
      .map(({ properties }) => properties);
    expect(names).toEqual([
      expect.objectContaining({ BackupVaultName: 'Heard-bury-test-Vault-1a2b3c4d' }),
      expect.objectContaining({ BackupVaultName: 'Heard-bury-test-Copies-1a2b3c4d' }),
    ]);
  });

  test.each([...authorities.keys()])(
    '%s has no vault with a longer name than AWS takes',
    (council) => {
      const longest = `${stageNames(council, 'live').whole}-Copies-1a2b3c4d`;
      expect(longest.length).toBeLessThanOrEqual(50);
    },
  );
});

describe('the configuration set', () => {
  const heard = synthesize(situationOf('live'));

  test('is called by the settings, the council and the stage, and functions are told that name', () => {
    const called = `${realSettings.configurationSet}-bury-live`;
    expect(heard.only('AWS::SES::ConfigurationSet').properties).toMatchObject({ Name: called });
    const told = heard
      .all('AWS::Lambda::Function', 'Service')
      .map(({ properties }) => JSON.stringify(properties))
      .filter((text) => text.includes('HEARD_COUNCIL'));
    expect(told.length).toBeGreaterThan(0);
    for (const text of told) {
      expect(text).toContain(`\\"configurationSet\\":\\"${called}\\"`);
    }
  });

  test('is the one under which they may send', () => {
    const may = JSON.stringify(heard.all('AWS::IAM::Policy', 'Service'));
    expect(may).toContain(':configuration-set/heard-bury-live"');
    expect(may).not.toContain(':configuration-set/heard"');
  });
});

describe('the address of the sign-in', () => {
  test('is of the council and the stage', () => {
    expect(synthesize().only('AWS::Cognito::UserPoolDomain').properties).toMatchObject({
      Domain: 'heard-bury-test',
    });
  });

  test('is another where the deployment says so, for the pages and the functions too', () => {
    const other = synthesize({ deployment: { signInPrefix: 'bury-council-speaks' } });
    expect(other.only('AWS::Cognito::UserPoolDomain').properties).toMatchObject({
      Domain: 'bury-council-speaks',
    });
    const address = 'https://bury-council-speaks.auth.eu-west-2.amazoncognito.com';
    for (const type of ['AWS::CloudFront::ResponseHeadersPolicy', 'AWS::Lambda::Function']) {
      expect(JSON.stringify(other.all(type))).toContain(address);
      expect(JSON.stringify(other.all(type))).not.toContain('https://heard-bury-test.auth');
    }
  });
});
