import { RemovalPolicy } from 'aws-cdk-lib';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { keepFinding } from './nag-reasons.ts';

/**
 * What CloudFront says to the functions, so that they know it (infra/decisions/0013). Unlike the key ring it opens nothing
 * that is kept and is worth nothing after a month, so the account's own key seals it.
 */
export class OriginSecret extends Construct {
  readonly arn: string;
  /** The value as a template may hold it: a name that CloudFormation looks up when it deploys. */
  readonly reference: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const secret = new Secret(this, 'Secret', {
      description: 'Heard: what CloudFront says to the functions; two values are right',
      // Never change these: CloudFormation would make another over this one. Made so long ago, it has its first turn at once.
      generateSecretString: {
        secretStringTemplate: JSON.stringify({ previous: '', since: '2000-01-01T00:00:00.000Z' }),
        generateStringKey: 'current',
        passwordLength: 64,
        excludePunctuation: true,
      },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    keepFinding(secret, 'turnedByOurselves');
    this.arn = secret.secretArn;
    this.reference = secret.secretValueFromJson('current').unsafeUnwrap();
  }

  /** Lets a function know what CloudFront says. */
  grantRead(grantee: IGrantable): void {
    this.grant(grantee, ['secretsmanager:GetSecretValue']);
  }

  /** Lets a function make another. */
  grantTurn(grantee: IGrantable): void {
    this.grant(grantee, ['secretsmanager:GetSecretValue', 'secretsmanager:PutSecretValue']);
  }

  private grant(grantee: IGrantable, actions: string[]): void {
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({ actions, resources: [this.arn] }),
    );
  }
}
