import { Names } from 'aws-cdk-lib';
import {
  CfnResponseHeadersPolicy,
  type IResponseHeadersPolicy,
  ResponseHeadersPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

type Headers = Readonly<Record<string, string>>;
type SecurityHeaders = CfnResponseHeadersPolicy.SecurityHeadersConfigProperty;

/** CloudFront takes these five by meaning and refuses them among the free ones. */
const byMeaning: Readonly<Record<string, (value: string) => SecurityHeaders>> = {
  'content-security-policy': (value) => ({
    contentSecurityPolicy: { contentSecurityPolicy: value, override: true },
  }),
  'x-content-type-options': () => ({ contentTypeOptions: { override: true } }),
  'x-frame-options': (value) => ({
    frameOptions: { frameOption: value.toUpperCase(), override: true },
  }),
  'referrer-policy': (value) => ({ referrerPolicy: { referrerPolicy: value, override: true } }),
  'strict-transport-security': (value) => ({ strictTransportSecurity: transportSecurity(value) }),
};

const transportSecurity = (
  value: string,
): CfnResponseHeadersPolicy.StrictTransportSecurityProperty => {
  const seconds = /max-age=(\d+)/i.exec(value)?.[1];
  if (seconds === undefined) {
    throw new Error('Strict-Transport-Security has no max-age.');
  }
  return {
    accessControlMaxAgeSec: Number(seconds),
    includeSubdomains: /includeSubDomains/i.test(value),
    preload: /preload/i.test(value),
    override: true,
  };
};

const lowerCased = (headers: Headers): readonly (readonly [string, string])[] =>
  Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);

/** The house's response headers on everything that leaves, pages and API alike. */
export const edgeHeaders = (
  scope: Construct,
  id: string,
  headers: Headers,
): IResponseHeadersPolicy => {
  const entries = lowerCased(headers);
  const free = entries.filter(([name]) => byMeaning[name] === undefined);
  const securityHeadersConfig: SecurityHeaders = Object.assign(
    {},
    ...entries.map(([name, value]) => byMeaning[name]?.(value)),
  );
  const policy = new CfnResponseHeadersPolicy(scope, id, {
    responseHeadersPolicyConfig: {
      // Two of them stand beside each other: the first has the name it always had.
      name: `${Names.uniqueResourceName(scope, { maxLength: 90 })}${id === 'Headers' ? '' : id}`,
      securityHeadersConfig,
      ...(free.length === 0
        ? {}
        : {
            customHeadersConfig: {
              items: free.map(([header, value]) => ({ header, value, override: true })),
            },
          }),
    },
  });
  return ResponseHeadersPolicy.fromResponseHeadersPolicyId(scope, `${id}Used`, policy.ref);
};
