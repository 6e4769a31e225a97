import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { deploymentFrom, readDeployment } from '../../infra/stacks/deployment.ts';
import { chooseStage } from '../../infra/stages.ts';
import { authorities } from '../../shared/authority/authorities.ts';
import { synthesize } from './support/synthesized.ts';

const examples = join(import.meta.dirname, '..', '..', 'infra', 'deployments');
const folder = mkdtempSync(join(tmpdir(), 'heard-deployments-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [dev, live] = [chooseStage('dev'), chooseStage('live')];
const own = {
  authority: 'bury',
  stage: 'live',
  domain: 'heard.bury.gov.uk',
  certificateArn: 'arn:aws:acm:us-east-1:210987654321:certificate/heard',
  tellOfHarm: ['on-call@heard.bury.gov.uk'],
  budget: { amount: 150, currency: 'GBP', tell: ['on-call@heard.bury.gov.uk'] },
};
const reading = (file: unknown, stage = live) => {
  writeFileSync(join(folder, `bury.${stage.name}.json`), JSON.stringify(file));
  return () => readDeployment(folder, 'bury', stage);
};

describe('what a council chooses for a stage', () => {
  test('is nothing at all for a stage of ourselves', () => {
    expect(readDeployment(examples, 'bury', dev)).toEqual({
      tellOfHarm: [],
      budget: { amount: 50, currency: 'USD', tell: [] },
      reservedConcurrency: {},
      threatProtection: false,
      senderVerified: false,
      logRetentionDays: 7,
    });
  });

  test('is its own file for people, with what is usual where it says nothing', () => {
    expect(reading(own)()).toEqual({
      domain: { name: own.domain, certificateArn: own.certificateArn },
      tellOfHarm: own.tellOfHarm,
      budget: own.budget,
      reservedConcurrency: {},
      threatProtection: true,
      senderVerified: false,
      logRetentionDays: 365,
    });
  });

  test('may be another address of the sign-in, where somebody has the usual one', () => {
    expect(reading({ ...own, signInPrefix: 'bury-speaks' })()).toMatchObject({
      signInPrefix: 'bury-speaks',
    });
  });

  test.each([...authorities.keys()])(
    'has an example for %s, which people are not given',
    (name) => {
      const asking = () => readDeployment(examples, name, live);
      expect(asking).toThrow('heard.council.example is an example, and nobody is there');
      expect(asking).toThrow('cloud-team@heard.example is an example');
      expect(asking).toThrow(/certificate\/[\d-]+ is an example/);
    },
  );

  test('of a council without a file or an example says which to write', () => {
    expect(() => readDeployment(folder, 'nowhere', live)).toThrow('write');
    expect(() => readDeployment(folder, 'nowhere', live)).toThrow('nowhere.live.json');
  });

  test.each([
    ['no address', { domain: undefined, certificateArn: undefined }, 'domain is missing'],
    ['an address alone', { certificateArn: undefined }, 'belong together'],
    ['nobody to tell', { tellOfHarm: [] }, 'somebody must be told of harm'],
    ['nobody to pay', { budget: undefined }, 'somebody must be told of its cost'],
    ['another council', { authority: 'surrey' }, 'authority is "surrey", not "bury"'],
    ['another stage', { stage: 'test' }, 'stage is "test", not "live"'],
  ])('with %s is refused for people', (_what, change, why) => {
    expect(reading({ ...own, ...change })).toThrow(why);
  });

  test.each([
    ['domain', 'https://heard.bury.gov.uk/', 'domain is not written as it should be: a host name'],
    ['certificateArn', 'arn:aws:acm:eu-west-2:210987654321:certificate/x', 'of us-east-1'],
    ['tellOfHarm', ['Jo'], 'tellOfHarm.0 is not written as it should be: an email address'],
    ['budget', { amount: 0, currency: 'USD', tell: [] }, 'budget.amount is too short or too small'],
    [
      'budget',
      { amount: 9, currency: 'EUR', tell: [] },
      'budget.currency must be one of: USD, GBP',
    ],
    ['reservedConcurrency', { submitt: 5 }, 'has a name that is not known: submitt'],
    ['reservedConcurrency', { submit: 0 }, 'reservedConcurrency.submit is too short or too small'],
    ['logRetentionDays', 8, 'logRetentionDays must be one of: 1, 3, 5, 7'],
    ['backupCopyTo', 'a vault', 'backupCopyTo is not written as it should be'],
    ['signInPrefix', 'Bury', 'small letters, digits and hyphens'],
    ['signInPrefix', 'bury-on-aws', 'neither "aws", "amazon" nor "cognito" in it'],
    ['signInPrefix', '-bury', 'small letters, digits and hyphens'],
    ['senderVerified', 'yes', 'senderVerified is missing, or is not true or false'],
    ['threatProtection', 'yes', 'threatProtection is missing, or is not true or false'],
    ['colour', 'red', 'has a name that is not known: colour'],
  ])('that does not fit names the field: %s %j', (field, value, why) => {
    expect(reading({ ...own, [field]: value })).toThrow(why);
  });

  test('that is no JSON is said to be none, and nothing of it is shown', () => {
    writeFileSync(join(folder, 'bury.dev.json'), '{ "authority": "bury", }');
    expect(() => readDeployment(folder, 'bury', dev)).toThrow(
      /bury\.dev\.json is not JSON: a comma/,
    );
  });
});

describe('what was chosen', () => {
  const heard = synthesize({
    deployment: {
      ...deploymentFrom({ authority: 'bury', stage: 'test' }, chooseStage('test')),
      tellOfHarm: ['on-call@heard.bury.gov.uk'],
      reservedConcurrency: { submit: 20 },
      threatProtection: true,
      logRetentionDays: 90,
    },
  });

  test('whoever is named is mailed of harm', () => {
    expect(heard.only('AWS::SNS::Subscription', 'Data').properties).toEqual({
      Protocol: 'email',
      Endpoint: 'on-call@heard.bury.gov.uk',
      TopicArn: `Data.${heard.only('AWS::SNS::Topic', 'Data').id}`,
    });
  });

  test('room is kept for the functions that are named, and for no other', () => {
    const kept = heard
      .all('AWS::Lambda::Function', 'Service')
      .filter(({ properties }) => JSON.stringify(properties).includes('"ReservedConcurrent'));
    expect(kept.map(({ id }) => id)).toEqual([expect.stringMatching(/^Submit[0-9A-F]{8}$/)]);
    expect(kept[0]?.properties).toMatchObject({ ReservedConcurrentExecutions: 20 });
  });

  test('the paid tier of the sign-in is on where it is asked for, and off where it is not', () => {
    expect(heard.only('AWS::Cognito::UserPool').properties).toMatchObject({
      UserPoolTier: 'PLUS',
      UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
    });
    const usual = synthesize().only('AWS::Cognito::UserPool').properties;
    expect(usual).toMatchObject({ UserPoolTier: 'ESSENTIALS' });
    expect(usual).not.toHaveProperty('UserPoolAddOns');
  });

  test('every log is kept for that long, even without its stack', () => {
    const logs = heard.all('AWS::Logs::LogGroup');
    expect(logs.length).toBeGreaterThan(0);
    for (const { properties, deletionPolicy } of logs) {
      expect(properties).toMatchObject({ RetentionInDays: 90 });
      expect(deletionPolicy).toBe('Retain');
    }
  });
});
