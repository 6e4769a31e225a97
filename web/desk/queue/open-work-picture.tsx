import { pictureWords, stageWords } from '../../content/en/desk/queue.ts';
import { type OpenWork, stagesShown } from './open-work.ts';

const width = 640;
const barsFrom = 150;
const barsWide = 420;
const rowHigh = 44;
const barHigh = 24;
const legendHigh = 32;

const legendAt = (place: number): number => place * 128;

// How many stand in a bar before the ones of this stage.
const before = (row: OpenWork[number], place: number): number =>
  stagesShown.slice(0, place).reduce((sum, stage) => sum + row[stage], 0);

/** Open cases as bars, one an age, each stage with its own look and each bar with its number. */
export const OpenWorkPicture = ({ work }: { readonly work: OpenWork }) => {
  const sums = work.map((row) => stagesShown.reduce((sum, stage) => sum + row[stage], 0));
  const unit = barsWide / Math.max(1, ...sums);
  return (
    <svg
      class="open-work"
      viewBox={`0 0 ${width} ${legendHigh + work.length * rowHigh}`}
      role="img"
      aria-label={pictureWords.label}
    >
      {stagesShown.map((stage, place) => (
        <g key={stage}>
          <rect
            class={`open-work__bar open-work__bar--${stage}`}
            x={legendAt(place)}
            y="4"
            width="16"
            height="16"
          />
          <text x={legendAt(place) + 24} y="18">
            {stageWords[stage]}
          </text>
        </g>
      ))}
      {work.map((row, age) => {
        const top = legendHigh + age * rowHigh;
        return (
          <g key={pictureWords.ages[age]}>
            <text x="0" y={top + 18}>
              {pictureWords.ages[age]}
            </text>
            {stagesShown.map((stage, place) => (
              <rect
                key={stage}
                class={`open-work__bar open-work__bar--${stage}`}
                x={barsFrom + unit * before(row, place)}
                y={top}
                width={row[stage] * unit}
                height={barHigh}
              />
            ))}
            <text x={barsFrom + (sums[age] ?? 0) * unit + 8} y={top + 18}>
              {sums[age]}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
