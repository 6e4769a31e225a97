import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  floodLimits,
  floodWindowSeconds,
  school,
  schoolSends,
} from '../../infra/constructs/flood-limits.ts';
import { prices } from '../../infra/cost/prices.ts';
import { serviceFunctions } from '../../infra/service.ts';
import { chooseStage } from '../../infra/stages.ts';
import { problemSchema } from '../../shared/intake-api/replies.ts';
import { turnedAway } from '../../shared/intake-api/turned-away.ts';
import { type ReadFirewall, readFirewall, type Sent, throughFirewall } from './support/firewall.ts';
import { capacityOf, managedRules, rulesOfTheBody } from './support/managed-rules.ts';
import { synthesize } from './support/synthesized.ts';

const heard = synthesize();
const resource = heard.only('AWS::WAFv2::WebACL');
const firewall = readFirewall(resource);

const named = new Map<string, readonly string[]>(Object.entries(managedRules));
const rulesOf = (group: string): readonly string[] => {
  const rules = named.get(group);
  if (rules === undefined) throw new Error(`Nobody has listed the rules of ${group}.`);
  return rules;
};
const everyRule = [...named.values()].flat();
const becomes = (sent: Sent, of: ReadFirewall = firewall) => throughFirewall(of, rulesOf, sent);

const routes = serviceFunctions.flatMap(({ triggers }) =>
  triggers.flatMap((trigger) => (trigger.kind === 'http' ? [trigger] : [])),
);
/** Every address that takes a body: what the public sends, and what staff write. */
const written = routes
  .filter(({ method }) => method !== 'GET')
  .map(({ path }) => path.replace('{reference}', 'ABCD-2345').replace('{id}', 'somebody'));

const story = '<p>He said \'select my things from the cupboard\' -- and "then" ../../ left.'.repeat(
  280,
);

describe('what people write', () => {
  test('is on these addresses, and each is behind the rules that only count', () => {
    expect(written).toEqual(
      expect.arrayContaining([
        '/api/complaints',
        '/api/advocacy-requests',
        '/api/compliments',
        '/api/drafts',
        '/api/drafts/resume',
        '/api/status',
        '/api/status/actions',
        '/api/monitoring',
        '/api/referrals/actions',
        '/api/alerts/actions',
        '/api/desk/entries',
        '/api/desk/cases/ABCD-2345/commands',
      ]),
    );
    expect(written.filter((path) => !path.startsWith('/api/'))).toEqual([]);
  });

  test.each(written)('goes through to %s, whatever is in it and however long it is', (path) => {
    expect(story.length).toBeGreaterThan(20_000);
    expect(becomes({ method: 'POST', path, matches: rulesOfTheBody })).toEqual({
      kind: 'through',
      counted: expect.arrayContaining([
        'SizeRestrictions_BODY',
        'CrossSiteScripting_BODY',
        'GenericLFI_BODY',
        'SQLi_BODY',
      ]),
    });
  });

  test.each(written)('goes through to %s even if every rule of AWS is against it', (path) => {
    expect(becomes({ method: 'POST', path, matches: everyRule }).kind).toBe('through');
  });

  test('goes through past a rule that AWS has not written yet', () => {
    const tomorrow = throughFirewall(firewall, () => ['Tomorrow_BODY'], {
      method: 'POST',
      path: '/api/complaints',
      matches: ['Tomorrow_BODY'],
    });
    expect(tomorrow.kind).toBe('through');
  });
});

describe('elsewhere', () => {
  test.each([
    ['/child', 'GenericLFI_QUERYARGUMENTS'],
    ['/backup.bak', 'RestrictedExtensions_URIPATH'],
    ['/', 'Log4JRCE_HEADER'],
    ['/leave', 'ExploitablePaths_URIPATH'],
  ])('at %s what only an attack asks for (%s) is turned away', (path, rule) => {
    expect(becomes({ method: 'GET', path, matches: [rule] })).toMatchObject({
      kind: 'turned-away',
      status: 403,
    });
  });

  test.each([
    'NoUserAgent_HEADER',
    'UserAgent_BadBots_HEADER',
    'CrossSiteScripting_COOKIE',
    'SizeRestrictions_Cookie_HEADER',
    ...managedRules.AWSManagedRulesAmazonIpReputationList,
  ])('nobody is turned away for their browser, cookies or address (%s)', (rule) => {
    expect(becomes({ method: 'GET', path: '/child', matches: [rule] })).toEqual({
      kind: 'through',
      counted: [rule],
    });
  });
});

describe('a wrong firewall', () => {
  const changed = (change: (rule: ReadFirewall['Rules'][number]) => object): ReadFirewall =>
    readFirewall({
      ...resource,
      properties: {
        ...firewall,
        Rules: firewall.Rules.map((rule) => ({ ...rule, ...change(rule) })),
      },
    });
  const sent: Sent = { method: 'POST', path: '/api/complaints', matches: rulesOfTheBody };

  test('is found: the count taken away', () => {
    const wrong = changed(({ Name }) =>
      Name === 'SqlWherePeopleWrite' ? { OverrideAction: { None: {} } } : {},
    );
    expect(becomes(sent, wrong)).toMatchObject({
      kind: 'turned-away',
      by: 'SqlWherePeopleWrite SQLi_BODY',
    });
  });

  test('is found: a group that is no longer kept away from where people write', () => {
    const wrong = changed(({ Name, Statement }) =>
      Name === 'CommonElsewhere' && 'ManagedRuleGroupStatement' in Statement
        ? {
            Statement: {
              ManagedRuleGroupStatement: {
                VendorName: 'AWS',
                Name: Statement.ManagedRuleGroupStatement.Name,
              },
            },
          }
        : {},
    );
    expect(becomes(sent, wrong)).toMatchObject({ kind: 'turned-away' });
  });
});

describe('a flood', () => {
  const [form, save]: readonly [Sent, Sent] = [
    { method: 'POST', path: '/api/complaints', accept: 'text/html,application/xhtml+xml' },
    { method: 'POST', path: '/api/drafts', accept: 'application/json' },
  ];
  const page: Sent = { method: 'GET', path: '/child', accept: 'text/html' };
  const among = (sent: Sent, posts: number, gets: number) =>
    throughFirewall(firewall, rulesOf, sent, [
      { sent: save, times: posts - 1 },
      { sent: page, times: gets },
      { sent, times: 1 },
    ]);

  test('is not a school: 60 children in one room, who save every 15 seconds and send', () => {
    const { posts, requests } = schoolSends();
    expect(posts).toBe(60 * (20 + 8));
    expect(requests).toBe(60 * (28 + 6 * 15));
    expect(school.children).toBe(60);
    for (const sent of [form, save, page]) {
      expect(among(sent, posts, requests - posts).kind).toBe('through');
    }
    expect(floodLimits.posts).toBeGreaterThan(posts * 1.5);
    expect(floodLimits.requests).toBeGreaterThan(requests * 1.25);
  });

  test('from one address leaves two thirds of the API to everybody else', () => {
    const most = floodLimits.requests / floodWindowSeconds;
    expect(most * 3).toBeLessThanOrEqual(chooseStage('live').requestsPerSecond);
  });

  test('is asked to wait: a script with the problem that it knows, a browser with a page', () => {
    expect(among(save, floodLimits.posts + 1, 0)).toEqual({
      kind: 'turned-away',
      by: 'FloodOfPosts',
      status: 429,
    });
    expect(among(page, 0, floodLimits.requests + 1)).toMatchObject({
      by: 'FloodOfRequests',
      status: 429,
    });
    const forms = throughFirewall(firewall, rulesOf, form, [
      { sent: form, times: floodLimits.posts + 1 },
    ]);
    expect(forms).toMatchObject({ by: 'FloodOfForms', status: 429 });
  });

  test('has answers that say when to come back, and that nothing was sent', () => {
    const answers = firewall.Rules.flatMap(({ Action }) =>
      Action === undefined ? [] : [Action.Block.CustomResponse],
    );
    expect(answers).toHaveLength(3);
    for (const { ResponseHeaders, CustomResponseBodyKey } of answers) {
      expect(ResponseHeaders).toContainEqual({ Name: 'retry-after', Value: '60' });
      expect(Object.keys(firewall.CustomResponseBodies)).toContain(CustomResponseBodyKey);
    }
    expect(problemSchema.parse(JSON.parse(turnedAway.json)).status).toBe(429);
    expect(turnedAway.page).toContain('Nothing was sent.');
    expect(Buffer.byteLength(turnedAway.page)).toBeLessThan(4_096);
  });
});

describe('what the firewall keeps', () => {
  test('is nothing but counts: no samples, no log, no labels of ours', () => {
    const kept = [
      firewall.VisibilityConfig,
      ...firewall.Rules.map((each) => each.VisibilityConfig),
    ];
    for (const each of kept) {
      expect(each).toMatchObject({ SampledRequestsEnabled: false, CloudWatchMetricsEnabled: true });
    }
    expect(heard.all('AWS::WAFv2::LoggingConfiguration')).toEqual([]);
    expect(JSON.stringify(resource.properties)).not.toContain('RuleLabels');
    expect(heard.resources.filter(({ stack }) => stack === 'Edge').map(({ type }) => type)).toEqual(
      expect.not.arrayContaining([
        'AWS::S3::Bucket',
        'AWS::Logs::LogGroup',
        'AWS::Lambda::Function',
      ]),
    );
  });

  test('has an alarm for each rule that can turn somebody away, in its own region', () => {
    const alarmSchema = z.object({
      AlarmActions: z.array(z.string()),
      Dimensions: z.array(z.object({ Name: z.string(), Value: z.string() })),
      MetricName: z.literal('BlockedRequests'),
    });
    const alarms = heard
      .all('AWS::CloudWatch::Alarm', 'Edge')
      .map(({ properties }) => alarmSchema.parse(properties));
    const canBlock = firewall.Rules.filter(
      ({ OverrideAction }) => OverrideAction === undefined || 'None' in OverrideAction,
    );
    expect(canBlock).toHaveLength(5);
    expect(alarms.map((each) => each.Dimensions)).toEqual(
      canBlock.map(({ VisibilityConfig }) => [
        { Name: 'Rule', Value: VisibilityConfig.MetricName },
        { Name: 'WebACL', Value: firewall.VisibilityConfig.MetricName },
      ]),
    );
  });
});

describe('the firewall and the address', () => {
  test('belong together, with nothing of the library’s own between their regions', () => {
    expect(heard.only('AWS::CloudFront::Distribution').properties).toMatchObject({
      DistributionConfig: { WebACLId: `Edge.${resource.id}.Arn` },
    });
    const custom = heard.resources.filter(({ type }) => type.startsWith('Custom::'));
    expect(new Set(custom.map(({ type }) => type))).toEqual(
      new Set(['Custom::CDKBucketDeployment']),
    );
  });

  test('cost what the account may have: fewer units than 5,000', () => {
    const units: Readonly<Record<string, number>> = {
      AWSManagedRulesCommonRuleSet: 700,
      AWSManagedRulesKnownBadInputsRuleSet: 200,
      AWSManagedRulesSQLiRuleSet: 200,
      AWSManagedRulesAmazonIpReputationList: 25,
    };
    const used = firewall.Rules.map(({ Statement }) =>
      'ManagedRuleGroupStatement' in Statement
        ? (units[Statement.ManagedRuleGroupStatement.Name] ?? Number.NaN)
        : 40,
    );
    expect(used.reduce((sum, each) => sum + each, 0)).toBeLessThan(2_500);
  });
});

test('all the rules together take what AWS lets a firewall take, and what the reckoning of costs says', () => {
  const ofGroups = firewall.Rules.flatMap(({ Statement }) =>
    'ManagedRuleGroupStatement' in Statement ? [Statement.ManagedRuleGroupStatement.Name] : [],
  ).reduce((sum, name) => sum + (capacityOf.get(name) ?? Number.NaN), 0);
  // Our own three count requests and compare a few letters: fewer than a hundred units.
  const units = ofGroups + 100;
  expect(units).toBeLessThanOrEqual(5000);
  const stepsAbove = Math.ceil((units - 1500) / 500);
  expect(prices.webAclRequest.dollars).toBeCloseTo(0.6 + stepsAbove * 0.2);
});
