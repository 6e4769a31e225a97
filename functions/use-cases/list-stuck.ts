import { longestWaitMilliseconds } from '../domain/notice/delivery.ts';
import { type StandingNotice, type Stuck, whyStuck } from '../domain/notice/stuck.ts';
import type { Clock } from '../ports/clock.ts';
import type { NoticeKey } from '../ports/owed-notices.ts';
import type { StuckNotices } from '../ports/stuck-notices.ts';

export type ListStuckPorts = {
  readonly stuck: Pick<StuckNotices, 'listed'>;
  readonly clock: Clock;
};

/** One stuck notice, with what is known of it. */
export type StuckNotice = { readonly notice: StandingNotice; readonly stuck: Stuck };

export type StuckList = {
  readonly found: readonly StuckNotice[];
  readonly unreadable: readonly NoticeKey[];
};

/**
 * Every notice that is stuck, the longest first. What is still tried is due again within the longest wait, so that
 * looking so far ahead misses none.
 */
export const makeListStuck =
  ({ stuck, clock }: ListStuckPorts) =>
  async (): Promise<StuckList> => {
    const now = clock();
    const ahead = new Date(Date.parse(now) + longestWaitMilliseconds).toISOString();
    const { notices, unreadable } = await stuck.listed(ahead);
    const found = notices
      .flatMap((notice) => {
        const why = whyStuck(notice, now);
        return why === undefined ? [] : [{ notice, stuck: why }];
      })
      .sort((one, other) => one.stuck.since.localeCompare(other.stuck.since));
    return { found, unreadable };
  };
