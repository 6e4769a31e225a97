import type { CaseTask, TaskKind } from '../case/case-task.ts';
import { addDays } from '../clock/calendar-day.ts';
import { atInLondon, londonDayOf } from '../clock/london.ts';
import type { MailNews, NoticeInPost } from './mail-news.ts';

/**
 * What a person must do because a letter came back. Whoever it was for is reached another way the same working day: they
 * may be a child who waits for an answer, or the one who was to help that child. A letter to somebody at home that may
 * yet arrive has until the next working day.
 */
export const returnedTask = (notice: NoticeInPost, news: MailNews): CaseTask | undefined => {
  const kind = taskKind(notice, news);
  if (kind === undefined) return undefined;
  const mayWait = kind === 'mail-delayed' && isAtHome(notice);
  return {
    id: `${kind}-${notice.id}`,
    kind,
    rule: 'council-target',
    startsAt: mayWait ? nextDay(news.at) : news.at,
    target: 'same-day',
    state: 'open',
    notice: notice.id,
  };
};

const taskKind = ({ kind, reader }: NoticeInPost, { fate }: MailNews): TaskKind | undefined => {
  // It belongs to no case: the page of the tracker shows it.
  if (kind === 'weekly-tracker') return undefined;
  switch (fate) {
    case 'delivered':
      return undefined;
    case 'delayed':
      return reader === 'duty-team' ? 'mail-delayed' : undefined;
    case 'soft-bounced':
      return kind === 'advocacy-referral' ? 'arrange-advocate' : 'mail-delayed';
    case 'rejected':
    case 'bounced':
    case 'suppressed':
    case 'complained':
      return kind === 'advocacy-referral' ? 'arrange-advocate' : 'mail-returned';
  }
};

const isAtHome = ({ reader }: NoticeInPost): boolean =>
  reader === 'complainant' || reader === 'represented-child';

const nextDay = (at: string): string => atInLondon(addDays(londonDayOf(at), 1), 0);
