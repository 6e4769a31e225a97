import type { IDistribution } from 'aws-cdk-lib/aws-cloudfront';
import { type IRole, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { keepStar } from './nag-reasons.ts';

export type SitePublisherProps = {
  /** The deployment's own bucket, where the built archives are. */
  readonly from: IBucket;
  /** The bucket of the pages. */
  readonly to: IBucket;
  readonly distribution: IDistribution;
  readonly log: ILogGroup;
};

/**
 * What the library's publisher may do, said here because what the library itself grants could also read, list and
 * delete everything it is pointed at: fetch what was built, put pages, and tell the one edge.
 */
export const sitePublisher = (scope: Construct, id: string, props: SitePublisherProps): IRole => {
  const { from, to, distribution, log } = props;
  const role = new Role(scope, id, {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    description: 'Heard: what publishing the pages may do',
  });
  const statements = [
    new PolicyStatement({ actions: ['s3:GetObject'], resources: [from.arnForObjects('*')] }),
    new PolicyStatement({ actions: ['s3:ListBucket'], resources: [to.bucketArn] }),
    new PolicyStatement({ actions: ['s3:PutObject'], resources: [to.arnForObjects('*')] }),
    new PolicyStatement({
      actions: ['cloudfront:CreateInvalidation', 'cloudfront:GetInvalidation'],
      resources: [distribution.distributionArn],
    }),
  ];
  for (const statement of statements) role.addToPolicy(statement);
  log.grantWrite(role);
  keepStar(role, 'namesOfArchives', from.arnForObjects('*'));
  keepStar(role, 'namesOfPages', to.arnForObjects('*'));
  return role.withoutPolicyUpdates();
};
