import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { openFunctionLog } from '../../infra/local/functions/function-log.ts';
import { startFunctions } from '../../infra/local/functions/functions.ts';
import { shareOffset } from '../../infra/local/shared-offset.ts';
import { type ServiceFunction, serviceFunctions } from '../../infra/service.ts';
import { eventually } from '../support/eventually.ts';
import { echoHandler, removeFolder, temporaryFolder } from '../support/platform.ts';

let folder = '';
const closers: (() => Promise<void>)[] = [];

beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
  removeFolder(folder);
});

const values = {
  HEARD_TABLE: 'heard-bury',
  HEARD_AUTHORITY: 'bury',
  HEARD_COUNCIL: '{}',
  HEARD_ORIGIN: 'http://127.0.0.1:1',
  HEARD_KEY_RING: 'key-ring',
  HEARD_PAGE_ASSETS: '{}',
  HEARD_SIGN_IN: '{}',
  HEARD_DUTY_CONTACTS: '2',
  HEARD_TRACKER_READERS: '2',
  HEARD_DUTY_MINUTES: '30',
  HEARD_ORIGIN_SECRET: 'heard-bury-origin',
  HEARD_DISTRIBUTION: 'HEARDBURY',
};

/** Loads one function with this source and these settings. */
const aFunction = async (
  source: string,
  settings: Partial<ServiceFunction> = {},
  offset = shareOffset(0).shared,
) => {
  const bundle = join(folder, 'index.mjs');
  writeFileSync(bundle, source);
  const log = openFunctionLog(join(folder, 'functions.log'));
  closers.push(log.stop);
  const health = serviceFunctions.filter(({ name }) => name === 'health');
  const functions = await startFunctions({
    functions: health.map((each) => ({ ...each, ...settings })),
    bundleOf: () => bundle,
    values,
    gate: 'http://127.0.0.1:2',
    offset,
    threadsEach: 2,
    log,
  });
  closers.push(() => functions.stop(5_000));
  return {
    run: (event: unknown = {}) => functions.invoke('health', event),
    whileStill: functions.whileStill,
    stop: functions.stop,
    logged: () => readFileSync(join(folder, 'functions.log'), 'utf8'),
  };
};

describe('running a function as Lambda does', () => {
  test('gives it exactly the environment the table names, and what Lambda sets', async () => {
    const { run } = await aFunction('export const handler = async () => ({ ...process.env });');
    const environment = await run();
    expect(environment).toMatchObject({
      HEARD_TABLE: 'heard-bury',
      AWS_LAMBDA_FUNCTION_NAME: 'health',
      AWS_ACCESS_KEY_ID: 'health',
      AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:2',
    });
    expect(environment).not.toHaveProperty('HEARD_COUNCIL');
    expect(environment).not.toHaveProperty('PATH');
  });

  test('tells it who it is and how long it has', async () => {
    const { run } = await aFunction(
      'export const handler = async (_event, context) => ({ ...context, left: context.getRemainingTimeInMillis() });',
    );
    const context = await run();
    expect(context).toMatchObject({ functionName: 'health', awsRequestId: expect.any(String) });
    expect(context).toHaveProperty('left', expect.closeTo(5_000, -3));
  });

  test('runs two events at once, and the third when one of them is done', async () => {
    const { run } = await aFunction(
      'export const handler = async () => { const from = performance.timeOrigin + performance.now(); await new Promise((r) => setTimeout(r, 200)); return from; };',
    );
    const starts = (await Promise.all([run(), run(), run()])).map(Number).sort();
    expect(Number(starts[2]) - Number(starts[0])).toBeGreaterThan(190);
  });

  test('moves the clock of the bundle and leaves given dates alone', async () => {
    const milliseconds = 32 * 24 * 3_600_000;
    const { run } = await aFunction(
      `const loaded = Date.now();
       export const handler = async () => ({
         loaded, now: new Date().getTime(), number: Date.now(), words: Date.parse(Date()),
         given: new Date(2026, 0, 1).getFullYear(), is: new Date() instanceof Date,
         copied: new (new Date().constructor)().getTime(), parsed: Date.parse('2026-01-01T00:00:00Z'),
       });`,
      {},
      shareOffset(milliseconds).shared,
    );
    const soon = expect.closeTo(Date.now() + milliseconds, -5);
    expect(await run()).toEqual({
      loaded: soon,
      now: soon,
      number: soon,
      words: soon,
      copied: soon,
      given: 2026,
      is: true,
      parsed: Date.UTC(2026, 0, 1),
    });
  });

  test('moves on when time does, without starting anew', async () => {
    const offset = shareOffset(0);
    const { run } = await aFunction(
      'let runs = 0; export const handler = async () => ({ runs: ++runs, now: Date.now() });',
      {},
      offset.shared,
    );
    await run();
    offset.set(3_600_000);
    expect(await run()).toEqual({ runs: 2, now: expect.closeTo(Date.now() + 3_600_000, -4) });
  });

  test('waits with new events while somebody wants quiet, and wants it when the last has ended', async () => {
    const { run, whileStill } = await aFunction(
      'const now = () => performance.timeOrigin + performance.now(); export const handler = async () => { const from = now(); await new Promise((r) => setTimeout(r, 100)); return { from, until: now() }; };',
    );
    const between = z.object({ from: z.number(), until: z.number() });
    const first = run();
    let quietAt = 0;
    const quiet = whileStill(() => {
      quietAt = performance.timeOrigin + performance.now();
    });
    const second = run();
    const [one, , other] = await Promise.all([first, quiet, second]);
    // The clocks of two threads differ by less than this; without any waiting it would be a hundred milliseconds.
    const apart = 20;
    expect(quietAt).toBeGreaterThan(between.parse(one).until - apart);
    expect(quietAt).toBeLessThan(between.parse(other).from + apart);
  });

  test('ends one that takes too long, and has a fresh one for the next event', async () => {
    const { run, logged } = await aFunction(
      'export const handler = async (event) => event.hang ? new Promise((r) => setInterval(r, 1e9)) : "fine";',
      { timeoutSeconds: 0.3 },
    );
    await expect(run({ hang: true })).rejects.toMatchObject({ errorType: 'Sandbox.Timedout' });
    expect(await run()).toBe('fine');
    await eventually(() => expect(logged()).toContain('platform.timeout'));
  });

  test('loses only the event that took its thread down', async () => {
    const { run } = await aFunction(
      'export const handler = async (event) => { if (event.die) process.exit(1); if (event.throw) setImmediate(() => { throw new Error("late"); }); await new Promise((r) => setTimeout(r, 100)); return "fine"; };',
    );
    const outcomes = await Promise.allSettled([run({ die: true }), run(), run({ throw: true })]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected']);
    expect(await run()).toBe('fine');
  });

  test('passes an error on by its name and words', async () => {
    const { run } = await aFunction(
      'export const handler = async () => { throw new TypeError("no such thing"); };',
    );
    await expect(run()).rejects.toMatchObject({
      errorType: 'TypeError',
      message: 'no such thing',
    });
  });

  test('puts what it prints in the log, line by line', async () => {
    const { run, logged } = await aFunction(
      'export const handler = async () => { console.log(JSON.stringify({ message: "kept" })); };',
    );
    await run();
    await eventually(() => expect(logged()).toContain('{"message":"kept"}\n'));
  });

  test('says which function cannot be loaded', async () => {
    await expect(aFunction('throw new Error("no settings");')).rejects.toThrow(
      'The function health could not be loaded: no settings',
    );
  });

  test('finishes what is under way when it stops, and takes nothing new', async () => {
    const { run, stop } = await aFunction(
      `${echoHandler.replace('handler', 'unused')}
       export const handler = async () => { await new Promise((r) => setTimeout(r, 200)); return "finished"; };`,
    );
    const underWay = run();
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    const stopped = stop(5_000);
    await expect(run()).rejects.toMatchObject({ errorType: 'Platform.Stopped' });
    expect(await underWay).toBe('finished');
    await stopped;
  });
});
