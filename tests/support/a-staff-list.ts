import type { StaffReply } from '../../shared/desk-api/staff-requests.ts';

/** Somebody on the council's list, as whoever keeps it sees them. */
export const aPerson = (more: Partial<StaffReply> = {}): StaffReply => ({
  id: 'gareth',
  name: 'Gareth Pugh',
  email: 'gareth.pugh@council.example',
  role: 'team-manager',
  teams: [],
  leads: [],
  version: 3,
  addedAt: '2026-01-05T09:00:00.000Z',
  ...more,
});

/** Somebody of the register, whose checks were seen long ago. */
export const anInvestigator = (more: Partial<StaffReply> = {}): StaffReply =>
  aPerson({
    id: 'owen',
    name: 'Owen Hughes',
    email: 'owen.hughes@outside.example',
    role: 'investigating-officer',
    register: { checkedOn: '2023-11-25', isAvailable: true, dayRatePence: 45_050 },
    ...more,
  });
