import { Duration } from 'aws-cdk-lib';
import { type IMetric, Metric } from 'aws-cdk-lib/aws-cloudwatch';

export type BoardRow = {
  readonly title: string;
  readonly graphs: readonly { readonly title: string; readonly metrics: readonly IMetric[] }[];
};

type Of = { readonly apiId: string; readonly tableName: string; readonly vaultName: string };

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

/** What there is beside the functions: the door, the records, and the mail. */
export const boardRows = ({ apiId, tableName, vaultName }: Of): readonly BoardRow[] => {
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
