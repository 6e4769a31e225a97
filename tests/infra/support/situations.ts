import type { Stage } from '../../../infra/stages.ts';
import { realSettings } from './council-settings.ts';
import type { Situation } from './synthesized.ts';

/** A council's own web address. Nothing is ever asked there. */
export const domain = {
  name: 'heard.bury.gov.uk',
  certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/heard',
};

/** What a stage is given: a live one needs settings and an address of the council's own. */
export const situationOf = (stage: Stage['name']): Situation =>
  stage === 'live' ? { stage, settings: realSettings, deployment: { domain } } : { stage };
