import type { SharedOffset } from '../shared-offset.ts';

/** What a worker is given when it starts. */
export type WorkerSettings = {
  readonly name: string;
  /** The bundle, as a file URL. */
  readonly bundle: string;
  /** How far its time is moved; it may move on while the function runs. */
  readonly offset: SharedOffset;
  readonly memoryMegabytes: number;
};

/** One event for a worker. */
export type Asked = {
  readonly id: string;
  /** The event, as JSON: what could not be sent to Lambda cannot be sent here. */
  readonly event: string;
  /** When its time is up, in milliseconds by this computer's clock. */
  readonly endsAt: number;
};

/** What a worker says back. */
export type Answered =
  | { readonly ready: true }
  | { readonly result: string }
  | {
      readonly failed: {
        readonly errorType: string;
        readonly errorMessage: string;
        readonly trace: string;
      };
    };
