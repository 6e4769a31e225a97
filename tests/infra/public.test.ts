import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { serviceFunctions } from '../../infra/service.ts';
import { stages } from '../../infra/stages.ts';
import { situationOf } from './support/situations.ts';
import { statementsOf } from './support/statements.ts';
import { type Synthesized, synthesize } from './support/synthesized.ts';

/** Nothing is public but CloudFront: every resource of every stack is walked, and each kind of it is one that we know. */
const made = stages.map(({ name }) => ({ name, heard: synthesize(situationOf(name)) }));

/** Whoever can be reached from outside, and why that is right. */
const reachable: Readonly<Record<string, string>> = {
  'AWS::CloudFront::Distribution': 'the one address',
  'AWS::ApiGatewayV2::Api': 'its functions open to the origin secret alone',
  'AWS::ApiGatewayV2::Stage': 'part of it',
  'AWS::ApiGatewayV2::Route': 'part of it',
  'AWS::ApiGatewayV2::Integration': 'part of it',
  'AWS::ApiGatewayV2::Authorizer': 'part of it',
  'AWS::Cognito::UserPool': 'staff sign in; nobody signs themself up',
  'AWS::Cognito::UserPoolDomain': 'staff sign in',
  'AWS::Cognito::UserPoolClient': 'staff sign in',
};

/** What CloudFormation makes that has an address or a policy of its own, and so could be open. */
const couldBeOpen =
  /^AWS::(ApiGateway|ApiGatewayV2|AppSync|AppRunner|CloudFront::Distribution|Cognito|EC2|ECS|ElasticLoadBalancing|Lambda::Url|Lightsail|OpenSearch|RDS|Transfer)/;

const opensToAnyone = (principal: unknown): boolean =>
  principal === '*' || JSON.stringify(principal).includes('"AWS":"*"');

/** A statement that lets anybody in, unless it only lets in what belongs to this account. */
const openStatements = ({ resources }: Synthesized) =>
  resources
    .filter(({ type }) => /Policy$/.test(type) && type !== 'AWS::IAM::Policy')
    .filter(({ type }) => !type.startsWith('AWS::CloudFront::'))
    .flatMap(statementsOf)
    .filter(({ Effect, Principal }) => Effect === 'Allow' && opensToAnyone(Principal));

describe.each(made)('on $name nothing is public but the one address', ({ heard }) => {
  test('whatever could be open is on the list of what may be reached', () => {
    const found = heard.resources.map(({ type }) => type).filter((type) => couldBeOpen.test(type));
    expect([...new Set(found)].sort()).toEqual(Object.keys(reachable).sort());
    expect(heard.all('AWS::CloudFront::Distribution')).toHaveLength(1);
    expect(heard.all('AWS::ApiGatewayV2::Api')).toHaveLength(1);
  });

  test('every function behind the API has the door, whatever it answers', () => {
    const answering = serviceFunctions.filter(({ triggers }) =>
      triggers.some(({ kind }) => kind === 'http'),
    );
    expect(answering.length).toBeGreaterThan(10);
    for (const { originSecret, environment } of answering) {
      expect(originSecret).toBe('checks');
      expect(environment).toContain('HEARD_ORIGIN_SECRET');
    }
  });

  test('every bucket is closed in all four ways', () => {
    const buckets = heard.all('AWS::S3::Bucket');
    expect(buckets.length).toBeGreaterThan(0);
    for (const { properties } of buckets) {
      expect(properties).toMatchObject({
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      });
      expect(properties).not.toHaveProperty('WebsiteConfiguration');
    }
  });

  test('no policy of a bucket, topic, queue or key lets just anybody in', () => {
    expect(openStatements(heard)).toEqual([]);
  });

  test('services alone may call a function, and each for one thing of ours', () => {
    const permissionSchema = z.object({
      Principal: z.string().check(z.regex(/^(apigateway|sns)\.amazonaws\.com$/)),
      SourceArn: z.string().check(z.minLength(1)),
    });
    for (const { properties } of heard.all('AWS::Lambda::Permission')) {
      expect(permissionSchema.safeParse(properties).success).toBe(true);
    }
    expect(heard.all('AWS::Lambda::Url')).toEqual([]);
  });

  test('nobody signs themself up', () => {
    expect(heard.only('AWS::Cognito::UserPool').properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    });
  });
});

test('a policy that lets anybody in would be found', () => {
  const open = {
    stack: 'Data',
    id: 'Open',
    type: 'AWS::SNS::TopicPolicy',
    properties: {
      PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'sns:Publish', Principal: '*' }] },
    },
    deletionPolicy: undefined,
    dependsOn: [],
  };
  const [first] = made;
  if (first === undefined) throw new Error('There is no stage.');
  expect(openStatements({ ...first.heard, resources: [open] })).toHaveLength(1);
});
