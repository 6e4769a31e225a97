import { Annotations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { originHeader } from '../../functions/settings.ts';
import { deskHeaders, securityHeaders } from '../security-headers.ts';
import { answeredBesideApi } from '../service.ts';
import { edgeHeaders } from './edge-headers.ts';
import { keepFinding } from './nag-reasons.ts';
import { choosePage, markMissing } from './page-addresses.ts';

/** The council's own web address, and its certificate (CloudFront reads certificates of us-east-1 only). */
export type Domain = { readonly name: string; readonly certificateArn: string };

export type PublicAddressProps = {
  readonly bucket: IBucket;
  readonly pages: readonly string[];
  readonly apiHost: string;
  /** Where staff sign in: the desk's pages may ask there for a token. */
  readonly signIn: string;
  readonly firewallArn: string;
  /** What the functions know us by, as a template may hold it. */
  readonly originSecret: string;
  readonly domain?: Domain;
};

/** The one address that people use: pages from the bucket, `/api` and what a function answers beside it from the HTTP API. It keeps no access log. */
export class PublicAddress extends Construct {
  /** `https://…`, without a slash at the end. */
  readonly origin: string;
  readonly distribution: cloudfront.IDistribution;

  constructor(scope: Construct, id: string, props: PublicAddressProps) {
    super(scope, id);
    const headers = edgeHeaders(this, 'Headers', securityHeaders);
    const api = this.api(props, headers);
    const edge = this.edgeFunctions(props.pages);
    const desk = edgeHeaders(this, 'DeskHeaders', deskHeaders(props.signIn));
    const distribution = new cloudfront.Distribution(this, 'Distribution', {
      comment: 'Heard: pages and API',
      defaultRootObject: 'index.html',
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      priceClass: cloudfront.PriceClass.PRICE_CLASS_100,
      webAclId: props.firewallArn,
      defaultBehavior: this.pages(props, headers, edge),
      additionalBehaviors: {
        // No policy of named headers takes `Authorization`; this one lets it through, with everything else but Host.
        '/api/desk/*': {
          ...api,
          originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        },
        ...Object.fromEntries(['/api/*', ...answeredBesideApi].map((path) => [path, api])),
        '/desk': this.pages(props, desk, edge),
        '/desk/*': this.pages(props, desk, edge),
      },
      ...(props.domain === undefined ? {} : this.named(props.domain)),
    });
    // `/` never reaches the bucket as a listing: it is rewritten to a page first, and is the default object besides.
    Annotations.of(distribution).acknowledgeWarning(
      '@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk',
    );
    keepFinding(distribution, 'heardFromAnywhere');
    keepFinding(distribution, 'noListOfVisitors');
    if (props.domain === undefined) keepFinding(distribution, 'borrowedAddress');
    this.distribution = distribution;
    this.origin = `https://${props.domain?.name ?? distribution.distributionDomainName}`;
  }

  /** Lets a function have CloudFront say another secret; to put its settings back whole it must be able to read the firewall they name. */
  grantSay(grantee: IGrantable, firewallArn: string): void {
    const statements = [
      new PolicyStatement({
        actions: ['cloudfront:GetDistributionConfig', 'cloudfront:UpdateDistribution'],
        resources: [this.distribution.distributionArn],
      }),
      new PolicyStatement({ actions: ['wafv2:GetWebACL'], resources: [firewallArn] }),
    ];
    for (const statement of statements) grantee.grantPrincipal.addToPrincipalPolicy(statement);
  }

  private named(domain: Domain) {
    return {
      minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
      domainNames: [domain.name],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn),
    };
  }

  /** Listing is allowed so that S3 answers 404, not 403, for a file that is not there. */
  private pages(
    props: PublicAddressProps,
    headers: cloudfront.IResponseHeadersPolicy,
    functionAssociations: cloudfront.FunctionAssociation[],
  ): cloudfront.BehaviorOptions {
    return {
      origin: S3BucketOrigin.withOriginAccessControl(props.bucket, {
        originAccessLevels: [cloudfront.AccessLevel.READ, cloudfront.AccessLevel.LIST],
      }),
      allowedMethods: cloudfront.AllowedMethods.ALLOW_GET_HEAD,
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      cachePolicy: cloudfront.CachePolicy.CACHING_OPTIMIZED,
      responseHeadersPolicy: headers,
      compress: true,
      functionAssociations,
    };
  }

  /** HTTPS only and no redirect: a redirected form post would lose what someone wrote. */
  private api(
    props: PublicAddressProps,
    headers: cloudfront.IResponseHeadersPolicy,
  ): cloudfront.BehaviorOptions {
    return {
      origin: new HttpOrigin(props.apiHost, {
        customHeaders: { [originHeader]: props.originSecret },
      }),
      allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
      cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
      originRequestPolicy: this.whatFunctionsSee(),
      responseHeadersPolicy: headers,
      compress: true,
    };
  }

  /**
   * Named headers, because no policy forwards "all but Host" together with CloudFront's own: with Host the API
   * refuses the call, and without the viewer's address nobody can slow a flood. What is not here, such as
   * the browser's make or the page they came from, never reaches us.
   */
  private whatFunctionsSee(): cloudfront.OriginRequestPolicy {
    return new cloudfront.OriginRequestPolicy(this, 'FunctionsSee', {
      headerBehavior: cloudfront.OriginRequestHeaderBehavior.allowList(
        'Accept',
        'Accept-Language',
        'Content-Type',
        'Origin',
        'Sec-Fetch-Site',
        'CloudFront-Viewer-Address',
      ),
      cookieBehavior: cloudfront.OriginRequestCookieBehavior.all(),
      queryStringBehavior: cloudfront.OriginRequestQueryStringBehavior.all(),
    });
  }

  private edgeFunctions(pages: readonly string[]): cloudfront.FunctionAssociation[] {
    return [
      {
        eventType: cloudfront.FunctionEventType.VIEWER_REQUEST,
        function: this.edgeFunction('ChoosePage', choosePage(pages)),
      },
      {
        eventType: cloudfront.FunctionEventType.VIEWER_RESPONSE,
        function: this.edgeFunction('MarkMissing', markMissing),
      },
    ];
  }

  private edgeFunction(id: string, code: string): cloudfront.Function {
    return new cloudfront.Function(this, id, {
      code: cloudfront.FunctionCode.fromInline(code),
      runtime: cloudfront.FunctionRuntime.JS_2_0,
    });
  }
}
