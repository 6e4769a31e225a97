import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, type IApplyRule, NagRuleCompliance } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import * as z from 'zod/mini';

/** One rule on one resource; the id of a permission's finding says which permission. */
export type Finding = { readonly id: string; readonly path: string };

/** The same checks with no ear for reasons: it writes down everything they find. */
class EveryFinding extends AwsSolutionsChecks {
  readonly findings: Finding[] = [];

  protected override applyRule({ rule, ruleSuffixOverride, node }: IApplyRule): void {
    const id = `AwsSolutions-${ruleSuffixOverride}`;
    const { path } = node.node;
    const result = rule(node);
    if (result === NagRuleCompliance.NON_COMPLIANT) this.findings.push({ id, path });
    if (Array.isArray(result)) {
      this.findings.push(...result.map((each) => ({ id: `${id}[${each}]`, path })));
    }
  }
}

/** Everything the checks find, whether or not there is a reason for it. */
export const findingsOf = (app: App): readonly Finding[] => {
  const checks = new EveryFinding();
  checks.validateScope(app);
  return checks.findings;
};

export type Reason = Finding & { readonly reason: string };

const acknowledgedSchema = z.record(z.string(), z.string());

const reasonsOn = (construct: IConstruct): readonly Reason[] =>
  construct.node.metadata
    .filter((entry) => entry.type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap((entry) => Object.entries(acknowledgedSchema.parse(entry.data)))
    .map(([id, reason]) => ({
      id: id.replace(/^Annotation::/, ''),
      path: construct.node.path,
      reason,
    }));

/** Every reason given anywhere in the app. */
export const reasonsIn = (app: App): readonly Reason[] => app.node.findAll().flatMap(reasonsOn);

/** Whether a reason is about this finding: the same rule, on this resource or on what it is part of. */
export const isAbout = (reason: Reason, { id, path }: Finding): boolean =>
  reason.id === id && (path === reason.path || path.startsWith(`${reason.path}/`));
