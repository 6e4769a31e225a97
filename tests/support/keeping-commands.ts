import type { CommandName } from '../../shared/desk-api/desk-command.ts';
import { type Making, typed } from './making.ts';

type Makers = Partial<Record<CommandName, (making: Making) => Readonly<Record<string, unknown>>>>;

/** The commands about keeping a case, as somebody might make them. */
export const keepingMakers = {
  'put-on-legal-hold': () => ({ reasons: typed }),
  'lift-legal-hold': () => ({ reasons: typed }),
} as const satisfies Makers;
