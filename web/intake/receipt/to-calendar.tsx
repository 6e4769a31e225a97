import type { Receipt, WorkedDate } from '../../../shared/intake-api/replies.ts';
import { Button } from '../../components/button/button.tsx';
import { keepingWords } from '../../content/en/everyone/keeping.ts';
import type { CalendarDay } from '../calendar/calendar-file.ts';
import { inOrder } from './known-dates.ts';
import type { ReceiptProps } from './receipt-part.ts';

type ToCalendarProps = Pick<ReceiptProps, 'receipt' | 'tools'>;

/** The days on which somebody must hear from us, for their own calendar. The dates themselves stand in the page. */
export const ToCalendar = ({ receipt, tools }: ToCalendarProps) => {
  const days = daysOf(receipt);
  if (tools === undefined || days.length === 0) return null;
  return (
    <div class="no-print">
      <Button type="button" kind="secondary" onClick={() => void tools.toCalendar(days)}>
        {keepingWords.calendar}
      </Button>
      <p class="govuk-body">{keepingWords.calendarSays}</p>
    </div>
  );
};

// Titles are neutral: a calendar is looked at over shoulders, and shared (practice.md rule 9).
const titles: Readonly<Record<string, string>> = {
  'interest-decision': keepingWords.letterDue,
  'stage-1-first': keepingWords.letterDue,
  'stage-1-last': keepingWords.letterDueAtLast,
};

const daysOf = ({ dates }: Receipt): readonly CalendarDay[] =>
  inOrder(dates).flatMap(({ rule, date, conditional }: WorkedDate) => {
    const title = titles[rule];
    return title === undefined ? [] : [{ date, title, isTentative: conditional }];
  });
