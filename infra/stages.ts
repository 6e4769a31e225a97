/**
 * Every stage and its settings, one table. A stage of a council is one AWS account's worth of stacks:
 * the council is the data controller, and the stages share nothing.
 */
export type Stage = {
  readonly name: 'dev' | 'test' | 'live';
  readonly region: 'eu-west-2';
  /** Real people use it: example addresses, drama numbers and a borrowed web address are refused. */
  readonly serves: 'people' | 'ourselves';
  /** Unless the deployment says otherwise. */
  readonly logRetentionDays: number;
  /** What the HTTP API lets through before it answers 429, for all callers together. */
  readonly requestsPerSecond: number;
  readonly requestBurst: number;
};

/**
 * London only: nothing about a child leaves the country. The firewall of `stacks/edge-stack.ts` has to be in us-east-1,
 * and keeps nothing but counts.
 */
const region = 'eu-west-2';

export const stages: readonly Stage[] = [
  {
    name: 'dev',
    region,
    serves: 'ourselves',
    logRetentionDays: 7,
    requestsPerSecond: 20,
    requestBurst: 40,
  },
  {
    name: 'test',
    region,
    serves: 'ourselves',
    logRetentionDays: 30,
    requestsPerSecond: 100,
    requestBurst: 200,
  },
  {
    name: 'live',
    region,
    serves: 'people',
    logRetentionDays: 365,
    requestsPerSecond: 100,
    requestBurst: 200,
  },
];

/** The stage with this name; an unknown name says which there are. */
export const chooseStage = (name: string): Stage => {
  const stage = stages.find((each) => each.name === name);
  if (stage === undefined) {
    const known = stages.map((each) => each.name).join(', ');
    throw new Error(`There is no stage called "${name}". Choose one of: ${known}.`);
  }
  return stage;
};
