import { describe, expect, test } from 'vitest';
import { keptStars } from '../../infra/constructs/nag-reasons.ts';
import { type Statement, statementsOf } from './support/statements.ts';
import { synthesize } from './support/synthesized.ts';

const heard = synthesize();

const allowed = (type: string): readonly Statement[] =>
  heard
    .all(type)
    .flatMap(statementsOf)
    .filter(({ Effect }) => Effect === 'Allow');

const hasStar = (text: string): boolean => text.includes('*');
const inRoles = allowed('AWS::IAM::Policy');

/** What each kept star lets somebody do, and on what; its reason is beside its name in `nag-reasons.ts`. */
const starsOf: Readonly<Record<keyof typeof keptStars, readonly [RegExp, RegExp]>> = {
  tracing: [/^xray:Put(TelemetryRecords|TraceSegments)$/, /^\*$/],
  listingStreams: [/^dynamodb:ListStreams$/, /^\*$/],
  namesOfFailedRecords: [/^s3:PutObject$/, /^Data\.FailedBucket\w+\.Arn\/\*$/],
  namesOfArchives: [/^s3:GetObject$/, /^arn:aws:s3:::cdk-\w+-assets-\S+\/\*$/],
  namesOfBackups: [
    /^backup:(CopyFromBackupVault|TagResource)$/,
    /^arn:aws:backup:eu-west-2:111122223333:recovery-point:\*$/,
  ],
  lookingForTags: [/^tag:GetResources$/, /^\*$/],
  namesOfPages: [/^s3:PutObject$/, /^Pages\.SiteBucket\w+\.Arn\/\*$/],
};

describe('a star in what a role may do', () => {
  test('is in no action', () => {
    expect(inRoles.length).toBeGreaterThan(0);
    expect(inRoles.flatMap(({ Action }) => Action).filter(hasStar)).toEqual([]);
  });

  const starred = inRoles.filter(({ Resource }) => (Resource ?? []).some(hasStar));

  test('is on a resource only where a reason is kept for those very actions', () => {
    expect(starred.length).toBeGreaterThan(0);
    const withoutReason = starred.filter(
      ({ Action, Resource }) =>
        !Object.values(starsOf).some(
          ([actions, resources]) =>
            Action.every((action) => actions.test(action)) &&
            (Resource ?? []).filter(hasStar).every((resource) => resources.test(resource)),
        ),
    );
    expect(withoutReason).toEqual([]);
  });

  test.each(Object.entries(keptStars))('is used somewhere where it is kept: %s', (name) => {
    const pair = Object.entries(starsOf).find(([each]) => each === name)?.[1];
    const used = starred.filter(({ Action, Resource }) =>
      pair === undefined
        ? false
        : Action.every((action) => pair[0].test(action)) &&
          (Resource ?? []).some((resource) => pair[1].test(resource)),
    );
    expect(used.length).toBeGreaterThan(0);
  });

  test('is in no policy that is written into a role, and no role has a policy of AWS', () => {
    for (const { properties } of heard.all('AWS::IAM::Role')) {
      expect(properties).not.toHaveProperty('Policies');
      expect(properties).not.toHaveProperty('ManagedPolicyArns');
    }
  });
});

describe('a star in what a thing lets others do', () => {
  const keys = allowed('AWS::KMS::Key');

  test('is for the account itself on its keys, which IAM narrows, and for SES to seal its news', () => {
    const principals = keys
      .filter(({ Action }) => Action.some(hasStar))
      .map(({ Principal }) => JSON.stringify(Principal));
    expect([...new Set(principals)].sort()).toEqual([
      '{"AWS":"arn:aws:iam::111122223333:root"}',
      '{"Service":"ses.amazonaws.com"}',
    ]);
  });

  test.each(['AWS::S3::BucketPolicy', 'AWS::SNS::TopicPolicy', 'AWS::SQS::QueuePolicy'])(
    'is nowhere in %s, and nobody unnamed is let in',
    (type) => {
      for (const { Action, Principal } of allowed(type)) {
        expect(Action.filter(hasStar)).toEqual([]);
        expect(JSON.stringify(Principal)).not.toContain('*');
      }
    },
  );
});
