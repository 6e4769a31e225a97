import { classNames } from '../class-names.ts';

/** One day on the line. */
export type Point = {
  readonly key: string;
  readonly date: string;
  readonly says: string;
  readonly isDone?: boolean;
  /** Whether it may still change. */
  readonly isConditional?: boolean;
};

type TimelinePictureProps = {
  /** The same in one sentence each, for whoever does not see it. */
  readonly label: string;
  readonly points: readonly Point[];
  readonly dir: 'ltr' | 'rtl';
};

const width = 320;
const line = 14;
const dateAt = 46;
const wordsAt = 64;
const lineHeight = 16;

/**
 * What happens, at a glance: a line with a point for each day, evenly apart so that their words do not meet. The words
 * stand below it in full; here they are few.
 */
export const TimelinePicture = ({ label, points, dir }: TimelinePictureProps) => {
  const step = width / points.length;
  const at = (place: number): number =>
    step * ((dir === 'rtl' ? points.length - 1 - place : place) + 0.5);
  return (
    <svg class="timeline-picture" viewBox={`0 0 ${width} 88`} role="img" aria-label={label}>
      {points.slice(1).map((point, place) => (
        <path
          key={point.key}
          class={classNames(
            'timeline-picture__way',
            point.isConditional && 'timeline-picture__way--open',
          )}
          d={`M${at(place)} ${line}H${at(place + 1)}`}
        />
      ))}
      {points.map(({ key, date, says, isDone }, place) => (
        <g key={key}>
          <circle
            class={classNames('timeline-picture__point', isDone && 'timeline-picture__point--done')}
            cx={at(place)}
            cy={line}
            r="9"
          />
          <text class="timeline-picture__date" x={at(place)} y={dateAt}>
            {date}
          </text>
          {inLines(says).map((words, row) => (
            <text key={words} x={at(place)} y={wordsAt + row * lineHeight}>
              {words}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
};

// A picture's text does not break by itself: a line holds nine letters, or one long word.
const inLines = (words: string): readonly string[] =>
  words.match(/(?=\S).{1,9}(?=\s|$)|\S+/g) ?? [];
