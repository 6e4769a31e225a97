import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { functionId } from '../../infra/constructs/house-function.ts';
import {
  type ServiceFunction,
  serviceFunctions,
  type TableGrant,
  type Trigger,
} from '../../infra/service.ts';
import { exampleSettings } from './support/council-settings.ts';
import { type Statement, statementsOf, statementsOfRole } from './support/statements.ts';
import { synthesize } from './support/synthesized.ts';

const heard = synthesize();
const tableArn = `Data.${heard.only('AWS::DynamoDB::Table').id}.Arn`;

const secretLike = (name: RegExp): string => {
  const found = heard.all('AWS::SecretsManager::Secret').find(({ id }) => name.test(id));
  if (found === undefined) throw new Error(`There is no secret like ${name}.`);
  return found.id;
};

const roleSchema = z.object({ Role: z.string() });

const roleOf = (row: ServiceFunction): string => {
  const lambda = heard
    .all('AWS::Lambda::Function', 'Service')
    .find((each) => new RegExp(`^${functionId(row.name)}[0-9A-F]{8}$`).test(each.id));
  return roleSchema.parse(lambda?.properties).Role.replace(/\.Arn$/, '');
};

const may = (row: ServiceFunction): readonly Statement[] =>
  statementsOfRole(heard.resources, roleOf(row));

const onTable = (statement: Statement): boolean =>
  (statement.Resource ?? []).some((arn) => arn === tableArn || arn.startsWith(`${tableArn}/`));

const conditionSchema = z.strictObject({
  'ForAllValues:StringLike': z.strictObject({ 'dynamodb:LeadingKeys': z.array(z.string()) }),
});

/** A statement of the template, read back into the words of infra/service.ts. */
const readBack = ({ Action, Resource, Condition, Effect }: Statement): unknown => {
  const [arn] = z.tuple([z.string()]).parse(Resource);
  const index = arn === tableArn ? undefined : arn.slice(`${tableArn}/index/`.length);
  const keys =
    Condition === undefined
      ? undefined
      : conditionSchema.parse(Condition)['ForAllValues:StringLike']['dynamodb:LeadingKeys'];
  return {
    effect: Effect,
    operations: Action.map((action) => action.replace(/^dynamodb:/, '')).sort(),
    ...(index === undefined ? {} : { index }),
    ...(keys === undefined ? {} : { keys: [...keys].sort() }),
  };
};

const asRead = (grant: TableGrant): unknown => ({
  effect: 'Allow',
  operations: [...grant.operations].sort(),
  ...(grant.index === undefined ? {} : { index: grant.index }),
  ...(grant.keys === undefined ? {} : { keys: [...grant.keys].sort() }),
});

describe('what a function may do to the table', () => {
  test.each(serviceFunctions)('$name may do exactly what its row grants', (row) => {
    expect(may(row).filter(onTable).map(readBack)).toEqual(row.table.map(asRead));
  });

  test('submit may put a case and may not look for one', () => {
    const [submit] = serviceFunctions.filter((row) => row.name === 'submit');
    const actions = submit === undefined ? [] : may(submit).flatMap((each) => each.Action);
    expect(actions).toContain('dynamodb:PutItem');
    expect(actions).not.toContain('dynamodb:Scan');
    expect(actions).not.toContain('dynamodb:Query');
  });

  const granted = heard.all('AWS::IAM::Policy').flatMap(statementsOf);

  test('nothing anywhere may scan, write in bulk, or run statements', () => {
    expect(
      granted
        .flatMap((each) => each.Action)
        .filter((action) => /^dynamodb:(Scan|BatchWrite|PartiQL|\*)/.test(action)),
    ).toEqual([]);
  });

  test('nothing can be deleted but an unfinished form, an answer about equality that waits for its quarter, and words that people took out of a case', () => {
    const deleting = granted.filter((each) =>
      each.Action.some((action) => action.startsWith('dynamodb:Delete')),
    );
    const byKeys = deleting
      .map(readBack)
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    expect(byKeys).toEqual([
      {
        effect: 'Allow',
        operations: ['DeleteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'],
        keys: ['CASE#*'],
      },
      { effect: 'Allow', operations: ['DeleteItem', 'GetItem'], keys: ['DRAFT#*'] },
      {
        effect: 'Allow',
        operations: ['DeleteItem', 'PutItem', 'Query', 'UpdateItem'],
        keys: ['CASE#*'],
      },
      { effect: 'Allow', operations: ['DeleteItem', 'Query'], keys: ['MONITORING#WAITING'] },
      { effect: 'Allow', operations: ['DeleteItem'], keys: ['DRAFT#*'] },
    ]);
  });

  test('nobody but the functions of the table may touch it, and the backup, which reads it whole', () => {
    const roles = serviceFunctions.map(roleOf);
    const policies = heard
      .all('AWS::IAM::Policy')
      .filter(({ id }) => !id.startsWith('BackupRole'))
      .filter((each) => statementsOf(each).some(onTable));
    for (const policy of policies) {
      const { Roles } = z.object({ Roles: z.array(z.string()) }).parse(policy.properties);
      expect(roles).toEqual(expect.arrayContaining(Roles));
    }
  });
});

describe('what the clock may do', () => {
  test('it may start one function, and keep the run it could not start', () => {
    const targets = heard
      .all('AWS::Scheduler::Schedule')
      .map(({ properties }) =>
        z.object({ Target: z.object({ Arn: z.string(), RoleArn: z.string() }) }).parse(properties),
      )
      .map(({ Target }) => Target);
    expect(targets.length).toBeGreaterThan(0);
    for (const { Arn, RoleArn } of targets) {
      const role = RoleArn.replace(/\.Arn$/, '');
      expect(
        statementsOfRole(heard.resources, role).map(({ Action, Resource }) => [Action, Resource]),
      ).toEqual([
        [['lambda:InvokeFunction'], [Arn]],
        [['sqs:SendMessage'], [expect.stringMatching(/^Service\.TimetableMissed\w+\.Arn$/)]],
      ]);
    }
  });
});

describe('what else a function may do', () => {
  /** What it takes to be woken so, and to keep what could not be taken. */
  const wakingNeeds: Readonly<Record<Trigger['kind'], readonly string[]>> = {
    http: [],
    schedule: ['sqs:SendMessage'],
    mail: ['sqs:SendMessage'],
    stream: [
      'dynamodb:DescribeStream',
      'dynamodb:GetRecords',
      'dynamodb:GetShardIterator',
      'dynamodb:ListStreams',
      's3:ListBucket',
      's3:PutObject',
      'kms:GenerateDataKey',
    ],
  };
  const originNeeds: Readonly<Record<'checks' | 'turns', readonly string[]>> = {
    checks: ['secretsmanager:GetSecretValue'],
    turns: [
      'secretsmanager:GetSecretValue',
      'secretsmanager:PutSecretValue',
      'cloudfront:GetDistributionConfig',
      'cloudfront:UpdateDistribution',
      'wafv2:GetWebACL',
    ],
  };
  const services = (row: ServiceFunction): readonly string[] => {
    const wokenBy = [...new Set(row.triggers.map(({ kind }) => kind))];
    const writes = row.table.some((grant) =>
      grant.operations.some((operation) => /^(Put|Update|Delete)Item$/.test(operation)),
    );
    return [
      'logs:CreateLogStream',
      'logs:PutLogEvents',
      'xray:PutTelemetryRecords',
      'xray:PutTraceSegments',
      ...(row.table.length > 0 ? ['kms:Decrypt', 'kms:DescribeKey'] : []),
      ...(writes
        ? ['kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo']
        : []),
      ...(row.sendsMail ? ['ses:SendRawEmail'] : []),
      ...(row.readsKeyRing ? ['secretsmanager:GetSecretValue', 'kms:Decrypt'] : []),
      ...(row.originSecret === undefined ? [] : originNeeds[row.originSecret]),
      ...wokenBy.flatMap((kind) => wakingNeeds[kind]),
    ];
  };

  test.each(serviceFunctions)('$name may do what its row implies and nothing more', (row) => {
    const granted = may(row)
      .filter((statement) => !onTable(statement))
      .flatMap((statement) => statement.Action);
    expect([...granted].sort()).toEqual([...services(row)].sort());
  });

  test.each(serviceFunctions)('$name has no policy but its own', (row) => {
    const role = heard.resources.find((each) => `Service.${each.id}` === roleOf(row));
    expect(role?.properties).not.toHaveProperty('ManagedPolicyArns');
    expect(role?.properties).not.toHaveProperty('Policies');
  });

  test('whoever sends mail sends it as the council and under its rules', () => {
    for (const row of serviceFunctions.filter((each) => each.sendsMail)) {
      const sending = may(row).filter((each) => each.Action.includes('ses:SendRawEmail'));
      expect(sending).toEqual([
        expect.objectContaining({
          Condition: { StringEquals: { 'ses:FromAddress': exampleSettings.sender.address } },
          Resource: [
            'arn:aws:ses:eu-west-2:111122223333:identity/heard.example',
            'arn:aws:ses:eu-west-2:111122223333:configuration-set/heard-bury-test',
          ],
        }),
      ]);
    }
  });

  test('whoever reads the key ring reads that one secret', () => {
    const ring = `Data.${secretLike(/^KeyRing/)}`;
    for (const row of serviceFunctions.filter((each) => each.readsKeyRing)) {
      const reading = may(row).filter((each) =>
        each.Action.includes('secretsmanager:GetSecretValue'),
      );
      expect(reading.map((each) => each.Resource)).toContainEqual([ring]);
    }
  });

  const origin = `Data.${secretLike(/^OriginSecret/)}`;
  const touching = (row: ServiceFunction) =>
    may(row).filter((each) => (each.Resource ?? []).some((arn) => arn === origin));

  test.each(serviceFunctions)('$name reads the origin secret only if it answers the web', (row) => {
    const actions = touching(row).flatMap((each) => each.Action);
    const answers = row.triggers.some(({ kind }) => kind === 'http');
    const others = row.name === 'turn-origin-secret' ? actions : [];
    expect(actions).toEqual(answers ? ['secretsmanager:GetSecretValue'] : others);
  });

  test('one function turns it, and may change the one distribution and nothing else', () => {
    const [row] = serviceFunctions.filter(({ originSecret }) => originSecret === 'turns');
    const distribution = heard.only('AWS::CloudFront::Distribution');
    // Beside what every function that the clock wakes may do.
    const ofItsOwn = (row === undefined ? [] : may(row)).filter(
      ({ Action }) => !/^(xray|logs|sqs):/.test(Action[0] ?? ''),
    );
    expect(ofItsOwn.map(({ Action, Resource }) => [Action, Resource])).toEqual([
      [['secretsmanager:GetSecretValue', 'secretsmanager:PutSecretValue'], [origin]],
      [
        ['cloudfront:GetDistributionConfig', 'cloudfront:UpdateDistribution'],
        [`arn:aws:cloudfront::111122223333:distribution/Pages.${distribution.id}`],
      ],
      [['wafv2:GetWebACL'], [`Edge.${heard.only('AWS::WAFv2::WebACL').id}.Arn`]],
    ]);
  });

  test('every key is used through one service only', () => {
    const uses = serviceFunctions
      .flatMap(may)
      .filter((each) => each.Action.some((action) => action.startsWith('kms:')));
    expect(uses.length).toBeGreaterThan(0);
    for (const use of uses) {
      expect(use.Condition).toEqual({
        StringEquals: {
          'kms:ViaService': expect.stringMatching(
            /^(dynamodb|s3|secretsmanager)\.eu-west-2\.amazonaws\.com$/,
          ),
        },
      });
    }
  });
});
