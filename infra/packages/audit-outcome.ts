import * as z from 'zod/mini';

const foundSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ name: z.string(), severity: z.string(), range: z.string() }),
  ),
});
const refusedSchema = z.object({ message: z.string() });

export type AuditOutcome =
  | { readonly kind: 'clean' }
  | { readonly kind: 'found'; readonly packages: readonly string[] }
  | { readonly kind: 'not-checked'; readonly because: string };

/**
 * What `npm audit --json` found. Where nobody could be asked, that is said and is no finding. Throws at an answer that
 * is neither, so that a change of npm’s is not taken for a clean bill.
 */
export const auditOutcome = (printed: string): AuditOutcome => {
  const answer: unknown = JSON.parse(printed);
  const refused = refusedSchema.safeParse(answer);
  if (refused.success) return { kind: 'not-checked', because: refused.data.message };
  const packages = Object.values(foundSchema.parse(answer).vulnerabilities).map(
    ({ name, severity, range }) => `${name} ${range}: ${severity}`,
  );
  return packages.length === 0 ? { kind: 'clean' } : { kind: 'found', packages };
};
