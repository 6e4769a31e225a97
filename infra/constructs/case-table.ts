import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  type Attribute,
  AttributeType,
  BillingMode,
  type GlobalSecondaryIndexProps,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { type IGrantable, type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { caseTable, type TableGrant } from '../service.ts';
import { keepStar } from './nag-reasons.ts';
import { TableAlarms } from './table-alarms.ts';
import { tableKeyStatement, tableStatement } from './table-statements.ts';

const text = (name: string): Attribute => ({ name, type: AttributeType.STRING });

const projected = ({ projection }: (typeof caseTable.indexes)[number]) =>
  projection === 'KEYS_ONLY'
    ? { projectionType: ProjectionType.KEYS_ONLY }
    : { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...projection] };

const indexProps = (index: (typeof caseTable.indexes)[number]): GlobalSecondaryIndexProps => ({
  indexName: index.name,
  partitionKey: text(index.partitionKey),
  sortKey: text(index.sortKey),
  ...projected(index),
});

/** The one table. It outlives its stack, can be wound back to any second of 35 days, and nobody deletes it by accident. */
export class CaseTable extends Construct {
  readonly name: string;
  private readonly table: Table;
  private readonly key: IKey;

  constructor(
    scope: Construct,
    id: string,
    props: { readonly key: IKey; readonly notify: ITopic },
  ) {
    super(scope, id);
    this.key = props.key;
    this.table = new Table(this, 'Table', {
      partitionKey: text(caseTable.partitionKey),
      sortKey: text(caseTable.sortKey),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: props.key,
      stream: StreamViewType[caseTable.stream],
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      timeToLiveAttribute: caseTable.timeToLive,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const index of caseTable.indexes) {
      this.table.addGlobalSecondaryIndex(indexProps(index));
    }
    this.name = this.table.tableName;
    new TableAlarms(this, 'Alarms', { tableName: this.name, notify: props.notify });
  }

  get arn(): string {
    return this.table.tableArn;
  }

  /** The stream that says which items are new; keys only, so it carries nothing about anyone. */
  get streamArn(): string {
    const arn = this.table.tableStreamArn;
    if (arn === undefined) {
      throw new Error('The case table has no stream.');
    }
    return arn;
  }

  /** Lets a function do exactly these operations on exactly these keys. */
  grant(grantee: IGrantable, grants: readonly TableGrant[]): void {
    if (grants.length === 0) return;
    for (const grant of grants) {
      grantee.grantPrincipal.addToPrincipalPolicy(tableStatement(grant, this.table.tableArn));
    }
    grantee.grantPrincipal.addToPrincipalPolicy(
      tableKeyStatement(grants, this.key.keyArn, Stack.of(this).region),
    );
  }

  /** Lets a function be woken by the stream. */
  grantStreamRead(role: IRole): void {
    role.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
        resources: [this.streamArn],
      }),
    );
    role.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['dynamodb:ListStreams'], resources: ['*'] }),
    );
    keepStar(role, 'listingStreams', '*');
  }
}
