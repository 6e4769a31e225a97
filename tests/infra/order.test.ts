import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { stages } from '../../infra/stages.ts';
import { synthesizeStage } from '../../infra/synth/synthesize.ts';
import { buildASite } from './support/built-site.ts';
import { circleIn, importsOf, needsIn } from './support/needs.ts';
import { synthesize } from './support/synthesized.ts';

const folder = mkdtempSync(join(tmpdir(), 'heard-order-'));
afterAll(() => rmSync(folder, { recursive: true }));
const dist = join(folder, 'dist');
buildASite(dist);

const everyStack = stages.flatMap(
  ({ name: stage }) => synthesizeStage({ council: 'bury', stage, dist, folder }).stacks,
);

describe.each(everyStack)('$stackName', ({ stackName, template, dependencies }) => {
  // CloudFormation finds this only when it is deployed.
  test('has nothing that waits for itself', () => {
    expect(circleIn(needsIn(template))).toEqual([]);
  });

  test('needs only what its own template holds', () => {
    const needs = needsIn(template);
    const unknown = [...needs.values()].flatMap((each) => [...each]).filter((id) => !needs.has(id));
    expect(unknown).toEqual([]);
  });

  test('is made after every stack that it takes something of', () => {
    const before = dependencies.map(({ id }) => id);
    const others = importsOf(template);
    expect(others.filter((name) => !before.includes(name))).toEqual([]);
    expect(others).not.toContain(stackName);
  });
});

test('a circle would be found', () => {
  const circle = {
    Resources: {
      One: { Type: 'A', Properties: { of: { Ref: 'Two' } } },
      Two: { Type: 'B', DependsOn: 'Three' },
      Three: { Type: 'C', Properties: { name: { 'Fn::Sub': ['x-$', '{One.Arn}'].join('') } } },
    },
  };
  expect(circleIn(needsIn(circle)).length).toBeGreaterThan(0);
});

describe('whatever is looked at when it is made', () => {
  const heard = synthesize();

  test.each([
    ['AWS::Lambda::Function', 'a function may do what its first run needs'],
    [
      'AWS::Lambda::EventSourceMapping',
      'Lambda refuses one whose function may not read the stream',
    ],
    ['AWS::Backup::BackupSelection', 'AWS Backup refuses a role that may not do it yet'],
  ])('%s waits for the policy of its role: %s', (type) => {
    const made = heard.all(type);
    expect(made.length).toBeGreaterThan(0);
    for (const { id, dependsOn } of made) {
      expect([id, dependsOn.some((each) => /DefaultPolicy[0-9A-F]{8}$/.test(each))]).toEqual([
        id,
        true,
      ]);
    }
  });

  test('SES may publish on the topic before it is told to', () => {
    expect(heard.only('AWS::SES::ConfigurationSetEventDestination').dependsOn).toContain(
      heard.only('AWS::SNS::TopicPolicy', 'Mail').id,
    );
  });
});
