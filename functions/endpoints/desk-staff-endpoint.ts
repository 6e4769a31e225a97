import {
  parseAddStaff,
  parseChangeStaff,
  parseEndStaff,
  staffListReplySchema,
  staffReplySchema,
} from '../../shared/desk-api/staff-requests.ts';
import type { KeepStaff, StaffKept } from '../use-cases/keep-staff.ts';
import { readDesk } from './desk-body.ts';
import { type AtTheDesk, type DeskChain, deskChain } from './desk-chain.ts';
import { deskProblem } from './desk-reply.ts';
import { jsonReply, type Reply } from './reply.ts';

export type DeskStaffPorts = DeskChain & { readonly keep: KeepStaff };

/**
 * `GET /api/desk/staff`: who works here. `POST` adds somebody; `POST /api/desk/staff/{id}` changes them, and `…/end` ends
 * them.
 */
export const deskStaffEndpoint = (ports: DeskStaffPorts) =>
  deskChain(ports, (desk) => {
    if (desk.method === 'GET') return list(ports, desk);
    if (desk.method !== 'POST') return Promise.resolve(deskProblem('wrong-method'));
    const id = desk.event.pathParameters?.['id'];
    if (id === undefined) return add(ports, desk);
    return desk.event.rawPath.endsWith('/end') ? end(ports, desk, id) : change(ports, desk, id);
  });

const list = async ({ keep }: DeskStaffPorts, { staff }: AtTheDesk): Promise<Reply> => {
  const everybody = await keep.list(staff);
  return everybody === 'not-your-role'
    ? deskProblem('not-your-role')
    : jsonReply(200, staffListReplySchema.parse({ staff: everybody }));
};

const add = async (ports: DeskStaffPorts, desk: AtTheDesk): Promise<Reply> => {
  const sent = readDesk(desk.event, parseAddStaff);
  return sent.kind === 'refused'
    ? sent.reply
    : kept(ports, await ports.keep.add(desk.staff, sent.value), 201);
};

const change = async (ports: DeskStaffPorts, desk: AtTheDesk, id: string): Promise<Reply> => {
  const sent = readDesk(desk.event, parseChangeStaff);
  return sent.kind === 'refused'
    ? sent.reply
    : kept(ports, await ports.keep.change(desk.staff, id, sent.value));
};

const end = async (ports: DeskStaffPorts, desk: AtTheDesk, id: string): Promise<Reply> => {
  const sent = readDesk(desk.event, parseEndStaff);
  return sent.kind === 'refused'
    ? sent.reply
    : kept(ports, await ports.keep.end(desk.staff, id, sent.value.version));
};

const kept = ({ log }: DeskStaffPorts, outcome: StaffKept, status = 200): Reply => {
  log('staff-kept', { outcome: outcome.kind });
  switch (outcome.kind) {
    case 'kept':
      return jsonReply(status, staffReplySchema.parse(outcome.record));
    case 'stale':
      return deskProblem('stale', { version: outcome.version });
    case 'not-yourself':
      return deskProblem('cannot', { cannot: { field: 'id', because: 'not-yourself' } });
    case 'not-your-role':
    case 'known-already':
    case 'no-person':
      return deskProblem(outcome.kind);
  }
};
