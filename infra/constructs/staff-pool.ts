import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  StandardThreatProtectionMode,
  UserPool,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { keepFinding } from './nag-reasons.ts';

/** Where the sign-in pages are, `https://…` without a slash at the end: known before anything is deployed. */
export const signInOrigin = (prefix: string, region: string): string =>
  `https://${prefix}.auth.${region}.amazoncognito.com`;

export type StaffPoolProps = {
  readonly prefix: string;
  /** The paid tier, which notices stolen passwords and odd sign-ins. */
  readonly threatProtection: boolean;
};

/**
 * Who can prove who they are: a password and a second step, always, and nobody signs themself up. It says nothing of what
 * they may do; that is the council's own list (`STAFF#`).
 */
export class StaffPool extends Construct {
  readonly pool: UserPool;
  readonly origin: string;
  readonly issuer: string;

  constructor(scope: Construct, id: string, props: StaffPoolProps) {
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
      ...(props.threatProtection
        ? {
            featurePlan: FeaturePlan.PLUS,
            standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
          }
        : { featurePlan: FeaturePlan.ESSENTIALS }),
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    if (!props.threatProtection) keepFinding(this.pool, 'nobodyRealSignsIn');
    this.pool.addDomain('Domain', { cognitoDomain: { domainPrefix: props.prefix } });
    const { region } = Stack.of(this);
    this.origin = signInOrigin(props.prefix, region);
    this.issuer = `https://cognito-idp.${region}.amazonaws.com/${this.pool.userPoolId}`;
  }
}
