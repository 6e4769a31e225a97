import { randomInt, randomUUID } from 'node:crypto';
import type { Chance } from '../../ports/chance.ts';

export const systemChance: Chance = {
  wholeNumber: (below) => randomInt(below),
  id: () => randomUUID(),
};
