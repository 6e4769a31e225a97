import { join } from 'node:path';
import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import { findBuilt } from '../stacks/built.ts';
import { readCouncilSettings } from '../stacks/council-settings.ts';
import { readDeployment } from '../stacks/deployment.ts';
import { addHeard, heardApp } from '../stacks/heard.ts';
import { chooseStage, type Stage } from '../stages.ts';
import { makeUpLive, ownFolders } from './made-up.ts';

export type SynthesisAsked = {
  readonly council: string;
  readonly stage: Stage['name'];
  /** The finished build. */
  readonly dist: string;
  /** Where templates are written, and what had to be made up for them. */
  readonly folder: string;
};

/** The templates of one council at one stage, with no account. Throws at a finding of cdk-nag that has no reason. */
export const synthesizeStage = ({
  council,
  stage,
  dist,
  folder,
}: SynthesisAsked): CloudAssembly => {
  const chosen = chooseStage(stage);
  const place = join(folder, `${council}-${stage}`);
  const files =
    chosen.serves === 'people' ? makeUpLive(join(place, 'made-up'), council) : ownFolders;
  const app = heardApp({ outdir: join(place, 'templates') });
  addHeard(app, {
    stage: chosen,
    settings: readCouncilSettings(files.councilSettings, council, chosen),
    deployment: readDeployment(files.deployments, council, chosen),
    built: findBuilt(dist, council),
  });
  return app.synth();
};
