import type { Receipt, WorkedDate } from '../../../shared/intake-api/replies.ts';
import {
  type Point,
  TimelinePicture,
} from '../../components/timeline-picture/timeline-picture.tsx';
import { keepingWords } from '../../content/en/everyone/keeping.ts';
import { language } from '../../content/en/language.ts';
import type { DatesWords } from '../../content/receipt-words.ts';
import { longDate, longDateOfInstant, shortDate, shortDateOfInstant } from '../long-date.ts';
import { inOrder, isKnown } from './known-dates.ts';

type DatesPictureProps = { readonly receipt: Receipt; readonly words: DatesWords };

/** The dates at a glance, where there are any. The words below it say the same, and how each was worked out. */
export const DatesPicture = ({ receipt, words }: DatesPictureProps) => {
  const dates = inOrder(receipt.dates).filter(({ rule }) => isKnown(rule));
  if (dates.length === 0) return null;
  const said = dates.map(
    ({ date, rule, conditional }) =>
      `${words.by(longDate(date))}: ${underPoint({ rule, conditional })}.`,
  );
  return (
    <TimelinePicture
      label={[`${longDateOfInstant(receipt.receivedAt)}: ${keepingWords.sent}.`, ...said].join(' ')}
      points={[
        {
          key: 'received',
          date: shortDateOfInstant(receipt.receivedAt),
          says: keepingWords.sent,
          isDone: true,
        },
        ...dates.map(pointOf),
      ]}
      dir={language.dir}
    />
  );
};

const pointOf = ({ rule, date, conditional }: WorkedDate): Point => ({
  key: rule,
  date: shortDate(date),
  says: underPoint({ rule, conditional }),
  isConditional: conditional,
});

const underPoint = ({ rule, conditional }: Pick<WorkedDate, 'rule' | 'conditional'>): string => {
  if (!isKnown(rule)) return '';
  const { says, saysIfConditional } = keepingWords.picture[rule];
  return conditional ? saysIfConditional : says;
};
