import type { Stage } from './stages.ts';

/**
 * What one stage of one council is called, so that several can live in one account: whatever AWS has to be given a name for
 * carries the council and the stage (`tests/infra/names.test.ts`). The rest is named by CloudFormation.
 */
export type StageNames = {
  /** The dashboard, and what other names begin with. */
  readonly whole: string;
  readonly stack: (part: 'Data' | 'Mail' | 'Edge' | 'Pages' | 'Service') => string;
  /** The configuration set: what the settings call it is only its beginning. */
  readonly configurationSet: (asked: string) => string;
  /** The first part of the address of the sign-in. A name is given once in a region, to all accounts together. */
  readonly signInPrefix: string;
};

export const stageNames = (council: string, stage: Stage['name']): StageNames => {
  const whole = `Heard-${council}-${stage}`;
  return {
    whole,
    stack: (part) => `${whole}-${part}`,
    configurationSet: (asked) => `${asked}-${council}-${stage}`,
    signInPrefix: `heard-${council}-${stage}`,
  };
};
