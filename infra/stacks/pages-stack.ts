import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { HouseLog } from '../constructs/house-log.ts';
import { IntakeApi } from '../constructs/intake-api.ts';
import { type Domain, PublicAddress } from '../constructs/public-address.ts';
import { SiteFiles } from '../constructs/site-files.ts';
import type { Stage } from '../stages.ts';
import type { Built } from './built.ts';

export type PagesStackProps = StackProps & {
  readonly stage: Stage;
  readonly built: Built;
  /** Where staff sign in. */
  readonly signIn: string;
  /** The firewall in front of the address; it is in another region. */
  readonly firewallArn: string;
  /** What the address says to the functions, as a template may hold it. */
  readonly originSecret: string;
  readonly domain?: Domain;
};

/**
 * What the public reaches: one address, its pages, and the API as an empty shell. The shell is here because the address
 * needs the API's host and the functions need the address; the service stack puts the routes in.
 */
export class PagesStack extends Stack {
  readonly api: IntakeApi;
  /** The address that mail and pages give to people. */
  readonly origin: string;
  readonly address: PublicAddress;

  constructor(scope: Construct, id: string, props: PagesStackProps) {
    super(scope, id, props);
    const { stage, built, domain, signIn, firewallArn, originSecret } = props;
    this.api = new IntakeApi(this, 'Intake', { stage });
    const log = new HouseLog(this, 'PublishLog', { retentionDays: stage.logRetentionDays });
    const site = new SiteFiles(this, 'Site', { siteFolder: built.siteFolder, log });
    const address = new PublicAddress(this, 'Address', {
      bucket: site.bucket,
      pages: built.pages,
      apiHost: this.api.host,
      signIn,
      firewallArn,
      originSecret,
      ...(domain === undefined ? {} : { domain }),
    });
    site.publish(address.distribution);
    this.address = address;
    this.origin = address.origin;
    new CfnOutput(this, 'Origin', { value: address.origin });
    new CfnOutput(this, 'EdgeHost', {
      value: address.distribution.distributionDomainName,
      description: 'Point the council’s own web address here.',
    });
  }
}
