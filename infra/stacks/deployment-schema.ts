import * as z from 'zod/mini';
import { emailSchema } from '../../functions/settings.ts';
import { serviceFunctions } from '../service.ts';

const text = (pattern: RegExp, asked: string) => z.string().check(z.regex(pattern, asked));

/** How many days CloudWatch can keep a log: it knows these and no others. */
const daysOfLogs = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288,
  3653,
] as const;

/** A name for each function of the table, so that a misspelt one is not passed over. */
const byFunction = z.strictObject(
  Object.fromEntries(
    serviceFunctions.map(({ name }) => [name, z.optional(z.int().check(z.minimum(1)))]),
  ),
);

/** What one council chooses for one stage: a file of `infra/deployments`. It is read at deployment and given to no function. */
export const deploymentSchema = z.strictObject({
  authority: z.string(),
  stage: z.enum(['dev', 'test', 'live']),
  /** The council's own web address; with `certificateArn` or not at all. */
  domain: z.optional(
    text(
      /^(?!.*\.\.)[a-z0-9][a-z0-9.-]*\.[a-z]{2,}$/,
      'a host name alone, like heard.council.example',
    ),
  ),
  /** CloudFront reads certificates of us-east-1 only. */
  certificateArn: z.optional(
    text(
      /^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/,
      'the ARN of a certificate of us-east-1, like arn:aws:acm:us-east-1:…:certificate/…',
    ),
  ),
  /** Who is mailed when an alarm sounds. Each must confirm once, from the mail that AWS sends. */
  tellOfHarm: z.optional(z.array(emailSchema).check(z.maxLength(20))),
  /** What a month may cost before somebody is told; in the currency of the account's own bill. */
  budget: z.optional(
    z.strictObject({
      amount: z.number().check(z.minimum(1)),
      currency: z.enum(['USD', 'GBP']),
      tell: z.array(emailSchema).check(z.maxLength(10)),
    }),
  ),
  /** Copies of a function that are kept free for it, and the most it may have. Off where nothing is said. */
  reservedConcurrency: z.optional(byFunction),
  /** The paid tier of Cognito, which notices stolen passwords and odd sign-ins. */
  threatProtection: z.optional(z.boolean()),
  /** The first part of the address of the sign-in, where another account has the usual one: it is given once in a region. */
  signInPrefix: z.optional(
    text(
      /^(?!.*(aws|amazon|cognito))[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,
      'small letters, digits and hyphens, and neither "aws", "amazon" nor "cognito" in it',
    ),
  ),
  /** The sender's domain is an identity of this account already, of another stage or of the council's: none is made. */
  senderVerified: z.optional(z.boolean()),
  /** A vault that each backup is copied to, such as one of another account; instead of a second one here. */
  backupCopyTo: z.optional(
    text(
      /^arn:aws:backup:[a-z0-9-]+:\d{12}:backup-vault:[\w-]+$/,
      'the ARN of a backup vault, like arn:aws:backup:eu-west-2:…:backup-vault:…',
    ),
  ),
  /** Instead of the stage's own number of days. */
  logRetentionDays: z.optional(z.literal(daysOfLogs)),
});
export type DeploymentFile = z.infer<typeof deploymentSchema>;
