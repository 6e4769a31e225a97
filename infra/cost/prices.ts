/** A price in US dollars before tax, in London where AWS prices by region. */
export type Price = {
  readonly dollars: number;
  /** For so many. */
  readonly of: number;
  readonly what: string;
  /** The page on which AWS says it: look there before relying on it. */
  readonly page: string;
  /** How it is known. */
  readonly seen: string;
};

/** None of AWS's own pages could be opened when this was written. */
const notChecked = 'from memory, not checked: look before relying on it';
const second = (site: string): string => `second-hand, ${site}, 22 November 2026; not London`;

const at = (service: string): string => `https://aws.amazon.com/${service}/pricing/`;
const price = (
  dollars: number,
  [of, what]: readonly [of: number, what: string],
  service: string,
  seen = notChecked,
): Price => ({ dollars, of, what, page: at(service), seen });

/** The price of one. */
export const each = ({ dollars, of }: Price): number => dollars / of;

const million = 1e6;
const tenThousand = 10_000;

/** Free tiers are not counted: a council may have used them up, and most end after a year. */
export const prices = {
  lambdaGigabyteSecond: price(
    13.3334,
    [million, 'GB-seconds of functions, Arm'],
    'lambda',
    second('cloudchipr.com (US East)'),
  ),
  lambdaRun: price(0.2, [million, 'runs of functions'], 'lambda', second('git.mcrn.ar, a note')),
  scheduledRun: price(1, [million, 'runs that a clock starts'], 'eventbridge'),
  apiRequest: price(1.17, [million, 'requests to the HTTP API'], 'api-gateway'),
  tableWrite: price(0.7423, [million, 'write request units'], 'dynamodb/on-demand'),
  tableRead: price(0.1485, [million, 'read request units'], 'dynamodb/on-demand'),
  tableGigabyte: price(0.297, [1, 'GB in the table, a month'], 'dynamodb/on-demand'),
  windBackGigabyte: price(0.238, [1, 'GB wound back, a month'], 'dynamodb/on-demand'),
  backupGigabyte: price(0.119, [1, 'GB in a vault, a month'], 'backup'),
  letter: price(0.1, [1000, 'letters'], 'ses', second('acecloudinterviews.com')),
  mailGigabyte: price(0.12, [1, 'GB of letters'], 'ses'),
  newsOfMail: price(0.5, [million, 'notifications'], 'sns'),
  logGigabyte: price(0.5985, [1, 'GB of log'], 'cloudwatch'),
  alarm: price(0.1, [1, 'alarm, a month'], 'cloudwatch'),
  dashboard: price(3, [1, 'dashboard, a month'], 'cloudwatch', second('factualminds.com')),
  trace: price(5, [million, 'traces'], 'xray'),
  webAcl: price(5, [1, 'web ACL, a month'], 'waf', second('c3x.dev')),
  webAclRule: price(1, [1, 'rule or managed group, a month'], 'waf', second('c3x.dev')),
  // 0.60, and 0.20 for each 500 units of capacity that the rules take above 1,500: two here (tests/infra/edge-stack.test.ts).
  webAclRequest: price(1, [million, 'requests looked at'], 'waf', second('c3x.dev')),
  secret: price(0.4, [1, 'secret, a month'], 'secrets-manager', second('hivebook.wiki')),
  secretRead: price(0.05, [tenThousand, 'readings'], 'secrets-manager', second('hivebook.wiki')),
  key: price(1, [1, 'key, a month (one more for each of its first two renewals)'], 'kms'),
  keyUse: price(0.03, [tenThousand, 'uses of a key'], 'kms'),
  signedIn: price(0.02, [1, 'person who signs in, Plus plan, the dearest'], 'cognito'),
  edgeRequest: price(0.012, [tenThousand, 'HTTPS requests at the edge'], 'cloudfront'),
  edgeGigabyte: price(0.085, [1, 'GB to visitors'], 'cloudfront'),
  edgeFunction: price(0.1, [million, 'runs at the edge'], 'cloudfront'),
} as const satisfies Readonly<Record<string, Price>>;
