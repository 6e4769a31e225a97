import type { MeReply } from '../../shared/desk-api/me-reply.ts';
import { allActions } from '../domain/case/desk/all-actions.ts';
import { scopeOf } from '../domain/case/desk/role-table.ts';
import { idleSeconds } from '../domain/staff/session.ts';
import type { StaffRecord } from '../domain/staff/staff-record.ts';

/** What somebody is told of themself: who they are here, what they may do, and how long they stay signed in. */
export const seeMyself = (
  { id, name, role, teams, leads }: StaffRecord,
  secondsLeft: number,
): MeReply => ({
  id,
  name,
  role,
  teams: [...teams],
  leads: [...leads],
  may: allActions.flatMap((action) => {
    const scope = scopeOf(role, action);
    return scope === undefined ? [] : [{ action, scope }];
  }),
  idle: { seconds: idleSeconds, left: secondsLeft },
});
