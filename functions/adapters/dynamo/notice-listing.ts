import { isStuckState, type NoticeState } from '../../domain/notice/delivery.ts';

/** Under which name of the `owed` index a notice stands: still to be sent, or stuck until a person has seen to it. */
export const noticeListings = { owed: 'notice', stuck: 'stuck' } as const;

/** Where a notice is listed after a try, and from when; nowhere when it is done. `at` is when that was recorded. */
export const listingAfter = (
  { state, nextAt }: { readonly state: NoticeState; readonly nextAt?: string | undefined },
  at: string,
): { readonly owed: string; readonly nextAt: string } | undefined => {
  if (nextAt !== undefined) return { owed: noticeListings.owed, nextAt };
  return isStuckState(state) ? { owed: noticeListings.stuck, nextAt: at } : undefined;
};
