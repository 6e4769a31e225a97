import * as z from 'zod/mini';
import type { Resource } from './template.ts';

/**
 * What a firewall does with a request, as AWS says it does: rules in the order of their priority, the first that ends it
 * decides, and a count ends nothing. What a rule of AWS's own looks for is not known, so whoever asks says which would
 * match. It throws at a part of a firewall that it does not know, and never guesses.
 */
export type Sent = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly accept?: string;
  /** The rules of AWS's groups that find what they look for. */
  readonly matches?: readonly string[];
};

/** What came from the same address in the same window, this request among it. */
export type Together = readonly { readonly sent: Sent; readonly times: number }[];

export type Verdict =
  | { readonly kind: 'through'; readonly counted: readonly string[] }
  | { readonly kind: 'turned-away'; readonly by: string; readonly status: number };

const present = z.record(z.string(), z.never());
const fieldSchema = z.union([
  z.strictObject({ UriPath: present }),
  z.strictObject({ Method: present }),
  z.strictObject({ SingleHeader: z.strictObject({ Name: z.literal('accept') }) }),
]);
const bytesSchema = z.strictObject({
  FieldToMatch: fieldSchema,
  PositionalConstraint: z.enum(['STARTS_WITH', 'EXACTLY', 'CONTAINS']),
  SearchString: z.string(),
  TextTransformations: z.array(
    z.strictObject({ Priority: z.number(), Type: z.enum(['NONE', 'LOWERCASE']) }),
  ),
});
const scopeSchema = z.union([
  z.strictObject({ ByteMatchStatement: bytesSchema }),
  z.strictObject({
    NotStatement: z.strictObject({
      Statement: z.strictObject({ ByteMatchStatement: bytesSchema }),
    }),
  }),
  z.strictObject({
    AndStatement: z.strictObject({
      Statements: z.array(z.strictObject({ ByteMatchStatement: bytesSchema })),
    }),
  }),
]);
type Scope = z.infer<typeof scopeSchema>;

const rateSchema = z.strictObject({
  AggregateKeyType: z.literal('IP'),
  EvaluationWindowSec: z.literal(300),
  Limit: z.number(),
  ScopeDownStatement: z.optional(scopeSchema),
});
const count = z.strictObject({ Count: present });
const groupSchema = z.strictObject({
  VendorName: z.literal('AWS'),
  Name: z.string(),
  ScopeDownStatement: z.optional(scopeSchema),
  RuleActionOverrides: z.optional(
    z.array(z.strictObject({ Name: z.string(), ActionToUse: count })),
  ),
});
const visibilitySchema = z.strictObject({
  CloudWatchMetricsEnabled: z.boolean(),
  SampledRequestsEnabled: z.boolean(),
  MetricName: z.string(),
});
const blockSchema = z.strictObject({
  Block: z.strictObject({
    CustomResponse: z.strictObject({
      ResponseCode: z.number(),
      CustomResponseBodyKey: z.string(),
      ResponseHeaders: z.array(z.strictObject({ Name: z.string(), Value: z.string() })),
    }),
  }),
});
const ruleSchema = z.strictObject({
  Name: z.string(),
  Priority: z.number(),
  VisibilityConfig: visibilitySchema,
  Statement: z.union([
    z.strictObject({ RateBasedStatement: rateSchema }),
    z.strictObject({ ManagedRuleGroupStatement: groupSchema }),
  ]),
  Action: z.optional(blockSchema),
  OverrideAction: z.optional(z.union([count, z.strictObject({ None: present })])),
});
export type Rule = z.infer<typeof ruleSchema>;

const firewallSchema = z.object({
  Scope: z.literal('CLOUDFRONT'),
  DefaultAction: z.strictObject({ Allow: present }),
  Rules: z.array(ruleSchema),
  VisibilityConfig: visibilitySchema,
  CustomResponseBodies: z.record(
    z.string(),
    z.strictObject({ ContentType: z.string(), Content: z.string() }),
  ),
});
export type ReadFirewall = z.infer<typeof firewallSchema>;

/** A firewall of a template, or what is in it that nobody here knows. */
export const readFirewall = (resource: Resource): ReadFirewall =>
  firewallSchema.parse(resource.properties);

const partOf = (field: z.infer<typeof fieldSchema>, sent: Sent): string => {
  if ('UriPath' in field) return sent.path;
  return 'Method' in field ? sent.method : (sent.accept ?? '');
};

const fits = (statement: z.infer<typeof bytesSchema>, sent: Sent): boolean => {
  const isLowered = statement.TextTransformations.some(({ Type }) => Type === 'LOWERCASE');
  const part = partOf(statement.FieldToMatch, sent);
  const text = isLowered ? part.toLowerCase() : part;
  switch (statement.PositionalConstraint) {
    case 'STARTS_WITH':
      return text.startsWith(statement.SearchString);
    case 'EXACTLY':
      return text === statement.SearchString;
    case 'CONTAINS':
      return text.includes(statement.SearchString);
  }
};

const isWithin = (scope: Scope | undefined, sent: Sent): boolean => {
  if (scope === undefined) return true;
  if ('ByteMatchStatement' in scope) return fits(scope.ByteMatchStatement, sent);
  if ('NotStatement' in scope) {
    return !fits(scope.NotStatement.Statement.ByteMatchStatement, sent);
  }
  return scope.AndStatement.Statements.every((each) => fits(each.ByteMatchStatement, sent));
};

type Outcome = { readonly counted: readonly string[]; readonly blocked?: string };

const ofGroup = (
  { Name, RuleActionOverrides = [], ScopeDownStatement }: z.infer<typeof groupSchema>,
  rule: Rule,
  sent: Sent,
  rulesOf: (group: string) => readonly string[],
): Outcome => {
  if (!isWithin(ScopeDownStatement, sent)) return { counted: [] };
  const found = rulesOf(Name).filter((name) => sent.matches?.includes(name));
  const isCounted = (name: string): boolean =>
    RuleActionOverrides.some((each) => each.Name === name);
  const ending = found.find((name) => !isCounted(name));
  const isGroupCounted = rule.OverrideAction !== undefined && 'Count' in rule.OverrideAction;
  return ending === undefined || isGroupCounted
    ? { counted: found }
    : { counted: found.filter(isCounted), blocked: ending };
};

const isFlood = (
  { Limit, ScopeDownStatement }: z.infer<typeof rateSchema>,
  sent: Sent,
  together: Together,
): boolean =>
  isWithin(ScopeDownStatement, sent) &&
  together
    .filter((each) => isWithin(ScopeDownStatement, each.sent))
    .reduce((sum, { times }) => sum + times, 0) > Limit;

/** What becomes of a request, with what came from its address in the same five minutes. */
export const throughFirewall = (
  firewall: ReadFirewall,
  rulesOf: (group: string) => readonly string[],
  sent: Sent,
  together: Together = [{ sent, times: 1 }],
): Verdict => {
  const counted: string[] = [];
  for (const rule of [...firewall.Rules].sort((a, b) => a.Priority - b.Priority)) {
    const { Statement } = rule;
    if ('RateBasedStatement' in Statement) {
      if (isFlood(Statement.RateBasedStatement, sent, together)) {
        const status = rule.Action?.Block.CustomResponse.ResponseCode ?? 403;
        return { kind: 'turned-away', by: rule.Name, status };
      }
      continue;
    }
    const outcome = ofGroup(Statement.ManagedRuleGroupStatement, rule, sent, rulesOf);
    counted.push(...outcome.counted);
    if (outcome.blocked !== undefined) {
      return { kind: 'turned-away', by: `${rule.Name} ${outcome.blocked}`, status: 403 };
    }
  }
  return { kind: 'through', counted };
};
