import { accessDraftSchema } from '../../shared/desk-api/access-draft.ts';
import { alikeReplySchema, companyReplySchema } from '../../shared/desk-api/beside-reply.ts';
import { caseReplySchema } from '../../shared/desk-api/case-reply.ts';
import { deskPaths, lookHeader } from '../../shared/desk-api/command-replies.ts';
import { officeReplySchema } from '../../shared/desk-api/office-reply.ts';
import {
  parseQueueAsked,
  parseSearchAsked,
  queueReplySchema,
  searchReplySchema,
  weekReplySchema,
} from '../../shared/desk-api/queue-reply.ts';
import { rehearsalReplySchema } from '../../shared/desk-api/rehearsal-reply.ts';
import { trackerReplySchema } from '../../shared/desk-api/tracker-reply.ts';
import type { BesideCase } from '../use-cases/beside-case.ts';
import type { ReadDesk } from '../use-cases/read-desk.ts';
import type { ReadTracker } from '../use-cases/read-tracker.ts';
import { readDesk } from './desk-body.ts';
import { type AtTheDesk, type DeskChain, deskChain } from './desk-chain.ts';
import { deskProblem } from './desk-reply.ts';
import { jsonReply, type Reply } from './reply.ts';

export type DeskReadPorts = DeskChain & {
  readonly read: ReadDesk;
  readonly beside: BesideCase;
  readonly tracker: ReadTracker;
};

type Answer = (ports: DeskReadPorts, desk: AtTheDesk) => Promise<Reply>;

/**
 * What staff read, each address by its own route: the open cases by harm and by what is due; what is due this week; a
 * whole case, each opening of which is kept; and looking for one, by what stands in the body, so that no name is ever in
 * a URL.
 */
export const deskReadRoutes = (ports: DeskReadPorts) =>
  deskChain(
    { ...ports, how: ({ headers }) => (headers[lookHeader] === 'yes' ? 'look' : 'use') },
    (desk) => {
      const route = routes[desk.event.routeKey];
      return route === undefined || desk.method !== route.method
        ? Promise.resolve(deskProblem('wrong-method'))
        : route.answer(ports, desk);
    },
  );

const queue: Answer = async ({ read }, { staff, event }) => {
  const asked = parseQueueAsked(event.queryStringParameters ?? {});
  if (asked.kind === 'problems') return deskProblem('wrong-answers', { problems: asked.problems });
  const found = await read.queue(staff, asked.value);
  return found === 'not-your-role'
    ? deskProblem(found)
    : jsonReply(200, queueReplySchema.parse(found));
};

const week: Answer = async ({ read }, { staff }) => {
  const found = await read.week(staff);
  return found === 'not-your-role'
    ? deskProblem(found)
    : jsonReply(200, weekReplySchema.parse(found));
};

const tracker: Answer = async ({ tracker: read }, { staff }) => {
  const found = await read(staff);
  return found === 'not-your-role'
    ? deskProblem(found)
    : jsonReply(200, trackerReplySchema.parse(found));
};

const office: Answer = async ({ read }, { staff }) => {
  const found = await read.office(staff);
  return found === 'not-your-role'
    ? deskProblem(found)
    : jsonReply(200, officeReplySchema.parse(found));
};

const refused = (log: DeskReadPorts['log'], code: 'not-your-role' | 'no-case'): Reply => {
  log('desk-refused', { code });
  return deskProblem(code);
};

const open: Answer = async ({ read, log }, { staff, event }) => {
  const found = await read.open(staff, event.pathParameters?.['reference'] ?? '');
  if (found === 'not-your-role' || found === 'no-case') return refused(log, found);
  log('case-opened', { reference: found.reference });
  return jsonReply(200, caseReplySchema.parse(found));
};

const rehearse: Answer = async ({ read, log }, { staff, event }) => {
  const found = await read.rehearse(staff, event.pathParameters?.['reference'] ?? '');
  if (typeof found === 'string') return refused(log, found);
  log('case-opened', { reference: found.reference });
  return jsonReply(200, rehearsalReplySchema.parse(found));
};

const draftAccess: Answer = async ({ read, log }, { staff, event }) => {
  const { reference = '', request = '' } = event.pathParameters ?? {};
  const found = await read.draftAccess(staff, reference, request);
  if (typeof found === 'string') return refused(log, found);
  log('case-opened', { reference: found.reference });
  return jsonReply(200, accessDraftSchema.parse(found));
};

const search: Answer = async ({ read }, { staff, event }) => {
  const sent = readDesk(event, parseSearchAsked);
  if (sent.kind === 'refused') return sent.reply;
  const found = await read.search(staff, sent.value.for);
  return found === 'not-your-role'
    ? deskProblem(found)
    : jsonReply(200, searchReplySchema.parse(found));
};

const company: Answer = async ({ beside, log }, { staff, event }) => {
  const found = await beside.company(staff, event.pathParameters?.['reference'] ?? '');
  return typeof found === 'string'
    ? refused(log, found)
    : jsonReply(200, companyReplySchema.parse(found));
};

const alike: Answer = async ({ beside, log }, { staff, event }) => {
  const found = await beside.alike(staff, event.pathParameters?.['reference'] ?? '');
  return typeof found === 'string'
    ? refused(log, found)
    : jsonReply(200, alikeReplySchema.parse(found));
};

const routes: Readonly<Record<string, { readonly method: string; readonly answer: Answer }>> = {
  [`ANY ${deskPaths.queue}`]: { method: 'GET', answer: queue },
  [`ANY ${deskPaths.week}`]: { method: 'GET', answer: week },
  [`ANY ${deskPaths.tracker}`]: { method: 'GET', answer: tracker },
  [`ANY ${deskPaths.office}`]: { method: 'GET', answer: office },
  [`ANY ${deskPaths.case('{reference}')}`]: { method: 'GET', answer: open },
  [`ANY ${deskPaths.company('{reference}')}`]: { method: 'GET', answer: company },
  [`ANY ${deskPaths.alike('{reference}')}`]: { method: 'GET', answer: alike },
  [`ANY ${deskPaths.rehearsal('{reference}')}`]: { method: 'GET', answer: rehearse },
  [`ANY ${deskPaths.accessDraft('{reference}', '{request}')}`]: {
    method: 'GET',
    answer: draftAccess,
  },
  [`ANY ${deskPaths.search}`]: { method: 'POST', answer: search },
};
