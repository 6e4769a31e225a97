import { type NotPutBack, putBack } from '../domain/notice/put-back.ts';
import type { Clock } from '../ports/clock.ts';
import type { NoticeKey } from '../ports/owed-notices.ts';
import type { StuckNotices } from '../ports/stuck-notices.ts';

export type PutBackPorts = {
  readonly stuck: Pick<StuckNotices, 'load' | 'ofCase' | 'putBack'>;
  readonly clock: Clock;
};

/** Who asks for it, and whether they accept that its reader may get it twice. */
export type PutBackAsking = { readonly by: string; readonly evenIfSent: boolean };

export type PutBackOutcome = NoticeKey &
  (
    | { readonly kind: 'put-back' }
    | { readonly kind: 'cannot'; readonly because: NotPutBack | 'not-there' | 'changed-meanwhile' }
  );

/** Puts one notice back among what is owed; the next sweep sends it. Asking again changes nothing. */
export const makePutNoticeBack =
  ({ stuck, clock }: PutBackPorts) =>
  async (key: NoticeKey, asking: PutBackAsking): Promise<PutBackOutcome> => {
    const found = await stuck.load(key);
    if (found === undefined) return { ...key, kind: 'cannot', because: 'not-there' };
    const decided = putBack(found.notice, found.record, { ...asking, at: clock() });
    if (decided.kind === 'cannot') return { ...key, ...decided };
    const outcome = await stuck.putBack(found.notice, decided.event, decided.tasks);
    return outcome === 'put-back'
      ? { ...key, kind: 'put-back' }
      : { ...key, kind: 'cannot', because: outcome };
  };

/** Every notice of a case that failed. */
export const makePutCaseBack = (ports: PutBackPorts) => {
  const putNoticeBack = makePutNoticeBack(ports);
  return async (reference: string, asking: PutBackAsking): Promise<readonly PutBackOutcome[]> => {
    const outcomes: PutBackOutcome[] = [];
    for (const { id, state } of await ports.stuck.ofCase(reference)) {
      if (state === 'failed') {
        outcomes.push(await putNoticeBack({ reference, noticeId: id }, asking));
      }
    }
    return outcomes;
  };
};
