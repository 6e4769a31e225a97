import { mailEventsEndpoint } from '../endpoints/mail-events-endpoint.ts';
import { mailEventsSettings } from '../settings.ts';
import { makeHearOfMail } from '../use-cases/hear-of-mail.ts';
import { edges, hearPorts, readNews } from '../wiring.ts';

export const handler = mailEventsEndpoint({
  hear: makeHearOfMail(hearPorts(mailEventsSettings.parse(process.env))),
  tellingOf: readNews,
  log: edges.makeLog('mail-events'),
});
