import { Duration, Names, Stack } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import { actionOf, type FirewallRule, firewallAnswers, firewallRules } from './firewall-rules.ts';
import { HarmAlarm } from './harm-alarm.ts';

// Counts only. A sample would keep what somebody sent, for anyone to look at, outside the country.
const countedAs = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
  metricName,
});

export type FirewallCount = {
  /** The firewall, by the name of its counts. */
  readonly of: string;
  /** A rule by its name; `ALL` is every rule and what no rule decides. */
  readonly rule: string;
  readonly what: 'AllowedRequests' | 'BlockedRequests' | 'CountedRequests';
};

/** How often a rule did something in five minutes. No region among the dimensions: a firewall of CloudFront has none. */
export const firewallCount = ({ of, rule, what }: FirewallCount): Metric =>
  new Metric({
    namespace: 'AWS/WAFV2',
    metricName: what,
    dimensionsMap: { WebACL: of, Rule: rule },
    statistic: Stats.SUM,
    period: Duration.minutes(5),
  });

/**
 * The firewall in front of the one address. It keeps nothing of a request: no samples, no log, only counts of each rule.
 * Lets everything through that no rule turns away, and each rule that can has an alarm.
 */
export class Firewall extends Construct {
  readonly acl: CfnWebACL;
  /** What its counts are under; of this stack, because every firewall of the account is counted in the one region. */
  readonly metricName: string;

  constructor(scope: Construct, id: string, { notify }: { readonly notify: ITopic }) {
    super(scope, id);
    this.metricName = Stack.of(this).stackName;
    this.acl = new CfnWebACL(this, 'Acl', {
      name: Names.uniqueResourceName(this, { maxLength: 120, separator: '-' }),
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      rules: firewallRules.map((rule, priority) => ({
        name: rule.name,
        priority,
        statement: rule.statement,
        visibilityConfig: countedAs(rule.name),
        ...actionOf(rule.does),
      })),
      customResponseBodies: firewallAnswers,
      visibilityConfig: countedAs(this.metricName),
    });
    for (const rule of firewallRules) this.alarm(rule, notify);
  }

  private alarm({ name, alarm }: FirewallRule, notify: ITopic): void {
    if (alarm === undefined) return;
    new HarmAlarm(this, `${name}Blocked`, {
      metric: firewallCount({ of: this.metricName, rule: name, what: 'BlockedRequests' }),
      ...alarm,
      notify,
    });
  }
}
