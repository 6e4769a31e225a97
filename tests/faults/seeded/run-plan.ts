import { setTimeout } from 'node:timers/promises';
import { type Answer, asking, press, type Sent, wordsFor } from './person.ts';
import { type Deed, deeds, type Plan } from './plan.ts';
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
  const words = wordsFor(plan.deed);
  await prepare(service, plan);
  const answers = await pressed(service, words, plan.trouble === 'sent-twice-at-once');
  const { reference, secret } = answers[0] ?? noAnswer;
  const request = await ask(service, plan, { status: 0, reference, secret });
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
      ...(request === undefined || kept.asked.includes(request) ? [] : ['a request was not kept']),
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

/** Asks on the status page; gives the id under which it must be kept, where it was taken. */
const ask = async (
  service: Service,
  { request }: Plan,
  receipt: Answer,
): Promise<string | undefined> => {
  if (request === 'nothing' || receipt.secret === '') return undefined;
  const asked = asking(request, receipt);
  const { status } = await press(service, asked);
  return status === 200 ? asked.submissionId : undefined;
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
