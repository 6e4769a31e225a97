import * as z from 'zod/mini';
import type { Resource } from './template.ts';

const listed = z.pipe(
  z.union([z.string(), z.array(z.string())]),
  z.transform((value): readonly string[] => (typeof value === 'string' ? [value] : value)),
);

const statementSchema = z.object({
  Effect: z.enum(['Allow', 'Deny']),
  Action: listed,
  Resource: z.optional(listed),
  Principal: z.optional(z.unknown()),
  Condition: z.optional(z.record(z.string(), z.record(z.string(), z.unknown()))),
});
export type Statement = z.infer<typeof statementSchema>;

const documentSchema = z.object({ Statement: z.array(statementSchema) });
const policySchema = z.object({ PolicyDocument: documentSchema });
const keySchema = z.object({ KeyPolicy: documentSchema });
const attachedSchema = z.extend(policySchema, { Roles: z.array(z.string()) });

/** The statements of a policy, of whatever kind it is. */
export const statementsOf = (resource: Resource): readonly Statement[] =>
  resource.type === 'AWS::KMS::Key'
    ? keySchema.parse(resource.properties).KeyPolicy.Statement
    : policySchema.parse(resource.properties).PolicyDocument.Statement;

/** Everything a role may do, from every policy attached to it. */
export const statementsOfRole = (
  resources: readonly Resource[],
  role: string,
): readonly Statement[] =>
  resources
    .filter((each) => each.type === 'AWS::IAM::Policy')
    .map((each) => attachedSchema.parse(each.properties))
    .filter((policy) => policy.Roles.includes(role))
    .flatMap((policy) => policy.PolicyDocument.Statement);
