import { Duration } from 'aws-cdk-lib';
import {
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  Metric,
  SingleValueWidget,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { type BoardOf, boardRows } from './board-rows.ts';
import type { HouseFunction } from './house-function.ts';

export type ServiceBoardProps = BoardOf & {
  readonly name: string;
  readonly functions: readonly HouseFunction[];
};

const wide = 24;

const heading = (markdown: string): IWidget => new TextWidget({ markdown, width: wide, height: 1 });

const graph = (title: string, width: number, left: readonly IMetric[]): IWidget =>
  new GraphWidget({ title, width, height: 6, left: [...left] });

/**
 * One page to look at. What people suffer comes first, because a service whose every function is well can still leave
 * somebody waiting; then the functions, the door and the firewall, the records, the mail, and what it costs.
 */
export class ServiceBoard extends Construct {
  constructor(scope: Construct, id: string, props: ServiceBoardProps) {
    super(scope, id);
    const board = new Dashboard(this, 'Board', {
      dashboardName: props.name,
      defaultInterval: Duration.days(1),
    });
    board.addWidgets(heading('## What people suffer'));
    board.addWidgets(...this.people(props.functions));
    board.addWidgets(heading('## The functions'));
    board.addWidgets(...this.health(props.functions));
    for (const { title, graphs } of boardRows(props)) {
      board.addWidgets(heading(`## ${title}`));
      board.addWidgets(
        ...graphs.map((each) => graph(each.title, Math.floor(wide / graphs.length), each.metrics)),
      );
    }
    board.addWidgets(graph('What this month has cost so far', wide, [cost]));
  }

  private people(functions: readonly HouseFunction[]): readonly IWidget[] {
    const drawn = functions.flatMap((each) => each.drawn);
    return drawn.map(
      ({ title, metric }) =>
        new SingleValueWidget({
          title,
          metrics: [metric],
          width: Math.floor(wide / drawn.length),
          height: 5,
          sparkline: true,
        }),
    );
  }

  private health(functions: readonly HouseFunction[]): readonly IWidget[] {
    const each = (title: string, metricOf: (one: HouseFunction) => Metric): IWidget =>
      graph(
        title,
        wide / 3,
        functions.map((one) => metricOf(one).with({ label: one.row.name })),
      );
    const period = Duration.minutes(5);
    return [
      each('Errors', (one) => one.metricErrors({ period })),
      each('Turned away', (one) => one.metricThrottles({ period })),
      each('The slowest in a hundred, in milliseconds', (one) =>
        one.metricDuration({ period, statistic: 'p99' }),
      ),
    ];
  }
}

/** AWS tells what an account costs in one region, and only once its owner has asked for billing alerts. */
const cost = new Metric({
  namespace: 'AWS/Billing',
  metricName: 'EstimatedCharges',
  dimensionsMap: { Currency: 'USD' },
  region: 'us-east-1',
  statistic: 'Maximum',
  period: Duration.hours(6),
});
