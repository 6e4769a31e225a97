import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { CouncilSettings } from '../../functions/settings.ts';
import { functionId, HouseFunction } from '../constructs/house-function.ts';
import { MailNews } from '../constructs/mail-news.ts';
import { NoticeDoorbell } from '../constructs/notice-doorbell.ts';
import { ServiceBoard } from '../constructs/service-board.ts';
import { StaffDoor } from '../constructs/staff-door.ts';
import { Timetable } from '../constructs/timetable.ts';
import {
  type EnvironmentName,
  type ServiceFunction,
  serviceFunctions,
  type Trigger,
} from '../service.ts';
import type { Built } from './built.ts';
import type { DataStack } from './data-stack.ts';
import type { Deployment } from './deployment.ts';
import type { EdgeStack } from './edge-stack.ts';
import type { MailStack } from './mail-stack.ts';
import type { PagesStack } from './pages-stack.ts';

export type ServiceStackProps = StackProps & {
  /** Of the council and its stage: what the dashboard is called. */
  readonly name: string;
  readonly settings: CouncilSettings;
  readonly deployment: Deployment;
  readonly built: Built;
  readonly data: DataStack;
  readonly mail: MailStack;
  readonly edge: EdgeStack;
  readonly pages: PagesStack;
};

/** `infra/service.ts`, row by row: each function with what wakes it and exactly what it may touch. */
export class ServiceStack extends Stack {
  private readonly props: ServiceStackProps;
  private readonly timetable: Timetable;
  private readonly door: StaffDoor;

  constructor(scope: Construct, id: string, props: ServiceStackProps) {
    super(scope, id, props);
    this.props = props;
    this.timetable = new Timetable(this, 'Timetable', { notify: props.data.harm });
    this.door = new StaffDoor(this, 'Door', {
      staff: props.data.staff,
      origin: props.pages.origin,
      api: props.pages.api,
    });
    const functions = serviceFunctions.map((row) => this.add(row));
    this.nameWhatIsWokenByHand(functions);
    props.pages.api.watch(this, 'AnyRouteFailed', props.data.harm);
    new ServiceBoard(this, 'Board', {
      name: props.name,
      functions,
      tableName: props.data.cases.name,
      apiId: props.pages.api.apiId,
      vaultName: props.data.backup.vaultName,
      firewall: { metricName: props.edge.firewallMetric, region: props.edge.region },
    });
  }

  private nameWhatIsWokenByHand(functions: readonly HouseFunction[]): void {
    for (const { row, functionName } of functions.filter(
      ({ row: { triggers } }) => triggers.length === 0,
    )) {
      new CfnOutput(this, `${functionId(row.name)}Function`, {
        value: functionName,
        description: row.purpose,
      });
    }
  }

  private add(row: ServiceFunction): HouseFunction {
    const { built, data, deployment, mail } = this.props;
    const target = new HouseFunction(this, functionId(row.name), {
      row,
      bundles: built.functionsFolder,
      environment: this.environmentValues(),
      logRetentionDays: deployment.logRetentionDays,
      reserved: deployment.reservedConcurrency[row.name],
      notify: data.harm,
    });
    data.cases.grant(target, row.table);
    if (row.sendsMail) mail.mail.grantSend(target);
    if (row.readsKeyRing) data.keyRing.grantRead(target);
    this.letKnowOrigin(row, target);
    row.triggers.forEach((trigger, index) => {
      this.wake(`${functionId(row.name)}Wakes${index + 1}`, row, trigger, target);
    });
    return target;
  }

  private letKnowOrigin({ originSecret }: ServiceFunction, target: HouseFunction): void {
    const { data, edge, pages } = this.props;
    if (originSecret === 'checks') data.originSecret.grantRead(target);
    if (originSecret === 'turns') {
      data.originSecret.grantTurn(target);
      pages.address.grantSay(target, edge.firewallArn);
    }
  }

  private wake(id: string, row: ServiceFunction, trigger: Trigger, target: HouseFunction): void {
    const { data, mail, pages } = this.props;
    const heard = { target, harm: row.harm, notify: data.harm };
    switch (trigger.kind) {
      case 'http':
        pages.api.answer(this, id, { ...heard, trigger, authorizer: this.door.authorizer });
        return;
      case 'schedule':
        this.timetable.every(id, { ...heard, everySeconds: trigger.everySeconds });
        return;
      case 'stream':
        new NoticeDoorbell(this, id, {
          ...heard,
          trigger,
          table: data.cases,
          failed: data.failed,
        });
        return;
      case 'mail':
        new MailNews(this, id, { ...heard, trigger, news: mail.mail.news });
    }
  }

  private environmentValues(): Readonly<Record<EnvironmentName, string>> {
    const { built, data, pages, settings } = this.props;
    return {
      HEARD_TABLE: data.cases.name,
      HEARD_AUTHORITY: settings.authority,
      HEARD_COUNCIL: JSON.stringify(settings),
      HEARD_ORIGIN: pages.origin,
      HEARD_KEY_RING: data.keyRing.arn,
      HEARD_PAGE_ASSETS: built.pageAssets,
      HEARD_SIGN_IN: JSON.stringify(this.door.settings),
      HEARD_DUTY_CONTACTS: String(settings.inboxes.duty.length),
      HEARD_DUTY_MINUTES: String(settings.dutyAcknowledgeWithinMinutes),
      HEARD_ORIGIN_SECRET: data.originSecret.arn,
      HEARD_DISTRIBUTION: pages.address.distribution.distributionId,
      HEARD_TRACKER_READERS: String((settings.inboxes.tracker ?? []).length),
    };
  }
}
