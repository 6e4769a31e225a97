import type { IDistribution } from 'aws-cdk-lib/aws-cloudfront';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import {
  BucketDeployment,
  type BucketDeploymentProps,
  CacheControl,
  Source,
} from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { closedBucket } from './closed-bucket.ts';
import { missingMark, missingPage } from './page-addresses.ts';

/** Names that change with their content may be kept for ever; everything else is asked for again. */
const hashedFolder = 'assets';
const forEver = CacheControl.fromString('public, max-age=31536000, immutable');
const askAgain = CacheControl.fromString('public, max-age=0, must-revalidate');

/** The built pages of one council, in a bucket that only CloudFront can read. */
export class SiteFiles extends Construct {
  readonly bucket: IBucket;
  private readonly siteFolder: string;
  private readonly log: LogGroup;

  constructor(
    scope: Construct,
    id: string,
    props: { readonly siteFolder: string; readonly log: LogGroup },
  ) {
    super(scope, id);
    this.siteFolder = props.siteFolder;
    this.log = props.log;
    this.bucket = closedBucket(this, 'Bucket', { encryption: BucketEncryption.S3_MANAGED });
  }

  /** Copies the pages and tells the edge. Assets go first, so that no page is ever ahead of what it needs. */
  publish(distribution: IDistribution): void {
    const assets = this.copy('Assets', ['*', `!${hashedFolder}`, `!${hashedFolder}/**`], {
      cacheControl: [forEver],
    });
    const missing = this.copy('MissingPage', ['*', `!${missingPage}`], {
      cacheControl: [askAgain],
      metadata: missingMark.metadata,
    });
    const pages = this.copy('Pages', [hashedFolder, missingPage], {
      cacheControl: [askAgain],
      distribution,
      distributionPaths: ['/*'],
    });
    pages.node.addDependency(assets, missing);
  }

  /** Nothing is pruned: a page that someone opened yesterday may still ask for yesterday's assets. */
  private copy(
    id: string,
    exclude: string[],
    how: Partial<BucketDeploymentProps>,
  ): BucketDeployment {
    return new BucketDeployment(this, id, {
      sources: [Source.asset(this.siteFolder, { exclude })],
      destinationBucket: this.bucket,
      prune: false,
      logGroup: this.log,
      ...how,
    });
  }
}
