import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { keepFinding } from './nag-reasons.ts';

/**
 * The key ring behind receipts, status secrets and keyed hashes. It has a key of its own, so that being allowed
 * to read records never means being able to read the ring. Losing it would lock people out of their own case.
 */
export class KeyRing extends Construct {
  readonly arn: string;
  private readonly key: Key;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      description: 'Heard: the key ring',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const secret = new Secret(this, 'Secret', {
      description: 'Heard: signing keys by name; a new one is added beside the old, never over it',
      encryptionKey: this.key,
      // Never change these: CloudFormation would generate another ring over this one.
      // `{ current: 'k1', k1: … }`, because a generated value can only be put at the top.
      generateSecretString: {
        secretStringTemplate: JSON.stringify({ current: 'k1' }),
        generateStringKey: 'k1',
        passwordLength: 64,
        excludePunctuation: true,
      },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    keepFinding(secret, 'keysAreRetiredByAPerson');
    this.arn = secret.secretArn;
  }

  /** Lets a function read the ring. */
  grantRead(grantee: IGrantable): void {
    const statements = [
      new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [this.arn] }),
      new PolicyStatement({
        actions: ['kms:Decrypt'],
        resources: [this.key.keyArn],
        conditions: {
          StringEquals: {
            'kms:ViaService': `secretsmanager.${Stack.of(this).region}.amazonaws.com`,
          },
        },
      }),
    ];
    for (const statement of statements) grantee.grantPrincipal.addToPrincipalPolicy(statement);
  }
}
