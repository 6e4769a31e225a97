import * as z from 'zod/mini';
import type { Synthesized } from './synthesized.ts';
import type { Resource } from './template.ts';

/** How long one policy is, without white space, and how long it may be. */
export type PolicySize = {
  readonly kind: string;
  readonly id: string;
  readonly size: number;
  readonly limit: number;
};

/** A reference, as `resolve` writes it: it becomes a name or an ARN of AWS's own length. */
const reference = /\b(Data|Mail|Edge|Pages|Service)\.\w+(\.\w+)?/g;
const anArn = 'a'.repeat(130);

const lengthOf = (policy: unknown): number =>
  JSON.stringify(policy).replaceAll(reference, anArn).length;

const documentOf = (resource: Resource, name: string): unknown =>
  z.object({ [name]: z.unknown() }).parse(resource.properties)[name];

/** Policies of one document each, by their type: where it stands, and what AWS takes in characters. */
const single: Readonly<Record<string, readonly [name: string, limit: number]>> = {
  'AWS::IAM::Role': ['AssumeRolePolicyDocument', 2048],
  'AWS::KMS::Key': ['KeyPolicy', 32_768],
  'AWS::SNS::TopicPolicy': ['PolicyDocument', 30_720],
  'AWS::SQS::QueuePolicy': ['PolicyDocument', 20_480],
  'AWS::S3::BucketPolicy': ['PolicyDocument', 20_480],
};

const attached = z.object({ PolicyDocument: z.unknown(), Roles: z.array(z.string()) });

/** Everything written into one role counts together: 10,240 characters. */
const ofRoles = (heard: Synthesized): readonly PolicySize[] => {
  const sizes = new Map<string, number>();
  for (const { properties } of heard.all('AWS::IAM::Policy')) {
    const { PolicyDocument, Roles } = attached.parse(properties);
    for (const role of Roles) {
      sizes.set(role, (sizes.get(role) ?? 0) + lengthOf(PolicyDocument));
    }
  }
  return [...sizes].map(([id, size]) => ({ kind: 'the role', id, size, limit: 10_240 }));
};

/** Who may wake a function: each permission is a statement of one policy of 20 KB. AWS adds an id to each. */
const ofFunctions = (heard: Synthesized): readonly PolicySize[] => {
  const sizes = new Map<string, number>();
  for (const { properties } of heard.all('AWS::Lambda::Permission')) {
    const { FunctionName } = z.object({ FunctionName: z.string() }).parse(properties);
    sizes.set(FunctionName, (sizes.get(FunctionName) ?? 0) + lengthOf(properties) + 100);
  }
  return [...sizes].map(([id, size]) => ({ kind: 'the function', id, size, limit: 20_480 }));
};

/** Every policy of the app, each reference counted as long as an ARN. */
export const policySizes = (heard: Synthesized): readonly PolicySize[] => [
  ...ofRoles(heard),
  ...ofFunctions(heard),
  ...Object.entries(single).flatMap(([type, [name, limit]]) =>
    heard.all(type).map((resource) => ({
      kind: type,
      id: `${resource.stack}.${resource.id}`,
      size: lengthOf(documentOf(resource, name)),
      limit,
    })),
  ),
];
