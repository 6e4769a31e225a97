import type { ComponentChildren } from 'preact';
import { classNames } from '../class-names.ts';

export type TimelineEntry = {
  readonly key: string;
  readonly when: string;
  readonly title: string;
  readonly isDone?: boolean;
  readonly body: ComponentChildren;
};

/** What happens, in order, down the page: a list first, a picture by its style alone. */
export const Timeline = ({ entries }: { readonly entries: readonly TimelineEntry[] }) => (
  <ol class="timeline">
    {entries.map(({ key, when, title, isDone, body }) => (
      <li key={key} class={classNames('timeline__entry', isDone && 'timeline__entry--done')}>
        <h3 class="timeline__title">
          <span class="timeline__when">{when}</span> {title}
        </h3>
        {body}
      </li>
    ))}
  </ol>
);
