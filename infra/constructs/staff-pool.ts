import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  StandardThreatProtectionMode,
  UserPool,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';

/** The prefix of the address at which a council’s staff sign in, at one stage. */
export const signInPrefix = (authority: string, stage: string): string =>
  `heard-${authority}-${stage}`;

/** Where the sign-in pages are, `https://…` without a slash at the end: known before anything is deployed. */
export const signInOrigin = (prefix: string, region: string): string =>
  `https://${prefix}.auth.${region}.amazoncognito.com`;

/**
 * Who can prove who they are: a password and a second step, always, and nobody signs themself up. It says nothing of what
 * they may do; that is the council's own list (`STAFF#`).
 */
export class StaffPool extends Construct {
  readonly pool: UserPool;
  readonly origin: string;
  readonly issuer: string;

  constructor(scope: Construct, id: string, { prefix }: { readonly prefix: string }) {
    super(scope, id);
    this.pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      featurePlan: FeaturePlan.PLUS,
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.pool.addDomain('Domain', { cognitoDomain: { domainPrefix: prefix } });
    const { region } = Stack.of(this);
    this.origin = signInOrigin(prefix, region);
    this.issuer = `https://cognito-idp.${region}.amazonaws.com/${this.pool.userPoolId}`;
  }
}
