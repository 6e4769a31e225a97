import type { SNSEvent } from 'aws-lambda';
import type { Log } from '../logging/events.ts';
import type { Heard, HearOfMail, TaggedNews } from '../use-cases/hear-of-mail.ts';

export type MailEventsPorts = {
  readonly hear: HearOfMail;
  readonly tellingOf: (message: string) => TaggedNews | undefined;
  readonly log: Log;
};

/**
 * What the mail service tells of letters that left. News that could not be written, or that comes before the sending is
 * on record, fails, so that it comes again; what still fails then is kept in a queue that sounds an alarm.
 */
export const mailEventsEndpoint =
  ({ hear, tellingOf, log }: MailEventsPorts) =>
  async (event: SNSEvent): Promise<void> => {
    for (const { Sns } of event.Records) {
      const telling = tellingOf(Sns.Message);
      if (telling === undefined) {
        log('mail-event-not-ours');
        continue;
      }
      const heard = await hear(telling);
      logHeard(log, telling, heard);
      if (heard.kind === 'come-again') {
        throw new Error('Its sending is not on record yet; the news must come again');
      }
    }
  };

const logHeard = (log: Log, { key, news }: TaggedNews, heard: Heard): void => {
  const keys = { reference: key.reference, code: news.code };
  const outcome = heard.kind === 'changed' ? heard.state : heard.kind;
  log(heard.kind === 'unknown' ? 'mail-event-not-ours' : 'mail-event-heard', { ...keys, outcome });
  if (heard.kind === 'changed' && heard.alarm !== undefined) log(heard.alarm, keys);
};
