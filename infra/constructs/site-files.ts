import { Stack } from 'aws-cdk-lib';
import type { IDistribution } from 'aws-cdk-lib/aws-cloudfront';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import {
  BucketDeployment,
  type BucketDeploymentProps,
  CacheControl,
  Source,
} from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { closedBucket } from './closed-bucket.ts';
import { keepFinding } from './nag-reasons.ts';
import { missingMark, missingPage } from './page-addresses.ts';
import { sitePublisher } from './site-publisher.ts';

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
    keepFinding(this.bucket, 'noListOfReaders');
  }

  /** Copies the pages and tells the edge. Assets go first, so that no page is ever ahead of what it needs. */
  publish(distribution: IDistribution): void {
    const assets = this.archive('Assets', ['*', `!${hashedFolder}`, `!${hashedFolder}/**`]);
    const missing = this.archive('MissingPage', ['*', `!${missingPage}`]);
    const pages = this.archive('Pages', [hashedFolder, missingPage]);
    const role = sitePublisher(this, 'Publisher', {
      from: assets.bucket,
      to: this.bucket,
      distribution,
      log: this.log,
    });
    // The first one brings what the others share, so it must be one that waits for none.
    const first = this.copy('Assets', assets, { role, cacheControl: [forEver] });
    const second = this.copy('MissingPage', missing, {
      role,
      cacheControl: [askAgain],
      metadata: missingMark.metadata,
    });
    const last = this.copy('Pages', pages, {
      role,
      cacheControl: [askAgain],
      distribution,
      distributionPaths: ['/*'],
    });
    last.node.addDependency(first, second);
    this.keepRuntime();
  }

  private archive(id: string, exclude: string[]): Asset {
    return new Asset(this, `${id}Archive`, { path: this.siteFolder, exclude });
  }

  /** Nothing is pruned: a page that someone opened yesterday may still ask for yesterday's assets. */
  private copy(
    id: string,
    archive: Asset,
    how: Partial<BucketDeploymentProps> & { readonly role: IRole },
  ): BucketDeployment {
    return new BucketDeployment(this, id, {
      sources: [Source.bucket(archive.bucket, archive.s3ObjectKey)],
      destinationBucket: this.bucket,
      prune: false,
      logGroup: this.log,
      ...how,
    });
  }

  /** The library makes one publisher for the whole stack, and puts it there. */
  private keepRuntime(): void {
    const publishers = Stack.of(this).node.children.filter(({ node }) =>
      node.id.startsWith('Custom::CDKBucketDeployment'),
    );
    for (const publisher of publishers) keepFinding(publisher, 'runtimeOfTheLibrary');
  }
}
