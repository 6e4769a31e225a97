import type { Helpline } from './authority.ts';

/** National lines for children and young people in England. Real numbers; a check older than a year fails the build. */
export const nationalHelplines: Helpline[] = [
  {
    id: 'emergency',
    name: 'Police, ambulance or fire',
    phone: '999',
    text: 'Text 999 if you have signed up with emergencySMS.',
    hours: 'day and night',
    forWhom: 'anyone in danger right now',
    checked: '2026-11-22',
  },
  {
    id: 'childline',
    name: 'Childline',
    phone: '0800 1111',
    web: 'childline.org.uk',
    hours: 'day and night',
    forWhom: 'anyone under 19',
    checked: '2026-11-22',
  },
  {
    id: 'always-heard',
    name: 'Always Heard',
    phone: '0808 800 5792',
    hours: 'Monday to Friday in the day',
    forWhom: 'children in care and care leavers who want an advocate',
    checked: '2026-11-22',
  },
  {
    id: 'ombudsman',
    name: 'Local Government and Social Care Ombudsman',
    phone: '0300 061 0614',
    web: 'lgo.org.uk',
    hours: 'Monday to Friday in the day',
    forWhom: 'anyone; it is free',
    checked: '2026-11-22',
  },
];
