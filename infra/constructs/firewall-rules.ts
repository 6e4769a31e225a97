import type { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { turnedAway } from '../../shared/intake-api/turned-away.ts';
import { floodLimits, floodWindowSeconds } from './flood-limits.ts';

type Statement = CfnWebACL.StatementProperty;

/** One rule before it has its place in the order. */
export type FirewallRule = {
  readonly name: string;
  readonly statement: Statement;
  /** A flood is asked to wait; a group of AWS turns away by itself, or only counts. */
  readonly does: 'answers-script' | 'answers-browser' | 'blocks' | 'counts';
  /** What people suffer where this turns somebody away, and how many in five minutes are no more than the noise of the internet. */
  readonly alarm?: { readonly harm: string; readonly allowed: number };
};

const turnedAwayHarm = 'A flood, or people being turned away before they are heard.';

const asItIs = [{ priority: 0, type: 'NONE' }];

/**
 * Where people write, the desk's staff too: everything that takes a body is under `/api/`. There, no group of AWS ever
 * turns anybody away, whatever is in the words, and neither does a rule that AWS adds to one tomorrow.
 */
const wherePeopleWrite: Statement = {
  byteMatchStatement: {
    fieldToMatch: { uriPath: {} },
    positionalConstraint: 'STARTS_WITH',
    searchString: '/api/',
    textTransformations: asItIs,
  },
};
const elsewhere: Statement = { notStatement: { statement: wherePeopleWrite } };

const isPost: Statement = {
  byteMatchStatement: {
    fieldToMatch: { method: {} },
    positionalConstraint: 'EXACTLY',
    searchString: 'POST',
    textTransformations: asItIs,
  },
};

/** As `functions/endpoints/wants-page.ts`: a browser that posts a form or opens a page asks for HTML, a script for JSON. */
const asksForPage: Statement = {
  byteMatchStatement: {
    fieldToMatch: { singleHeader: { Name: 'accept' } },
    positionalConstraint: 'CONTAINS',
    searchString: 'text/html',
    textTransformations: [{ priority: 0, type: 'LOWERCASE' }],
  },
};

const flood = (limit: number, scopeDownStatement?: Statement): Statement => ({
  rateBasedStatement: {
    aggregateKeyType: 'IP',
    evaluationWindowSec: floodWindowSeconds,
    limit,
    ...(scopeDownStatement === undefined ? {} : { scopeDownStatement }),
  },
});

type Group = 'CommonRuleSet' | 'KnownBadInputsRuleSet' | 'SQLiRuleSet' | 'AmazonIpReputationList';

const group = (
  name: Group,
  scopeDownStatement?: Statement,
  counted: readonly string[] = [],
): Statement => ({
  managedRuleGroupStatement: {
    vendorName: 'AWS',
    name: `AWSManagedRules${name}`,
    ...(scopeDownStatement === undefined ? {} : { scopeDownStatement }),
    ...(counted.length === 0
      ? {}
      : {
          ruleActionOverrides: counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
        }),
  },
});

/**
 * Of a browser and of what a council's other sites left in it (its cookies reach every site of its domain): neither says
 * anything about who wants to be heard, so on pages they only count.
 */
const ofTheBrowser = [
  'NoUserAgent_HEADER',
  'UserAgent_BadBots_HEADER',
  'SizeRestrictions_Cookie_HEADER',
  'EC2MetaDataSSRF_COOKIE',
  'CrossSiteScripting_COOKIE',
] as const;

/** Every rule in its order. A list of addresses with a bad name only counts: no signal drops a complaint (design.md section 6). */
export const firewallRules: readonly FirewallRule[] = [
  {
    name: 'FloodOfForms',
    statement: flood(floodLimits.posts, { andStatement: { statements: [isPost, asksForPage] } }),
    does: 'answers-browser',
    alarm: { harm: turnedAwayHarm, allowed: 0 },
  },
  {
    name: 'FloodOfPosts',
    statement: flood(floodLimits.posts, isPost),
    does: 'answers-script',
    alarm: { harm: turnedAwayHarm, allowed: 0 },
  },
  {
    name: 'FloodOfRequests',
    statement: flood(floodLimits.requests),
    does: 'answers-browser',
    alarm: { harm: turnedAwayHarm, allowed: 0 },
  },
  { name: 'BadNames', statement: group('AmazonIpReputationList'), does: 'counts' },
  {
    name: 'CommonWherePeopleWrite',
    statement: group('CommonRuleSet', wherePeopleWrite),
    does: 'counts',
  },
  {
    name: 'KnownBadWherePeopleWrite',
    statement: group('KnownBadInputsRuleSet', wherePeopleWrite),
    does: 'counts',
  },
  {
    name: 'SqlWherePeopleWrite',
    statement: group('SQLiRuleSet', wherePeopleWrite),
    does: 'counts',
  },
  {
    name: 'CommonElsewhere',
    statement: group('CommonRuleSet', elsewhere, ofTheBrowser),
    does: 'blocks',
    alarm: { harm: turnedAwayHarm, allowed: 100 },
  },
  {
    name: 'KnownBadElsewhere',
    statement: group('KnownBadInputsRuleSet', elsewhere),
    does: 'blocks',
    alarm: { harm: turnedAwayHarm, allowed: 100 },
  },
];

const answerOf = (key: string): CfnWebACL.RuleActionProperty => ({
  block: {
    customResponse: {
      responseCode: turnedAway.status,
      customResponseBodyKey: key,
      responseHeaders: [
        { name: 'retry-after', value: String(turnedAway.retryAfterSeconds) },
        { name: 'cache-control', value: 'no-store' },
      ],
    },
  },
});

/** The bodies of the answers, by the names that rules call them. */
export const firewallAnswers: Readonly<Record<string, CfnWebACL.CustomResponseBodyProperty>> = {
  Script: { contentType: 'APPLICATION_JSON', content: turnedAway.json },
  Browser: { contentType: 'TEXT_HTML', content: turnedAway.page },
};

/** What a rule does, as the firewall puts it. */
export const actionOf = (
  does: FirewallRule['does'],
): Pick<CfnWebACL.RuleProperty, 'action' | 'overrideAction'> => {
  switch (does) {
    case 'answers-script':
      return { action: answerOf('Script') };
    case 'answers-browser':
      return { action: answerOf('Browser') };
    case 'blocks':
      return { overrideAction: { none: {} } };
    case 'counts':
      return { overrideAction: { count: {} } };
  }
};
