import * as z from 'zod/mini';

/** A name that a template gives something: of what type, where it stands, and the name. */
export type GivenName = { readonly type: string; readonly path: string; readonly value: string };

/** What a property is called in which a name is written. */
const isName = /^(\w*Name|Domain|EmailIdentity|MetricNamespace|Aliases)$/;

/** Names inside something that has a name of its own, and names of what others made: these may be the same everywhere. */
export const nestedNames: readonly string[] = [
  'AWS::ApiGatewayV2::Authorizer Name',
  'AWS::ApiGatewayV2::Stage StageName',
  'AWS::Backup::BackupPlan BackupPlan.BackupPlanRule.RuleName',
  'AWS::Backup::BackupSelection BackupSelection.SelectionName',
  'AWS::CloudFront::Distribution DistributionConfig.Origins.OriginCustomHeaders.HeaderName',
  'AWS::CloudWatch::Alarm MetricName',
  'AWS::CloudWatch::Alarm Dimensions.Name',
  'AWS::CloudWatch::Alarm Metrics.MetricStat.Metric.MetricName',
  'AWS::CloudWatch::Alarm Metrics.MetricStat.Metric.Dimensions.Name',
  'AWS::Cognito::UserPool AccountRecoverySetting.RecoveryMechanisms.Name',
  'AWS::DynamoDB::Table AttributeDefinitions.AttributeName',
  'AWS::DynamoDB::Table GlobalSecondaryIndexes.IndexName',
  'AWS::DynamoDB::Table GlobalSecondaryIndexes.KeySchema.AttributeName',
  'AWS::DynamoDB::Table KeySchema.AttributeName',
  'AWS::DynamoDB::Table TimeToLiveSpecification.AttributeName',
  'AWS::IAM::Policy PolicyName',
  'AWS::Logs::MetricFilter MetricTransformations.MetricName',
  'AWS::WAFv2::WebACL Rules.Action.Block.CustomResponse.ResponseHeaders.Name',
  'AWS::WAFv2::WebACL Rules.Name',
  'AWS::WAFv2::WebACL Rules.Statement.RateBasedStatement.ScopeDownStatement.AndStatement.Statements.ByteMatchStatement.FieldToMatch.SingleHeader.Name',
  'AWS::WAFv2::WebACL Rules.Statement.ManagedRuleGroupStatement.Name',
  'AWS::WAFv2::WebACL Rules.Statement.ManagedRuleGroupStatement.VendorName',
  'AWS::WAFv2::WebACL Rules.Statement.ManagedRuleGroupStatement.RuleActionOverrides.Name',
  'AWS::WAFv2::WebACL Rules.VisibilityConfig.MetricName',
];

const templateSchema = z.object({
  Resources: z.record(
    z.string(),
    z.object({ Type: z.string(), Properties: z.optional(z.unknown()) }),
  ),
});

const within = (type: string, path: readonly string[], value: unknown): readonly GivenName[] => {
  if (Array.isArray(value)) return value.flatMap((each) => within(type, path, each));
  if (value !== null && typeof value === 'object') {
    return Object.entries(value)
      .filter(([key]) => !key.startsWith('Fn::'))
      .flatMap(([key, each]) => within(type, [...path, key], each));
  }
  return typeof value === 'string' && isName.test(path.at(-1) ?? '')
    ? [{ type, path: path.join('.'), value }]
    : [];
};

/** Every name that is written out in a template; one that CloudFormation is left to make is not among them. */
export const namesGivenIn = (template: unknown): readonly GivenName[] =>
  Object.values(templateSchema.parse(template).Resources).flatMap(({ Type, Properties }) =>
    within(Type, [], Properties),
  );

/** Of what type a name is and where it stands, in one. */
export const placeOf = ({ type, path }: GivenName): string => `${type} ${path}`;
