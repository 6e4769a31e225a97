import type { Authority } from '../../shared/authority/authority.ts';
import type { StatusReply } from '../../shared/intake-api/status-replies.ts';
import { statusView } from '../domain/notice/status-view.ts';
import type { StatusRecords } from '../ports/status-records.ts';
import { type Key, type StatusClosed, type UnlockPorts, unlockStatus } from './unlock-status.ts';

export type StatusPorts = UnlockPorts & {
  readonly records: StatusRecords;
  readonly authority: Authority;
};

export type StatusOpened = { readonly kind: 'open'; readonly status: StatusReply } | StatusClosed;

export type OpenStatus = (key: Key) => Promise<StatusOpened>;

/** Opens a status page, and says where the complaint is. Throws when the records cannot be reached. */
export const makeOpenStatus =
  (ports: StatusPorts): OpenStatus =>
  async (key) => {
    const unlocked = await unlockStatus(ports, key);
    if (unlocked.kind !== 'open') return unlocked;
    const file = await ports.records.load(unlocked.reference);
    if (file === undefined) throw new Error('A case that has a lock could not be read');
    return { kind: 'open', status: statusView(file, ports.authority, ports.clock()) };
  };
