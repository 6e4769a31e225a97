import { isThrottled } from '../domain/notice/delivery.ts';
import type { NoticeKey } from '../ports/owed-notices.ts';
import type { DeliverNotice, Delivery } from './deliver-notice.ts';

/** What came of each notice. `put-off`: the mail service asked us to slow down, so it was not tried and stays owed. */
export type Delivered =
  | { readonly kind: 'tried'; readonly delivery: Delivery }
  | { readonly kind: 'unrecorded'; readonly error: unknown }
  | { readonly kind: 'put-off' };

export type DeliverTogether = (keys: readonly NoticeKey[]) => Promise<readonly Delivered[]>;

const atOnce = 5;

/**
 * Delivers several notices, a few at once, in their order. One that cannot be recorded holds up no other; once the mail
 * service says that we are too fast, the rest is put off: a sweep takes it up within the minute.
 */
export const makeDeliverTogether =
  (deliver: DeliverNotice): DeliverTogether =>
  async (keys) => {
    const delivered: Delivered[] = [];
    let isSlowed = false;
    for (let place = 0; place < keys.length; place += atOnce) {
      const some = keys.slice(place, place + atOnce);
      const done = isSlowed
        ? some.map(() => ({ kind: 'put-off' }) as const)
        : await Promise.all(some.map((key) => tried(deliver, key)));
      delivered.push(...done);
      isSlowed ||= hasSlowed(done);
    }
    return delivered;
  };

/** Whether the mail service asked us to slow down on the way. */
export const hasSlowed = (delivered: readonly Delivered[]): boolean =>
  delivered.some((one) => one.kind === 'tried' && isThrottled(one.delivery));

const tried = async (deliver: DeliverNotice, key: NoticeKey): Promise<Delivered> => {
  try {
    return { kind: 'tried', delivery: await deliver(key) };
  } catch (error) {
    return { kind: 'unrecorded', error };
  }
};
