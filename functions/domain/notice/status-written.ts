import type { Written } from '../../../shared/intake-api/status-replies.ts';
import type { CaseFile, EventSeen, NoticeStanding } from '../case/case-file.ts';
import type { TaskKind } from '../case/case-task.ts';
import { londonDayOf } from '../clock/london.ts';
import type { NoticeKind } from './owed-notice.ts';

type About = Pick<Written, 'about' | 'to'>;

const shown: Readonly<Partial<Record<NoticeKind, About>>> = {
  acknowledgement: { about: 'acknowledgement', to: 'you' },
  'acknowledgement-to-child': { about: 'acknowledgement', to: 'young-person' },
  'advocacy-referral': { about: 'advocacy-referral', to: 'advocacy-service' },
  'dates-moved': { about: 'dates-moved', to: 'you' },
  'dates-moved-for-child': { about: 'dates-moved', to: 'young-person' },
  'dates-moved-for-advocacy': { about: 'dates-moved', to: 'advocacy-service' },
  'parts-held': { about: 'parts-held', to: 'you' },
  'parts-taken-up': { about: 'parts-taken-up', to: 'you' },
  'stage-2-offer': { about: 'stage-2-offer', to: 'you' },
  'stage-2-offer-to-child': { about: 'stage-2-offer', to: 'young-person' },
  'stage-1-answer': { about: 'answer', to: 'you' },
  'extension-told': { about: 'letter', to: 'you' },
  'later-date-agreed': { about: 'letter', to: 'you' },
  'settled-in-writing': { about: 'letter', to: 'you' },
  'withdrawal-confirmed': { about: 'letter', to: 'you' },
  'decision-told': { about: 'letter', to: 'you' },
  'part-defined': { about: 'letter', to: 'you' },
  'consent-asked': { about: 'letter', to: 'you' },
  'meeting-invite': { about: 'letter', to: 'you' },
  'stage-2-begun': { about: 'letter', to: 'you' },
  'statement-for-agreement': { about: 'letter', to: 'you' },
  'stage-2-extended': { about: 'letter', to: 'you' },
  'scope-limited': { about: 'letter', to: 'you' },
  'stage-2-outcome': { about: 'answer', to: 'you' },
  'early-referral-told': { about: 'letter', to: 'you' },
  'stage-3-begun': { about: 'letter', to: 'you' },
  'panel-invite': { about: 'letter', to: 'you' },
  'panel-report-sent': { about: 'letter', to: 'you' },
  'stage-3-response': { about: 'answer', to: 'you' },
  'remedy-done': { about: 'letter', to: 'you' },
  'contact-limited': { about: 'letter', to: 'you' },
  'contact-limits-ended': { about: 'letter', to: 'you' },
  'letter-to-child': { about: 'letter', to: 'young-person' },
  'advocate-declined': { about: 'advocate-declined', to: 'you' },
};

// What a person still has to tell them because mail is no safe way.
const byAPerson: Readonly<Partial<Record<TaskKind, About>>> = {
  'acknowledge-another-way': { about: 'acknowledgement', to: 'you' },
  'acknowledge-child-another-way': { about: 'acknowledgement', to: 'young-person' },
  'tell-dates-another-way': { about: 'dates-moved', to: 'you' },
  'tell-child-dates-another-way': { about: 'dates-moved', to: 'young-person' },
  'tell-hold-another-way': { about: 'parts-held', to: 'you' },
  'offer-stage-2-another-way': { about: 'stage-2-offer', to: 'you' },
  'tell-advocate-news-another-way': { about: 'advocate-declined', to: 'you' },
  'offer-stage-2-to-child': { about: 'stage-2-offer', to: 'young-person' },
  'send-letter-another-way': { about: 'letter', to: 'you' },
  'send-child-letter-another-way': { about: 'letter', to: 'young-person' },
};

/** What was written, and whether it arrived: the letters in order, then what a person still has to tell. */
export const writtenOf = ({ notices, openTasks, events }: CaseFile): readonly Written[] => {
  const inOrder = [...notices].sort((a, b) => a.dueAt.localeCompare(b.dueAt));
  return [
    ...inOrder.flatMap((notice) => {
      const about = shown[notice.kind];
      return about === undefined || isOvertaken(notice)
        ? []
        : [{ ...about, ...standing(notice, events) }];
    }),
    ...openTasks.flatMap((kind) => {
      const about = byAPerson[kind];
      return about === undefined ? [] : [{ ...about, state: 'by-a-person' } as const];
    }),
  ];
};

// Only about an advocate did somebody say no; what was overtaken before it left was never written.
const isOvertaken = ({ state, reader }: NoticeStanding): boolean =>
  state === 'not-wanted' && reader !== 'advocacy-service';

const states: Readonly<Record<NoticeStanding['state'], Written['state']>> = {
  pending: 'on-its-way',
  leased: 'on-its-way',
  retrying: 'on-its-way',
  'maybe-sent': 'on-its-way',
  delayed: 'on-its-way',
  sent: 'sent',
  complained: 'sent',
  failed: 'not-reached',
  bounced: 'not-reached',
  suppressed: 'not-reached',
  'not-wanted': 'no-longer-sent',
};

const standing = (
  { id, state }: NoticeStanding,
  events: readonly EventSeen[],
): Pick<Written, 'state' | 'on'> => {
  const isOver = states[state] !== 'on-its-way';
  const last = isOver ? events.findLast(({ notice }) => notice === id) : undefined;
  return {
    state: states[state],
    ...(last !== undefined && { on: londonDayOf(last.at) }),
  };
};
