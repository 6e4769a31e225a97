import type { StatusActionName } from '../../../../shared/intake-api/status-requests.ts';

/** The words of the letter to the team about a request from the status page. */
export const askedLetter = {
  subject: (reference: string, what: string, urgency: string) => `${reference} ${what}: ${urgency}`,
  preview: 'Asked from the status page.',
  greeting: 'To the person on duty for complaints',
  what: {
    add: 'something was added',
    advocate: 'an answer about an advocate',
    contact: 'contact details',
    withdraw: 'a request to withdraw',
    'wrong-place': 'a part may be in the wrong place',
    'next-stage': 'the next stage is asked for',
  } satisfies Record<StatusActionName, string>,
  reference: 'Reference',
  urgency: 'Urgency',
  asked: 'Asked',
  said: 'They chose',
  toDo: {
    add: 'Read what they added for safety today. Where it is a new issue, make it a point of its own: its receipt date is the day it came; the old points keep theirs.',
    advocate:
      'Their answer counts from now. Nothing more goes to the advocacy service after a no. If the service was told already, ring them today and ask them to put it aside. After a yes that was not passed on, arrange an advocate today. Either answer leaves the clock as it is.',
    contact:
      'They gave a new way to reach them. Do NOT use it yet: ask them, or their advocate, by the old way first. It may be from somebody else who opened their page.',
    withdraw:
      'Nothing has changed: the clock runs on. Ask them, or their advocate, by the safe way on the case whether they mean it and why. If they are afraid, or nobody answered them, ring today; for a child, tell their advocate.',
    'wrong-place':
      'They think that a part was put in the wrong place. Read why, and confirm or change its route. Until then the statutory clock runs for it.',
    'next-stage':
      'They ask for the next stage. Take it up TODAY: ask them, or their advocate, by the safe way on the case, and record the stage from the day they asked here. The clock runs from that day, whenever it is recorded. No form and no reason may be asked for. If it is late, a named person decides that, with reasons.',
  } satisfies Record<StatusActionName, string>,
  choices: {
    unsafe: 'they, or a child, are NOT safe now. The duty team was told.',
    worried: 'they are worried',
    safe: 'they are safe now',
    'not-said': 'they did not say whether they are safe',
    refer: 'yes to an advocate',
    no: 'no advocate now',
    settled: 'it was settled',
    'changed-mind': 'they changed their mind',
    'no-reply': 'nobody answered them',
    afraid: 'they are AFRAID, or were pressed',
    other: 'another reason, or none given',
    'stage-2': 'Stage 2',
    'stage-3': 'the panel (Stage 3)',
  },
  part: (id: string) => `part ${id}`,
  where: 'Their words are with the case, not in this mail.',
} as const;
