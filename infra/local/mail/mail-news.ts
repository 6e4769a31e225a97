import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { keepFile } from '../keep-file.ts';
import type { MailEvent } from './mail-event.ts';
import { type KeptMessage, nameOf } from './mail-store.ts';

/** One thing SES publishes about a message: the event as it goes to a topic, and the file that keeps it until it is taken. */
export type News = { readonly file: string; readonly message: string };

/** Keeps what is to be published about a message. */
export const keepNews = (
  folder: string,
  message: KeptMessage,
  events: readonly MailEvent[],
): readonly News[] =>
  events.map((event, place) => {
    const file = join(folder, `${nameOf(message)}.${place}.json`);
    const text = JSON.stringify(event);
    keepFile(file, text);
    return { file, message: text };
  });

const newsName = /^(.+)\.\d+\.json$/;

/** What was kept and not taken, oldest first. News of a message that was never taken itself is thrown away. */
export const unheardNews = (folder: string, mail: string): readonly News[] =>
  readdirSync(folder)
    .filter((name) => newsName.test(name))
    .sort()
    .map((name) => join(folder, name))
    .filter((file) => isOfKeptMail(file, mail))
    .map((file) => ({ file, message: readFileSync(file, 'utf8') }));

const isOfKeptMail = (file: string, mail: string): boolean => {
  const [, name = ''] = newsName.exec(basename(file)) ?? [];
  const isKept = existsSync(join(mail, `${name}.eml`));
  if (!isKept) rmSync(file);
  return isKept;
};

/** Puts news aside that its function could not take, as a dead-letter queue would. */
export const putAside = ({ file }: News, folder: string): void =>
  renameSync(file, join(folder, basename(file)));

/** Forgets news that was taken. */
export const forget = ({ file }: News): void => rmSync(file, { force: true });

/** The event that a topic wakes a function with. */
export const topicEvent = ({ message }: News, at: Date) => ({
  Records: [
    {
      EventSource: 'aws:sns',
      EventVersion: '1.0',
      EventSubscriptionArn: `arn:aws:sns:eu-west-2:000000000000:mail-news:${randomUUID()}`,
      Sns: {
        Type: 'Notification',
        MessageId: randomUUID(),
        TopicArn: 'arn:aws:sns:eu-west-2:000000000000:mail-news',
        Subject: 'Amazon SES Email Event Notification',
        Message: message,
        Timestamp: at.toISOString(),
        SignatureVersion: '1',
        Signature: '',
        SigningCertUrl: '',
        UnsubscribeUrl: '',
        MessageAttributes: {},
      },
    },
  ],
});
