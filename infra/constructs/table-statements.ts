import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { TableGrant, TableOperation } from '../service.ts';

const writes: readonly TableOperation[] = ['PutItem', 'UpdateItem', 'DeleteItem'];

const isWrite = (operation: TableOperation): boolean => writes.includes(operation);

/**
 * One row of the grants as IAM: only these operations, only on items whose partition key matches.
 * A transaction needs no permission of its own: IAM checks each item of it as the operation it is.
 */
export const tableStatement = (grant: TableGrant, tableArn: string): PolicyStatement => {
  const statement = new PolicyStatement({
    actions: grant.operations.map((operation) => `dynamodb:${operation}`),
    resources: [grant.index === undefined ? tableArn : `${tableArn}/index/${grant.index}`],
  });
  if (grant.keys !== undefined) {
    statement.addCondition('ForAllValues:StringLike', { 'dynamodb:LeadingKeys': [...grant.keys] });
  }
  return statement;
};

/** What the table's key must allow so that these grants can be used, through DynamoDB and no other way. */
export const tableKeyStatement = (
  grants: readonly TableGrant[],
  keyArn: string,
  region: string,
): PolicyStatement =>
  new PolicyStatement({
    actions: [
      'kms:Decrypt',
      'kms:DescribeKey',
      ...(grants.some((grant) => grant.operations.some(isWrite))
        ? ['kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo']
        : []),
    ],
    resources: [keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${region}.amazonaws.com` } },
  });
