import { describe, expect, test } from 'vitest';
import { passAlertOn } from '../../functions/domain/case/pass-alert-on.ts';
import { clockworkEndpoint } from '../../functions/endpoints/clockwork-endpoint.ts';
import { makeTakeLooks } from '../../functions/use-cases/take-looks.ts';
import { bury } from '../../shared/authority/bury.ts';
import { aSubmission } from '../support/a-submission.ts';
import { anAlert } from '../support/alert-setting.ts';

const open = { action: 'open' };
const mine = { action: 'acknowledge', name: 'Kim Duty', role: 'duty social worker' };
const duty = { contacts: 2, withinMinutes: 30 };
const first = 'duty@heard.example';
const second = 'duty-manager@heard.example';
const senior = 'senior@heard.example';

describe('an urgent alert', () => {
  test('says how to acknowledge it, by when, and who is next', async () => {
    const { alerts, toldTo } = await anAlert();
    expect(toldTo()).toEqual([first]);
    expect(alerts()[0]?.text).toContain('by 8:00 pm');
    expect(alerts()[0]?.text).toContain('0161 496 0104');
    expect(alerts()[0]?.text).not.toContain('IRRELEVANT_STORY');
  });

  test('opens what the mail shows, and opening it changes nothing', async () => {
    const { answer, link, alerts, record } = await anAlert();
    const before = record();
    const opened = await answer(link(), open);
    if (opened.kind !== 'open') throw new Error(opened.kind);
    const mail = alerts()[0]?.text ?? '';
    expect(mail).toContain(opened.view.opening);
    for (const { name, value } of opened.view.facts) expect(mail).toContain(`${name}: ${value}`);
    expect(opened.view.facts.map(({ value }) => value)).toContain('the bus station');
    expect(opened.view.mayDo).toEqual(['acknowledge']);
    expect(record()).toEqual(before);
  });

  test('is acknowledged once, by name: the first name stands, apart from the case', async () => {
    const { answer, link, record, records, at, toldTo } = await anAlert();
    const taken = await answer(link(), mine);
    expect(taken).toMatchObject({
      kind: 'taken',
      view: { mayDo: [], acknowledged: { name: 'Kim Duty', role: 'duty social worker' } },
    });
    expect(await answer(link(), { ...mine, name: 'Lee' })).toMatchObject({
      kind: 'repeated',
      view: { acknowledged: { name: 'Kim Duty' } },
    });
    expect(JSON.stringify([record(), records.events])).not.toContain('Kim');
    await at('2026-11-23T09:00:00.000Z');
    expect(toldTo()).toEqual([first]);
  });

  test('goes to the next contact when its minutes are over, then to the senior lead, each once', async () => {
    const { at, toldTo, alerts, tasks, events } = await anAlert();
    await at('2026-11-22T19:59:59.000Z');
    expect(toldTo()).toEqual([first]);
    await at('2026-11-22T20:00:00.000Z');
    await at('2026-11-22T20:01:00.000Z');
    expect(toldTo()).toEqual([first, second]);
    expect(alerts()[1]?.text).toContain('Somebody else on duty was told of this first');
    expect(alerts()[1]?.text).toContain('senior lead');
    expect(alerts()[1]?.text).toContain('the bus station');
    await at('2026-11-22T20:30:00.000Z');
    expect(toldTo()).toEqual([first, second, senior]);
    await at('2026-11-22T21:00:00.000Z');
    await at('2026-11-22T22:00:00.000Z');
    expect(toldTo()).toEqual([first, second, senior]);
    expect(events().filter((event) => event === 'alert-unheard')).toHaveLength(1);
    expect(tasks().filter((kind) => kind === 'alert-unacknowledged')).toHaveLength(1);
  });

  test('after an outage goes on at once, and each contact still has their minutes', async () => {
    const { at, toldTo } = await anAlert();
    await at('2026-11-23T03:00:00.000Z');
    expect(toldTo()).toEqual([first, second]);
    await at('2026-11-23T03:29:00.000Z');
    expect(toldTo()).toEqual([first, second]);
    await at('2026-11-23T03:30:00.000Z');
    expect(toldTo()).toEqual([first, second, senior]);
  });

  test('can be acknowledged by a contact who was asked earlier; a mail still waiting is not sent', async () => {
    const { at, answer, link, records, reference, sweep, clock, toldTo } = await anAlert();
    await at('2026-11-22T20:00:00.000Z');
    const passed = records.notices.get(`${reference}/urgent-alert-1-to-1`);
    Object.assign(passed ?? {}, { state: 'retrying', nextAt: clock(), settled: 0 });
    await answer(link(0), mine);
    await sweep();
    expect(passed?.state).toBe('not-wanted');
    expect(toldTo()).toEqual([first, second]);
  });

  test('runs out after its days, and a wrong code opens nothing', async () => {
    const { answer, link, clock } = await anAlert();
    const token = link();
    expect(await answer(`${token.slice(0, -1)}g`, open)).toEqual({ kind: 'shut' });
    clock.moveBy(7 * 86_400_000 + 1000);
    expect(await answer(token, open)).toEqual({ kind: 'closed', why: 'expired' });
  });

  test('of somebody outside the family or without a name is the same', async () => {
    for (const answers of [{ role: 'adult', person: { relationship: 'friend' } }, { person: {} }]) {
      const { toldTo, at } = await anAlert(aSubmission({ safety: 'unsafe', ...answers }));
      await at('2026-11-22T20:00:00.000Z');
      expect(toldTo()).toEqual([first, second]);
    }
  });
});

describe('somebody who says later that they are not safe', () => {
  test('raises an alert of its own, with its own words, whatever became of one before', async () => {
    const { ask, answer, link, at, sweep, alerts, toldTo } = await anAlert();
    await answer(link(), mine);
    await ask(1, { action: 'add', words: 'W', safety: 'unsafe', where: 'the library' });
    await sweep();
    const later = await answer(link(), open);
    expect(JSON.stringify(later)).toContain('the library');
    expect(later).toMatchObject({ kind: 'open', view: { mayDo: ['acknowledge'] } });
    await at('2026-11-22T20:00:00.000Z');
    expect(toldTo()).toEqual([first, first, second]);
    expect(alerts().at(-1)?.text).toContain('the library');
  });

  test('is alerted of though they were safe at first', async () => {
    const { ask, sweep, at, toldTo } = await anAlert(aSubmission());
    await ask(1, { action: 'add', words: 'W', safety: 'unsafe' });
    await sweep();
    await at('2026-11-22T20:00:00.000Z');
    expect(toldTo()).toEqual([first, second]);
  });
});

describe('the alarm', () => {
  test('is raised each time an alert goes on, by its reference alone', async () => {
    const { records, clock, reference } = await anAlert();
    const lines: unknown[] = [];
    const loadWhole = async () => undefined;
    const look = makeTakeLooks({ cases: records.open, loadWhole, clock, authority: bury, duty });
    const run = clockworkEndpoint({ look, log: (event, keys) => lines.push([event, keys]) });
    await run();
    expect(lines).not.toContainEqual(['alert-unacknowledged', { reference }]);
    clock.moveBy(31 * 60_000);
    await run();
    await run();
    expect(lines.filter((line) => JSON.stringify(line).includes('unacknowledged'))).toEqual([
      ['alert-unacknowledged', { reference }],
    ]);
  });
});

describe('an alert whose mail came back', () => {
  const settings = { ...bury, duty };
  const now = '2026-11-22T19:31:00.000Z';

  test('goes to the next contact at once', async () => {
    const { record } = await anAlert();
    const change = passAlertOn(record(), { alert: 'urgent-alert-1', place: 0 }, settings, now);
    expect(change?.notices).toMatchObject([{ reader: 'duty-team', place: 1, dueAt: now }]);
    expect(change?.record).toMatchObject({
      version: record().version + 1,
      alerts: [{ place: 1, askedAt: now }],
      nextLookAt: '2026-11-22T20:01:00.000Z',
    });
  });

  test('is left alone where it went on already, was acknowledged, or is none', async () => {
    const { record, answer, link } = await anAlert();
    const from = (alert: string, place: number) =>
      passAlertOn(record(), { alert, place }, settings, now);
    expect(from('urgent-alert-1', 1)).toBeUndefined();
    expect(from('urgent-alert-9', 0)).toBeUndefined();
    await answer(link(), mine);
    expect(from('urgent-alert-1', 0)).toBeUndefined();
  });
});
