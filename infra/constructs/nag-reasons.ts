import { Stack, Validations } from 'aws-cdk-lib';
import { flattenCfnReference } from 'cdk-nag/lib/utils/flatten-cfn-reference.js';
import type { IConstruct } from 'constructs';

/**
 * Every finding of cdk-nag that we keep, and why it is right here. Synthesis fails on a finding that is not kept
 * on its very resource, and the tests fail on a reason that nothing needs any more.
 */
export const keptFindings = {
  keysAreRetiredByAPerson: {
    rule: 'SMG4',
    reason:
      'A receipt must verify until the key that signed it is retired, so adding and retiring keys is a person’s act.',
  },
  turnedByOurselves: {
    rule: 'SMG4',
    reason:
      'Its turn is a function’s on a schedule: CloudFront must be told the new value, but only once every function knows it.',
  },
  noListOfReaders: {
    rule: 'S1',
    reason:
      'Only the edge reads the pages, so a log of it is a list of what people opened and when: one we do not want.',
  },
  noListOfVisitors: {
    rule: 'CFR3',
    reason:
      'A list of who opened a complaints page for children, and when, is a list we do not want to exist.',
  },
  heardFromAnywhere: {
    rule: 'CFR1',
    reason:
      'Children are placed outside England and parents live abroad: where someone is must not decide if they are heard.',
  },
  borrowedAddress: {
    rule: 'CFR4',
    reason:
      'Without a domain CloudFront’s own certificate decides the TLS; a stage for people refuses to be without one.',
  },
  nobodyRealSignsIn: {
    rule: 'COG8',
    reason:
      'The paid tier is a choice of the deployment’s settings, on for people and off where only we sign in to made-up cases.',
  },
  noAccountNeeded: {
    rule: 'APIG4',
    reason:
      'A child has no account and must be able to speak without one: only the desk’s routes ask for a sign-in.',
  },
  isTheDeadLetterQueue: {
    rule: 'SQS3',
    reason:
      'This is a dead-letter queue, of the scheduler or of a topic; the check knows only those of queues and functions.',
  },
  runtimeOfTheLibrary: {
    rule: 'L1',
    reason:
      'The library chooses the runtime of its own publisher, which runs in a deployment only and moves with the library.',
  },
} as const;

/** Every permission with a star in it, and why it cannot be narrower. */
export const keptStars = {
  tracing: 'X-Ray knows no narrower resource, and a trace holds times and names of ours only.',
  listingStreams:
    'Lambda lists streams before it polls, and IAM knows no narrower resource for it.',
  namesOfFailedRecords: 'Lambda chooses the name of each set of failed records that it puts here.',
  namesOfArchives:
    'Each build names its archives anew, and a permission that changed with it could come too late for it.',
  namesOfBackups: 'AWS Backup names each recovery point anew, and copies only to the one vault.',
  lookingForTags:
    'AWS Backup turns away a role that may not look for tags, and IAM knows no narrower resource: it sees names and tags.',
  namesOfPages: 'Names of assets change with what is in them, so whoever publishes may put any.',
} as const;

/** Keeps one finding, on one resource. */
export const keepFinding = (on: IConstruct, name: keyof typeof keptFindings): void => {
  const { rule, reason } = keptFindings[name];
  Validations.of(on).acknowledge({ id: `AwsSolutions-${rule}`, reason });
};

/** Keeps one star in what a role may do: the resource as it stands in the policy. */
export const keepStar = (
  role: IConstruct,
  name: keyof typeof keptStars,
  resource: string,
): void => {
  const written = flattenCfnReference(Stack.of(role).resolve(resource));
  Validations.of(role).acknowledge({
    id: `AwsSolutions-IAM5[Resource::${written}]`,
    reason: keptStars[name],
  });
};
