import { authorities } from '../../shared/authority/authorities.ts';
import { bundleFunctions } from './functions.ts';
import { buildWeb } from './web.ts';

/** Builds everything that runs: the pages of every council and the bundle of every function, under `outDir`. */
export const buildAll = async (outDir: string): Promise<void> => {
  await buildWeb({ authorities: authorities.values(), outDir: `${outDir}/web` });
  await bundleFunctions({ outDir });
};
