import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { originHeader } from '../../functions/settings.ts';
import { pause } from '../../infra/local/pause.ts';
import type { Platform } from '../../infra/local/platform.ts';
import { serviceFunctions } from '../../infra/service.ts';
import { mark } from '../support/hostile/hostile-texts.ts';
import { httpEvent } from '../support/http-event.ts';
import { keptMail } from '../support/kept-mail.ts';
import { plansOf, routes } from './plans.ts';
import { type FuzzRequest, type Known, nothingKnown, requestOf } from './requests.ts';
import { wrongWithMail } from './watch-mail.ts';
import { type FuzzReply, learn, replySchema, wrongWith } from './watch-replies.ts';

export type FuzzOptions = {
  readonly seed: number;
  readonly count: number;
  readonly atOnce?: number;
  readonly onHundred?: (done: number) => void;
};

/** What came of it. `wrong` says what should never be, with the requests that show it. */
export type FuzzOutcome = {
  readonly byStatus: ReadonlyMap<string, number>;
  readonly requestsASecond: number;
  readonly letters: number;
  readonly wrong: ReadonlyMap<string, readonly string[]>;
};

const functionFor = (path: string): string => {
  const found = serviceFunctions.find(({ triggers }) =>
    triggers.some((trigger) => trigger.kind === 'http' && trigger.path === path),
  );
  if (found === undefined) throw new Error(`Nothing answers ${path}`);
  return found.name;
};

// Everybody has an address of their own, but for the guessers: they are one.
const addressOf = ({ isGuess }: FuzzRequest, place: number): string =>
  isGuess
    ? '203.0.113.7:443'
    : `10.${(place >> 16) & 255}.${(place >> 8) & 255}.${place & 255}:443`;

const send = async (
  platform: Platform,
  request: FuzzRequest,
  place: number,
): Promise<FuzzReply> => {
  const path = routes[request.route];
  const event = httpEvent({
    path,
    headers: {
      ...request.headers,
      'cloudfront-viewer-address': addressOf(request, place),
      [originHeader]: platform.edgeSays(),
    },
    body: request.body,
    cookies: [...request.cookies],
  });
  return replySchema.parse(await platform.invoke(functionFor(path), event));
};

/** Waits until no more letters come. */
const untilMailRests = async (folder: string): Promise<void> => {
  let before = -1;
  for (let now = 0; now !== before; now = readdirSync(folder).length) {
    before = now;
    await pause(3_000);
  }
};

const wrongInLogs = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n');
    return lines.flatMap((line) => {
      if (line.includes(mark)) return [`typed words in the log ${name}`];
      return /"event":"(?:unexpected|notice-not-recorded)"|"type":"platform\.(?!start)/.test(line)
        ? [`in the log: ${line.slice(0, 600)}`]
        : [];
    });
  });

type Run = {
  readonly platform: Platform;
  readonly known: Known;
  readonly byStatus: Map<string, number>;
  readonly wrong: Map<string, string[]>;
};

const tell = ({ wrong }: Run, what: string, which: string): void => {
  wrong.set(what, [...(wrong.get(what) ?? []), which]);
};

const sendOne = async (run: Run, request: FuzzRequest, place: number): Promise<void> => {
  const { byStatus, known } = run;
  const said = Buffer.from(request.body).toString('latin1').slice(0, 300);
  const which = `${place} ${request.route} ${said}`;
  try {
    const reply = await send(run.platform, request, place);
    const row = `${request.route} ${reply.statusCode}`;
    byStatus.set(row, (byStatus.get(row) ?? 0) + 1);
    for (const what of wrongWith(request, reply)) tell(run, what, which);
    learn(known, request, reply);
  } catch (error) {
    tell(run, `no reply: ${error instanceof Error ? error.message.slice(0, 200) : error}`, which);
  }
};

const sendAll = async (run: Run, { seed, count, atOnce = 4, onHundred }: FuzzOptions) => {
  const plans = plansOf(seed, count);
  let place = 0;
  const sender = async (): Promise<void> => {
    for (let next = plans.next(); next.done !== true; next = plans.next()) {
      place += 1;
      if (place % 100 === 0) onHundred?.(place);
      const mine = place;
      await sendOne(run, requestOf(next.value, run.known, mine, seed), mine);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sender));
};

/** Sends the requests of one seed to the real functions over the real records, and watches all that comes of them. */
export const runFuzz = async (platform: Platform, options: FuzzOptions): Promise<FuzzOutcome> => {
  const run: Run = { platform, known: nothingKnown(), byStatus: new Map(), wrong: new Map() };
  const start = performance.now();
  await sendAll(run, options);
  const seconds = (performance.now() - start) / 1000;
  await untilMailRests(platform.home.mail);
  const letters = keptMail(join(platform.home.folder, '..'));
  for (const letter of letters) {
    for (const what of wrongWithMail(letter)) tell(run, what, letter.subject);
  }
  for (const what of wrongInLogs(platform.home.log)) tell(run, what, '');
  const { byStatus, wrong } = run;
  return { byStatus, wrong, letters: letters.length, requestsASecond: options.count / seconds };
};
