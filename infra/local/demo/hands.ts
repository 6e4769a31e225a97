import { caseReplySchema } from '../../../shared/desk-api/case-reply.ts';
import { deskPaths } from '../../../shared/desk-api/command-replies.ts';
import { type Receipt, receiptSchema } from '../../../shared/intake-api/replies.ts';
import type { Platform } from '../platform.ts';
import { londonTime } from './days.ts';
import { referralLink } from './referral-link.ts';
import { askPortal, personWho, signInAs } from './staff-hands.ts';
import type { Actor, Days, SentBy, Step } from './story.ts';
import type { Happening } from './told-in-order.ts';

/** Ids of what the demonstration sends: each thing has its own, so that nothing is done twice. */
const idFor = (kind: 8 | 9, place: number, step = 0): string =>
  `de300000-0000-4000-${kind}000-${String(place * 1000 + step).padStart(12, '0')}`;
const lastStep = 999;

/** How long before they say so an advocate was in touch. */
const halfAnHour = 30 * 60_000;

/** The receipts of what was sent; after a restart by sending it again, which is kept once and answered the same. */
const makeReceipts = (platform: Platform) => {
  const before = new Map<number, SentBy>();
  const receipts = new Map<number, Receipt>();
  const send = async (place: number, sent: SentBy): Promise<Receipt> => {
    const post = { ...sent.body, submissionId: idFor(8, place) };
    const reply = await askPortal(platform, 'What was sent', `/api/${sent.to}`, { post });
    const receipt = receiptSchema.parse(reply);
    receipts.set(place, receipt);
    return receipt;
  };
  return {
    send,
    recall: (place: number, sent: SentBy) => before.set(place, sent),
    of: (place: number): Receipt | Promise<Receipt> => {
      const [known, sent] = [receipts.get(place), before.get(place)];
      if (known !== undefined) return known;
      if (sent === undefined) throw new Error('A case has steps before it was sent.');
      return send(place, sent);
    },
  };
};

/** The tokens of whoever acts, until the clock moves: nobody stays signed in over that. */
const makeTokens = (platform: Platform) => {
  const tokens = new Map<Actor, string>();
  return {
    of: async (actor: Actor): Promise<string> => {
      const token = tokens.get(actor) ?? (await signInAs(platform, actor));
      tokens.set(actor, token);
      return token;
    },
    forget: () => tokens.clear(),
  };
};

/** Does what happens in the demonstration, through the doors that people use. */
export const handsOf = (platform: Platform, days: Days) => {
  const { authority } = platform;
  const receipts = makeReceipts(platform);
  const tokens = makeTokens(platform);

  const answerReferral = async (place: number, action: 'accept' | 'first-contact') => {
    const { reference } = await receipts.of(place);
    const token = await referralLink(platform, reference);
    const [date, time] = londonTime(new Date(platform.now().getTime() - halfAnHour));
    const more = action === 'accept' ? { name: 'Sasha Bell' } : { date, time, how: 'phone' };
    const post = { token, action, ...more };
    await askPortal(platform, 'The advocate', '/api/referrals/actions', { post });
  };

  const withdraw = async (place: number, reason: string) => {
    const { reference, statusSecret: secret } = await receipts.of(place);
    const actionId = idFor(9, place, lastStep);
    const post = { reference, secret, actionId, action: 'withdraw', reason };
    await askPortal(platform, 'The status page', '/api/status/actions', { post });
  };

  const command = async (place: number, step: number, what: Extract<Step, { by: Actor }>) => {
    const { reference } = await receipts.of(place);
    const token = await tokens.of(what.by);
    const path = deskPaths.case(reference);
    const seen = caseReplySchema.parse(await askPortal(platform, 'A case', path, { token }));
    const asked = what.command({
      seen,
      days,
      today: londonTime(platform.now())[0],
      authority,
      idOf: (actor) => personWho(actor, authority).sub,
    });
    const post = { commandId: idFor(9, place, step), version: seen.version, command: asked };
    const name = `${asked.command} in case ${place}`;
    await askPortal(platform, name, deskPaths.commands(reference), { token, post });
  };

  const take = ({ place, step, what }: Extract<Happening, { kind: 'step' }>): Promise<void> => {
    if ('by' in what) return command(place, step, what);
    return 'advocate' in what
      ? answerReferral(place, what.advocate)
      : withdraw(place, what.withdraws);
  };

  return {
    /** Knows again what was sent before a restart. */
    recall: (before: readonly Happening[]): void => {
      for (const one of before) if (one.kind === 'sent') receipts.recall(one.place, one.sent);
    },
    signOut: tokens.forget,
    act: async (happening: Happening): Promise<void> => {
      if (happening.kind === 'sent') await receipts.send(happening.place, happening.sent);
      else await take(happening);
    },
  };
};
