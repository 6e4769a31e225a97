import type { Session, SignedIn } from '../../functions/domain/staff/session.ts';
import type { StaffEvent, StaffRecord } from '../../functions/domain/staff/staff-record.ts';
import type { DeskDoor } from '../../functions/ports/desk-door.ts';
import type { StaffList } from '../../functions/ports/staff-list.ts';

/** Staff and their sign-ins over plain maps. Proven against the real adapters by tests/adapters/staff-records.test.ts. */
export const inMemoryStaff = () => {
  const staff = new Map<string, StaffRecord>();
  const sessions = new Map<string, Session>();
  const events: (StaffEvent & { readonly id: string })[] = [];
  const keyOf = ({ id, at }: SignedIn): string => `${id} ${at}`;

  const door: DeskDoor = {
    lookUp: async (signedIn) => {
      const person = staff.get(signedIn.id);
      const session = sessions.get(keyOf(signedIn));
      return {
        ...(person !== undefined && { staff: person }),
        ...(session !== undefined && { session }),
      };
    },
    touch: async (signedIn, now) => {
      if (sessions.get(keyOf(signedIn))?.endedAt !== undefined) return 'ended';
      sessions.set(keyOf(signedIn), { usedAt: now });
      return 'touched';
    },
    end: async (signedIn, now) => {
      sessions.set(keyOf(signedIn), { usedAt: now, endedAt: now });
    },
  };

  const inOrder = (records: readonly StaffRecord[]): readonly StaffRecord[] =>
    [...records].sort((a, b) => a.addedAt.localeCompare(b.addedAt) || a.id.localeCompare(b.id));

  const list: StaffList = {
    list: async () => inOrder([...staff.values()]),
    load: async (id) => staff.get(id),
    loadAll: async (ids) => inOrder([...staff.values()].filter(({ id }) => ids.includes(id))),
    save: async ({ record, event }) => {
      if ((staff.get(record.id)?.version ?? 0) !== record.version - 1) return 'changed-meanwhile';
      staff.set(record.id, record);
      events.push({ ...event, id: record.id });
      return 'saved';
    },
  };

  return { door, list, events };
};
