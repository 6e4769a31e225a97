import type { ComponentChildren } from 'preact';

/** What goes into the copy: texts by their place, and sections by their name. */
export type Ticking = {
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (name: string) => void;
};

type TickedProps = Ticking & {
  readonly name: string;
  /** The id of its heading, which says what is ticked. */
  readonly id: string;
  readonly label: string;
  readonly children: ComponentChildren;
};

/** A part of the draft with its box: whether somebody may have it. What nobody ticked is not printed either. */
export const Ticked = ({ name, id, label, ticked, onTick, children }: TickedProps) => (
  <article class="access-text" aria-labelledby={id} data-ticked={ticked.has(name) ? 'yes' : 'no'}>
    {children}
    <div class="govuk-checkboxes govuk-checkboxes--small">
      <div class="govuk-checkboxes__item">
        <input
          class="govuk-checkboxes__input"
          type="checkbox"
          id={`${id}-tick`}
          aria-describedby={id}
          checked={ticked.has(name)}
          onChange={() => onTick(name)}
        />
        <label class="govuk-label govuk-checkboxes__label" for={`${id}-tick`}>
          {label}
        </label>
      </div>
    </div>
  </article>
);
