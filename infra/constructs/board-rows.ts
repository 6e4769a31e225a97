import { Duration } from 'aws-cdk-lib';
import { type IMetric, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { type FirewallCount, firewallCount } from './firewall.ts';
import { firewallRules } from './firewall-rules.ts';

export type BoardRow = {
  readonly title: string;
  readonly graphs: readonly { readonly title: string; readonly metrics: readonly IMetric[] }[];
};

export type BoardOf = {
  readonly apiId: string;
  readonly tableName: string;
  readonly vaultName: string;
  /** The firewall by the name of its counts, and the region that they are in. */
  readonly firewall: { readonly metricName: string; readonly region: string };
};

const of =
  (namespace: string, dimensionsMap: Readonly<Record<string, string>>) =>
  (metricName: string, statistic = 'Sum'): IMetric =>
    new Metric({
      namespace,
      metricName,
      dimensionsMap,
      statistic,
      period: Duration.minutes(5),
      label: metricName,
    });

/** What the firewall let through, turned away and only counted, each by its rule; it counts in a region of its own. */
const firewallRow = ({ metricName: of, region }: BoardOf['firewall']): BoardRow => {
  const count = (rule: string, what: FirewallCount['what']): Metric =>
    firewallCount({ of, rule, what }).with({ region, label: rule });
  const [turning, counting] = [
    firewallRules.filter(({ does }) => does !== 'counts'),
    firewallRules.filter(({ does }) => does === 'counts'),
  ];
  return {
    title: 'The firewall',
    graphs: [
      {
        title: 'Let through, and turned away',
        metrics: [
          count('ALL', 'AllowedRequests').with({ label: 'let through' }),
          count('ALL', 'BlockedRequests').with({ label: 'turned away' }),
        ],
      },
      {
        title: 'Turned away, by rule',
        metrics: turning.map(({ name }) => count(name, 'BlockedRequests')),
      },
      {
        title: 'Only counted, by rule',
        metrics: counting.map(({ name }) => count(name, 'CountedRequests')),
      },
    ],
  };
};

/** What there is beside the functions: the door, the records, and the mail. */
export const boardRows = ({
  apiId,
  tableName,
  vaultName,
  firewall,
}: BoardOf): readonly BoardRow[] => {
  const api = of('AWS/ApiGateway', { ApiId: apiId });
  const table = of('AWS/DynamoDB', { TableName: tableName });
  const mail = of('AWS/SES', {});
  const backup = of('AWS/Backup', { BackupVaultName: vaultName });
  return [
    {
      title: 'The door',
      graphs: [
        { title: 'Asked, and how it went', metrics: [api('Count'), api('4xx'), api('5xx')] },
        { title: 'How long people wait, in milliseconds', metrics: [api('Latency', 'p99')] },
      ],
    },
    firewallRow(firewall),
    {
      title: 'The records',
      graphs: [
        {
          title: 'Read and written',
          metrics: [table('ConsumedReadCapacityUnits'), table('ConsumedWriteCapacityUnits')],
        },
        {
          title: 'Turned away',
          metrics: [table('ReadThrottleEvents'), table('WriteThrottleEvents')],
        },
        {
          title: 'Backups',
          metrics: [backup('NumberOfBackupJobsCompleted'), backup('NumberOfBackupJobsFailed')],
        },
      ],
    },
    {
      title: 'The mail',
      graphs: [
        {
          title: 'Sent, and what became of it',
          metrics: ['Send', 'Delivery', 'Bounce', 'Complaint', 'Reject'].map((name) => mail(name)),
        },
        {
          title: 'What AWS thinks of us',
          metrics: [
            mail('Reputation.BounceRate', 'Maximum'),
            mail('Reputation.ComplaintRate', 'Maximum'),
          ],
        },
      ],
    },
  ];
};
