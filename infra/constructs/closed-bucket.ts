import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  type BucketProps,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** The library's own class misses its own interface by one `undefined`, so it is narrowed and not asserted. */
const isBucket = (made: unknown): made is IBucket => made instanceof Bucket;

/** What every bucket here is: closed to the public, deaf to plain HTTP, and still there when its stack is not. */
export const closedBucket = (scope: Construct, id: string, props: BucketProps): IBucket => {
  const made: unknown = new Bucket(scope, id, {
    ...props,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    removalPolicy: RemovalPolicy.RETAIN,
    lifecycleRules: [
      { abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ...(props.lifecycleRules ?? []),
    ],
  });
  if (!isBucket(made)) throw new Error(`${id} is not a bucket.`);
  return made;
};
