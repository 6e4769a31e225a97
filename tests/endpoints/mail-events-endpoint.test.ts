import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SNSEvent } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { tellingOf } from '../../functions/adapters/ses/mail-news.ts';
import { mailEventsEndpoint } from '../../functions/endpoints/mail-events-endpoint.ts';
import type { LogEvent, LogKeys } from '../../functions/logging/events.ts';
import type { Heard, TaggedNews } from '../../functions/use-cases/hear-of-mail.ts';
import { topicEvent } from '../../infra/local/mail/mail-news.ts';

const folder = join(import.meta.dirname, 'fixtures', 'ses-events');
const recorded = (name: string): string => readFileSync(join(folder, `${name}.json`), 'utf8');
const everyName = readdirSync(folder).map((name) => name.replace('.json', ''));

const woken = (message: string): SNSEvent => topicEvent({ file: '', message }, new Date(0));
const wake = async (message: string, heard: Heard = { kind: 'changed', state: 'bounced' }) => {
  const told: TaggedNews[] = [];
  const lines: (readonly [event: LogEvent, keys?: LogKeys | undefined])[] = [];
  const endpoint = mailEventsEndpoint({
    hear: async (telling) => {
      told.push(telling);
      return heard;
    },
    tellingOf,
    log: (...line) => lines.push(line),
  });
  await endpoint(woken(message));
  return { told, lines };
};

describe('what SES tells of a letter', () => {
  test.each([
    ['bounce-permanent-general', 'bounced', 'Permanent/General', '2026-11-22T19:30:09.120Z'],
    [
      'bounce-permanent-suppressed',
      'suppressed',
      'Permanent/OnAccountSuppressionList',
      '2026-11-22T19:30:09.120Z',
    ],
    ['bounce-transient', 'soft-bounced', 'Transient/MailboxFull', '2026-11-22T19:30:09.120Z'],
    [
      'bounce-undetermined',
      'soft-bounced',
      'Undetermined/Undetermined',
      '2026-11-22T19:30:09.000Z',
    ],
    ['complaint', 'complained', 'Complaint/abuse', '2026-11-22T19:31:00.000Z'],
    [
      'complaint-suppressed',
      'suppressed',
      'Complaint/OnAccountSuppressionList',
      '2026-11-22T19:31:00.000Z',
    ],
    ['complaint-not-spam', 'delivered', 'Complaint/not-spam', '2026-11-22T19:31:00.000Z'],
    ['delivery', 'delivered', 'Delivery', '2026-11-22T19:30:07.784Z'],
    ['reject', 'rejected', 'Reject', '2026-11-22T19:30:05.000Z'],
    [
      'delivery-delay',
      'delayed',
      'DeliveryDelay/TransientCommunicationFailure',
      '2026-11-22T19:40:07.095Z',
    ],
  ])('%s means that it is %s', async (name, fate, code, at) => {
    const { told } = await wake(recorded(name));
    expect(told).toEqual([
      {
        key: { reference: 'K4T-9WX-2HR', noticeId: 'acknowledgement-1' },
        news: { messageId: '0109018f3a-m-1', at, fate, code },
        address: 'CANARY@example.com',
      },
    ]);
  });

  test.each(everyName)(
    '%s leaves no address, header or diagnostic text in the log',
    async (name) => {
      const { lines } = await wake(recorded(name));
      expect(lines).toHaveLength(1);
      expect(JSON.stringify(lines)).not.toMatch(/CANARY|example\.com|smtp/);
    },
  );

  test('a code that is on no list of SES’s is not repeated', async () => {
    const odd = recorded('bounce-transient').replaceAll('MailboxFull', 'CANARY');
    const { told } = await wake(odd);
    expect(told[0]?.news.code).toBe('Transient/Other');
  });

  test('a tag is read back into the id it was made from', async () => {
    const tagged = recorded('delivery').replace('acknowledgement-1', 'reminder-day-8_402026-11-22');
    expect((await wake(tagged)).told[0]?.key.noticeId).toBe('reminder-day-8@2026-11-22');
  });

  test('of a letter that is not ours is passed over', async () => {
    const { told, lines } = await wake(recorded('delivery').replace('"notice"', '"other"'));
    expect(told).toEqual([]);
    expect(lines).toEqual([['mail-event-not-ours']]);
  });

  test.each(['alert-returned', 'team-mail-returned'] as const)(
    'that leaves the council in the dark wakes somebody: %s',
    async (alarm) => {
      const heard = { kind: 'changed', state: 'bounced', alarm } as const;
      const { lines } = await wake(recorded('bounce-permanent-general'), heard);
      expect(lines.map(([event]) => event)).toEqual(['mail-event-heard', alarm]);
    },
  );
});

describe('news that cannot be taken', () => {
  test('before its sending is on record, it fails and comes again', async () => {
    await expect(wake(recorded('delivery'), { kind: 'come-again' })).rejects.toThrow('come again');
  });

  test.each(['not JSON', '{}', '{"eventType":"Open","mail":{}}'])(
    'of another shape (%s) fails, so that it is kept for a person',
    async (message) => {
      await expect(wake(message)).rejects.toThrow();
    },
  );
});
