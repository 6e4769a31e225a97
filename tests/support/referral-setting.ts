import { letterText } from '../../functions/adapters/mail/letter-text.ts';
import { markAddress } from '../../functions/adapters/seal/address-mark.ts';
import type { NoticeKind } from '../../functions/domain/notice/owed-notice.ts';
import { makeDeliverNotice } from '../../functions/use-cases/deliver-notice.ts';
import { makeDeliverTogether } from '../../functions/use-cases/deliver-together.ts';
import { makeSweepNotices } from '../../functions/use-cases/sweep-notices.ts';
import { makeTakeLooks } from '../../functions/use-cases/take-looks.ts';
import { makeTakeReferralAction } from '../../functions/use-cases/take-referral-action.ts';
import type { Authority } from '../../shared/authority/authority.ts';
import { bury } from '../../shared/authority/bury.ts';
import { parseReferralAction } from '../../shared/intake-api/referral-requests.ts';
import type { Sent } from '../../shared/submission/sent.ts';
import { aMailRoom } from './a-mail-room.ts';
import { aComplaintOf } from './a-submission.ts';
import { countingChance } from './fixed-time.ts';
import { aSentCase, fromHere } from './status-setting.ts';

export const advocacyInbox = 'advocacy@heard.example';
export const origin = 'https://heard.example';

/** A letter that left: to whom, and all that it says. */
type Left = { readonly to: string; readonly kind: string; readonly text: string };

/** A child's case whose mail is delivered, a service that can open its link, and a clockwork that can be run. */
export const aReferral = async (sent: Sent = aComplaintOf(), authority: Authority = bury) => {
  const setting = await aSentCase(sent, authority);
  const { records, clock, signer } = setting;
  const left: Left[] = [];
  const deliver = makeDeliverNotice({
    notices: records.owed,
    compose: async (letter) => new TextEncoder().encode(`${letter.subject}\n${letterText(letter)}`),
    send: async ({ to, raw, tags: { notice: kind } }) => {
      left.push({ to, kind, text: new TextDecoder().decode(raw) });
      return { kind: 'sent', messageId: 'm' };
    },
    clock,
    chance: countingChance(),
    authority,
    signer,
    origin,
    markAddress,
    mailRoom: aMailRoom,
  });
  const sweep = makeSweepNotices({
    notices: records.owed,
    deliver: makeDeliverTogether(deliver),
    clock,
    stopwatch: () => 0,
  });
  const ports = { signer, clock, authority, count: setting.count, cases: records.open };
  const take = makeTakeReferralAction({ ...ports, records: records.referrals });
  const look = makeTakeLooks({
    cases: records.open,
    loadWhole: async () => undefined,
    clock,
    authority,
    duty: { contacts: 2, withinMinutes: 30 },
  });
  /** Runs the clockwork and sends what is owed, as of an instant. */
  const at = async (now: string): Promise<void> => {
    clock.moveBy(Date.parse(now) - Date.parse(clock()));
    await look();
    await sweep();
  };
  await sweep();
  const linkIn = (kind: NoticeKind): string => {
    const mail = left.findLast((one) => one.kind.startsWith(`${kind}-`))?.text ?? '';
    const [found] = /https:\/\/heard\.example\/\S+#\S+/.exec(mail) ?? [];
    if (found === undefined) throw new Error(`No link in ${kind}`);
    return found;
  };
  const answer = (token: string, action: Readonly<Record<string, unknown>>) => {
    const parsed = parseReferralAction({ token, ...action });
    if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed.problems));
    return take(parsed.value, fromHere);
  };
  const tasks = () => records.tasks.map(({ kind }) => kind);
  const events = () => records.events.map(({ event }) => event);
  return { ...setting, take, at, sweep, left, linkIn, answer, tasks, events };
};
