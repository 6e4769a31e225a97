import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'aws-cdk-lib';
import type { CouncilSettings } from '../../../functions/settings.ts';
import { findBuilt } from '../../../infra/stacks/built.ts';
import { type Deployment, deploymentFrom } from '../../../infra/stacks/deployment.ts';
import { addHeard, heardApp } from '../../../infra/stacks/heard.ts';
import { chooseStage, type Stage } from '../../../infra/stages.ts';
import { buildASite } from './built-site.ts';
import { exampleSettings } from './council-settings.ts';
import { parseTemplate, type Resource, resolve, resourcesOf } from './template.ts';

export type Synthesized = {
  readonly resources: readonly Resource[];
  /** The resources of one type, in one stack or in all. */
  readonly all: (type: string, stack?: string) => readonly Resource[];
  /** The only resource of a type; it is a mistake in the test if there are more. */
  readonly only: (type: string, stack?: string) => Resource;
  readonly outputs: (stack: string) => readonly string[];
  /** What each output of a stack is called, as whoever deploys sees it. */
  readonly outputNames: (stack: string) => readonly string[];
  readonly stackNames: readonly string[];
  /** Where each stack is. */
  readonly regions: ReadonlyMap<string, string>;
  /** The files that go into a staged asset, by its hash. */
  readonly staged: ReadonlyMap<string, readonly string[]>;
};

export type Situation = {
  readonly stage?: Stage['name'];
  readonly settings?: CouncilSettings;
  readonly deployment?: Partial<Deployment>;
};

const stagedFiles = (directory: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    readdirSync(directory, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name.startsWith('asset.'))
      .map((entry) => [
        entry.name.slice('asset.'.length),
        readdirSync(join(directory, entry.name), { recursive: true, withFileTypes: true })
          .filter((file) => file.isFile())
          .map((file) => join(file.parentPath, file.name).slice(directory.length + 1))
          .map((path) => path.slice(path.indexOf('/') + 1)),
      ]),
  );

/** The app before it is synthesized, everything it needs and makes in one folder. */
export const appIn = (folder: string, situation: Situation): App => {
  const dist = join(folder, 'dist');
  buildASite(dist);
  const app = heardApp({ outdir: join(folder, 'out') });
  const stage = chooseStage(situation.stage ?? 'test');
  addHeard(app, {
    stage,
    settings: situation.settings ?? exampleSettings,
    built: findBuilt(dist, 'bury'),
    deployment: {
      ...deploymentFrom({ authority: 'bury', stage: stage.name }, stage),
      ...situation.deployment,
    },
  });
  return app;
};

const synthesizeIn = (folder: string, situation: Situation): Synthesized => {
  const assembly = appIn(folder, situation).synth();
  const partOf = (stackName: string): string => stackName.slice(stackName.lastIndexOf('-') + 1);
  const templates = new Map(
    assembly.stacks.map((stack) => [partOf(stack.stackName), parseTemplate(stack.template)]),
  );
  const resources = resourcesOf(templates);
  const all = (type: string, stack?: string) =>
    resources.filter((each) => each.type === type && (stack === undefined || each.stack === stack));
  return {
    resources,
    all,
    only: (type, stack) => {
      const [first, ...others] = all(type, stack);
      if (first === undefined || others.length > 0) throw new Error(`Not exactly one ${type}.`);
      return first;
    },
    outputs: (stack) =>
      Object.values(templates.get(stack)?.Outputs ?? {}).map((output) =>
        String(resolve(templates, stack, output.Value)),
      ),
    outputNames: (stack) => Object.keys(templates.get(stack)?.Outputs ?? {}),
    stackNames: assembly.stacks.map((stack) => stack.stackName),
    regions: new Map(
      assembly.stacks.map(({ stackName, environment }) => [partOf(stackName), environment.region]),
    ),
    staged: stagedFiles(assembly.directory),
  };
};

const made = new Map<string, Synthesized>();

/** The whole app as templates, made once for each situation; the folder it was made in is gone again. */
export const synthesize = (situation: Situation = {}): Synthesized => {
  const key = JSON.stringify(situation);
  const before = made.get(key);
  if (before !== undefined) return before;
  const folder = mkdtempSync(join(tmpdir(), 'heard-infra-'));
  try {
    const now = synthesizeIn(folder, situation);
    made.set(key, now);
    return now;
  } finally {
    rmSync(folder, { recursive: true });
  }
};
