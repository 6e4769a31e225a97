import { pictureWords, stageWords } from '../../content/en/desk/queue.ts';
import { type OpenWork, stagesShown } from './open-work.ts';

const width = 640;
const barsFrom = 150;
const barsWide = 420;
const rowHigh = 44;
const barHigh = 24;
const legendHigh = 32;

/** Open cases as bars, one an age: plain for Stage 1, striped for what has no stage, each with its number. */
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
            x={barsFrom + place * 140}
            y="4"
            width="16"
            height="16"
          />
          <text x={barsFrom + place * 140 + 24} y="18">
            {stageWords[stage]}
          </text>
        </g>
      ))}
      {work.map((row, age) => {
        const top = legendHigh + age * rowHigh;
        const firstWide = row['stage-1'] * unit;
        return (
          <g key={pictureWords.ages[age]}>
            <text x="0" y={top + 18}>
              {pictureWords.ages[age]}
            </text>
            <rect
              class="open-work__bar open-work__bar--stage-1"
              x={barsFrom}
              y={top}
              width={firstWide}
              height={barHigh}
            />
            <rect
              class="open-work__bar open-work__bar--none"
              x={barsFrom + firstWide}
              y={top}
              width={row.none * unit}
              height={barHigh}
            />
            <text x={barsFrom + (sums[age] ?? 0) * unit + 8} y={top + 18}>
              {sums[age]}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
