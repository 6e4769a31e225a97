import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCouncilSettings } from '../../infra/local/council-settings.ts';
import type { Platform } from '../../infra/local/platform.ts';
import { authorities } from '../../shared/authority/authorities.ts';
import { aComplaint, builtDist, grantsFile, postComplaint } from '../support/built-portal.ts';
import { eventually } from '../support/eventually.ts';
import { type KeptMail, keptMail } from '../support/kept-mail.ts';
import {
  platformTimeout,
  removeFolder,
  startTestPlatform,
  temporaryFolder,
} from '../support/platform.ts';

const pages = ['/', '/child', '/young-adult', '/adult', '/advocate', '/get-an-advocate'];
const others = (id: string) =>
  [...authorities.values()].filter((authority) => authority.id !== id).map(({ name }) => name);

describe.each([...authorities.values()])('the portal of $name', (authority) => {
  const { id, name, complaintsTeam, advocacy, accent, conferenceAppeal } = authority;
  let home: string;
  let platform: Platform;
  let settingsFile: string;
  const inboxes = () => readCouncilSettings(id, settingsFile).inboxes;
  const mail = () => keptMail(home, id);
  const mailTo = (address: string): KeptMail =>
    mail().find(({ destinations }) => destinations.includes(address)) ??
    expect.fail(`no mail to ${address} yet`);

  beforeAll(async () => {
    home = temporaryFolder();
    settingsFile = ownInboxes(id, home);
    platform = await startTestPlatform({
      home,
      authority: id,
      settingsFile,
      dist: builtDist(),
      grantsFile: grantsFile(),
      now: '2026-11-22T19:30:00.000Z',
    });
  }, platformTimeout);
  afterAll(async () => {
    await platform?.stop();
    removeFolder(home);
  }, platformTimeout);

  test('every page is its own: its name, its phone, its colour, and no other council’s name', async () => {
    for (const page of pages) {
      const html = await (await fetch(platform.origin + page)).text();
      expect(html).toContain(name);
      expect(html).toContain(complaintsTeam.publicPhone);
      expect(others(id).filter((other) => html.includes(other))).toEqual([]);
      const css = /href="([^"]*accent[^"]*)"/.exec(html)?.[1] ?? expect.fail('no colour');
      expect(await (await fetch(platform.origin + css)).text()).toContain(accent.colour);
    }
  });

  test('a child’s complaint goes to its own team and its own advocacy service, and the child is told both', async () => {
    const { receipt } = await postComplaint(platform.origin, aComplaint(1));
    expect(receipt?.referral).toMatchObject({ service: advocacy.service });
    const child = await eventually(() => mailTo('sam1@example.com'));
    const team = await eventually(() => mailTo(inboxes().complaints));
    const service = await eventually(() => mailTo(inboxes().advocacy));
    expect(child.text).toContain(advocacy.service);
    expect(child.text).toContain(name);
    expect(service.text).toContain(name);
    for (const { text, html } of [child, team, service]) {
      expect(others(id).filter((other) => `${text}${html}`.includes(other))).toEqual([]);
    }
    expect(child.html.includes(accent.colour)).toBe(true);

    expect(child.text.includes('independent')).toBe(false);
  });

  test('parts on other routes name this council’s own ways, for the writer and for the team', async () => {
    await postComplaint(
      platform.origin,
      aComplaint(2, {
        role: 'adult',
        person: { name: 'Jo', relationship: 'parent', contact: { email: 'jo@example.com' } },
        complaint: {
          story: 'Nobody explained the plan.',
          points: [
            { subject: 'child-protection-conference' },
            { subject: 'school-transport' },
            { subject: 'information-rights' },
          ],
        },
      }),
    );
    const parent = await eventually(() => mailTo('jo@example.com'));
    expect(parent.text).toContain(conferenceAppeal.body);
    const intake = await eventually(
      () =>
        mail().find(({ text }) => text.includes(inboxes().byRoute.corporate)) ??
        expect.fail('no intake yet'),
    );
    for (const route of ['conference-appeal', 'information-rights'] as const) {
      expect(intake.text).toContain(inboxes().byRoute[route]);
    }
  });

  test('somebody who is not safe reaches this council’s own duty team at once', async () => {
    await postComplaint(platform.origin, aComplaint(3, { safety: 'unsafe' }));
    const [duty] = inboxes().duty;
    const alert = await eventually(() => mailTo(duty?.address ?? ''));
    expect(alert.text).not.toContain('Nobody calls me back');
  });
});

/** The council’s example settings with inboxes that carry its own id, so that mail to another’s would be seen. */
const ownInboxes = (id: string, home: string): string => {
  const example = readFileSync(
    new URL(`../../infra/council-settings/${id}.example.json`, import.meta.url),
    'utf8',
  );
  const file = `${home}/settings.json`;
  writeFileSync(file, example.replaceAll('@heard.example', `@${id}.example`));
  return file;
};
