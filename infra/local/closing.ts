/** What the platform opens, in the order it is closed: nobody loses what they still needed from the next one. */
const order = [
  'portal',
  'sign-in',
  'wakers',
  'functions',
  'poller',
  'gate',
  'mail',
  'database',
  'log',
  'clock',
  'records',
] as const;

type Part = (typeof order)[number];

/** Collects how to close each part as it opens. */
export type Closing = {
  readonly add: (part: Part, close: () => void | Promise<void>) => void;
  /** Closes everything that was opened, once, however often it is asked. */
  readonly close: () => Promise<void>;
};

/** An empty collection. */
export const makeClosing = (): Closing => {
  const steps = new Map<Part, () => void | Promise<void>>();
  let closed: Promise<void> | undefined;
  const closeAll = async () => {
    for (const part of order) await steps.get(part)?.();
  };
  return {
    add: (part, close) => {
      steps.set(part, close);
    },
    close: () => {
      closed ??= closeAll();
      return closed;
    },
  };
};
