import { noticeStreamEndpoint } from '../endpoints/notice-stream-endpoint.ts';
import { deliverNoticesSettings } from '../settings.ts';
import { makeDeliverNotice } from '../use-cases/deliver-notice.ts';
import { makeDeliverTogether } from '../use-cases/deliver-together.ts';
import { deliverPorts, edges } from '../wiring.ts';

const settings = deliverNoticesSettings.parse(process.env);

export const handler = noticeStreamEndpoint({
  deliver: makeDeliverTogether(makeDeliverNotice(deliverPorts(settings))),
  keyFrom: edges.noticeKeyFrom,
  log: edges.makeLog('deliver-notices'),
});
