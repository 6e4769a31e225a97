import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export type MonthlyBudgetProps = {
  readonly name: string;
  readonly amount: number;
  readonly currency: 'USD' | 'GBP';
  /** Who is told; where nobody is named, whoever is told of harm. */
  readonly tell: readonly string[];
  readonly notify: ITopic;
};

/** How much of it the month is heading for when somebody is told, in per cent. */
const told = [50, 80, 100] as const;

/** What a month may cost. A stage has its account to itself, so the account's whole bill is counted. */
export class MonthlyBudget extends Construct {
  constructor(scope: Construct, id: string, props: MonthlyBudgetProps) {
    super(scope, id);
    const { name, amount, currency, tell, notify } = props;
    const subscribers =
      tell.length === 0
        ? [{ subscriptionType: 'SNS', address: notify.topicArn }]
        : tell.map((address) => ({ subscriptionType: 'EMAIL', address }));
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetName: name,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount, unit: currency },
      },
      notificationsWithSubscribers: told.map((threshold) => ({
        notification: {
          notificationType: 'FORECASTED',
          comparisonOperator: 'GREATER_THAN',
          thresholdType: 'PERCENTAGE',
          threshold,
        },
        subscribers,
      })),
    });
  }
}
