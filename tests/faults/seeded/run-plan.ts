import { setTimeout } from 'node:timers/promises';
import { type Answer, answering, asking, press, type Sent, wordsFor } from './person.ts';
import { type Deed, deeds, type Linked, type Plan } from './plan.ts';
import { putPoison } from './poison.ts';
import { areSettled, faultsFound, type KeptCase, keptCase, sendCounts } from './reckoning.ts';
import type { Service } from './service.ts';

const aMinute = 60_000;
// Longer than the longest wait between two attempts.
const aWhile = 16 * aMinute;
const streamMilliseconds = 300;
const aDay = 24 * 60 * aMinute;
// More than a day of retries.
const mostRounds = 100;

/** What came of one run: sentences about what is wrong, and whether anything went wrong on the way at all. */
export type Outcome = { readonly wrong: readonly string[]; readonly suffered: boolean };

/** The notices that each deed owes when nothing goes wrong. */
export type Owed = Readonly<Record<Deed, readonly string[]>>;

/** Sees what each deed owes on a good day. */
export const onAGoodDay = async (service: Service): Promise<Owed> => {
  const owed = new Map<Deed, readonly string[]>();
  for (const deed of deeds) {
    const { reference } = await press(service, wordsFor(deed));
    const { notices } = await comeToRest(service, reference);
    owed.set(
      deed,
      notices.map(({ id }) => id),
    );
  }
  const of = (deed: Deed) => owed.get(deed) ?? [];
  return {
    'child-complains': of('child-complains'),
    'unsafe-child-complains': of('unsafe-child-complains'),
    'adult-complains': of('adult-complains'),
    'advocate-complains': of('advocate-complains'),
    'somebody-asks-for-an-advocate': of('somebody-asks-for-an-advocate'),
    'somebody-says-thanks': of('somebody-says-thanks'),
  };
};

/** Plays a plan against the service, lets everything come to rest, and looks for what is wrong. */
export const runPlan = async (service: Service, plan: Plan, owed: Owed): Promise<Outcome> => {
  const deaths = service.deaths();
  const words = wordsFor(plan.deed, plan.request);
  await prepare(service, plan);
  const answers = await pressed(service, words, plan.trouble === 'sent-twice-at-once');
  const { reference, secret } = answers[0] ?? noAnswer;
  const found = await follow(service, plan, { status: 0, reference, secret });
  await suffer(service, plan);
  const kept = await comeToRest(service, reference);
  const counted = await service.order({ what: 'count-faults' });
  await service.order({ what: 'arm', faults: [] });
  const again = await press(service, words);
  const suffered = service.deaths() > deaths || (typeof counted === 'number' && counted > 0);
  return {
    suffered,
    wrong: [
      ...answers.flatMap((answer) => answerFaults(answer, reference)),
      ...againFaults(again, reference),
      ...found(kept),
      ...faultsFound(reference, kept, sendCounts(service.home), owed[plan.deed]),
    ],
  };
};

const noAnswer: Answer = { status: 0, reference: '', secret: '' };

const prepare = async (service: Service, { faults, trouble }: Plan): Promise<void> => {
  await service.order({ what: 'arm', faults: [...faults] });
  if (trouble === 'mail-down-for-an-hour') await service.order({ what: 'mail', down: true });
  if (trouble === 'poison-records') await putPoison(service);
};

const againFaults = (again: Answer, reference: string): readonly string[] =>
  again.status === 200 && again.reference === reference
    ? []
    : [`sending it again gave ${again.status} and ${again.reference}`];

const answerFaults = ({ status, reference }: Answer, expected: string): readonly string[] => [
  ...(status === 200 || status === 201 ? [] : [`the answer was ${status}`]),
  ...(reference === expected ? [] : [`two receipts: ${reference} and ${expected}`]),
];

const pressed = (service: Service, words: Sent, twice: boolean): Promise<readonly Answer[]> =>
  Promise.all(Array.from({ length: twice ? 2 : 1 }, () => press(service, words)));

/** Does what follows; gives a sentence when it was taken and is not there afterwards. */
const follow = async (
  service: Service,
  { request }: Plan,
  receipt: Answer,
): Promise<(kept: KeptCase) => readonly string[]> => {
  switch (request) {
    case 'nothing':
      return () => [];
    case 'mail-comes-back':
      await untilItCameBack(service, receipt.reference);
      return ({ notices }) =>
        notices.some(({ state }) => state === 'bounced') ? [] : ['mail came back unheard'];
    case 'advocate-accepts':
    case 'advocate-declines':
    case 'duty-acknowledges':
      return answerByLink(service, request, receipt.reference);
    default:
      return ask(service, request, receipt);
  }
};

type Found = (kept: KeptCase) => readonly string[];

const ask = async (
  service: Service,
  request: Parameters<typeof asking>[0],
  receipt: Answer,
): Promise<Found> => {
  if (receipt.secret === '') return () => [];
  const asked = asking(request, receipt);
  const { status } = await press(service, asked);
  return ({ asked: kept }) =>
    status !== 200 || kept.includes(asked.submissionId) ? [] : ['a request was not kept'];
};

const answerByLink = async (service: Service, how: Linked, reference: string): Promise<Found> => {
  // The link comes by mail.
  await comeToRest(service, reference);
  const answer = answering(service, how, reference);
  if (answer === undefined) return () => ['no link was mailed'];
  const { status } = await press(service, answer);
  return (kept) => [
    ...(status === 200 ? [] : [`an answer by a link was answered with ${status}`]),
    ...(isAnswered[how](kept) ? [] : [`${how} and it was not kept`]),
  ];
};

const isAnswered: Readonly<Record<Linked, (kept: KeptCase) => boolean>> = {
  'advocate-accepts': ({ step }) => step === 'accepted',
  'advocate-declines': ({ step }) => step === 'declined',
  'duty-acknowledges': ({ acknowledged }) => acknowledged === 1,
};

const untilItCameBack = async (service: Service, reference: string): Promise<void> => {
  for (let time = 0; time < mostRounds; time += 1) {
    await service.revive();
    const { notices } = await keptCase(service, reference);
    if (notices.some(({ state }) => state === 'bounced')) return;
    await setTimeout(streamMilliseconds);
  }
};

const suffer = async (service: Service, { trouble, faults }: Plan): Promise<void> => {
  switch (trouble) {
    case 'mail-down-for-an-hour':
      for (let minutes = 0; minutes < 60; minutes += 12) {
        await service.order({ what: 'move-on', milliseconds: 12 * aMinute });
        await service.order({ what: 'wake', name: 'sweep' });
      }
      await service.order({ what: 'mail', down: false });
      return;
    case 'stream-read-again-from-the-start':
      await service.readStreamAgain();
      await service.order({ what: 'arm', faults: [...faults] });
      return;
    case 'twenty-days-pass':
      await service.order({ what: 'move-on', milliseconds: 30 * aDay });
      await service.order({ what: 'wake', name: 'clockwork' });
      await service.order({ what: 'wake', name: 'clockwork' });
      return;
    default:
      return;
  }
};

/** Moves time on and sweeps until nothing is owed any more to anybody in this case. */
const comeToRest = async (service: Service, reference: string): Promise<KeptCase> => {
  // The first look is for the stream, which needs no help.
  await setTimeout(streamMilliseconds);
  for (let round = 0; round < mostRounds; round += 1) {
    await service.order({ what: 'move-on', milliseconds: aWhile });
    await service.order({ what: 'wake', name: 'sweep' });
    const kept = await keptCase(service, reference);
    if (areSettled(kept)) return kept;
  }
  return keptCase(service, reference);
};
