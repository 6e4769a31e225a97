import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export type MonthlyBudgetProps = {
  readonly amount: number;
  readonly currency: 'USD' | 'GBP';
  /** Who is told; where nobody is named, whoever is told of harm. */
  readonly tell: readonly string[];
  readonly notify: ITopic;
};

/**
 * When somebody is told, in per cent of it: of what the month is heading for, and of what it has cost. The first is worked out
 * from some five weeks of bills, so that in a new account the second alone speaks. AWS takes five of them.
 */
const told = [
  { notificationType: 'FORECASTED', threshold: 50 },
  { notificationType: 'FORECASTED', threshold: 80 },
  { notificationType: 'FORECASTED', threshold: 100 },
  { notificationType: 'ACTUAL', threshold: 80 },
  { notificationType: 'ACTUAL', threshold: 100 },
] as const;

/**
 * What a month may cost. A stage has its account to itself, so the account's whole bill is counted. It is given no name: who is
 * told cannot be changed but by another budget, and a second one of the same name is refused.
 */
export class MonthlyBudget extends Construct {
  constructor(scope: Construct, id: string, props: MonthlyBudgetProps) {
    super(scope, id);
    const { amount, currency, tell, notify } = props;
    const subscribers =
      tell.length === 0
        ? [{ subscriptionType: 'SNS', address: notify.topicArn }]
        : tell.map((address) => ({ subscriptionType: 'EMAIL', address }));
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount, unit: currency },
      },
      notificationsWithSubscribers: told.map((when) => ({
        notification: {
          ...when,
          comparisonOperator: 'GREATER_THAN',
          thresholdType: 'PERCENTAGE',
        },
        subscribers,
      })),
    });
  }
}
