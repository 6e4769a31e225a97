import type { ComponentChildren } from 'preact';
import { classNames } from '../../components/class-names.ts';
import { sendingWords } from '../../content/en/everyone/sending.ts';
import type { Condition } from './condition.ts';
import { ListenButton } from './listen-button.tsx';
import { screenHeadingId, screenId } from './screen-id.ts';

type ScreenFrameProps = {
  readonly number: number;
  readonly count: number;
  readonly heading: string;
  readonly isCurrent: boolean;
  readonly children: ComponentChildren;
};

/** One question a screen where script runs; one part of a long page where it does not. */
export const Screen = ({ number, count, heading, isCurrent, children }: ScreenFrameProps) => (
  <section
    class={classNames('screen', isCurrent && 'screen--current')}
    id={screenId(number)}
    data-screen={number}
  >
    {count > 1 && (
      <progress class="progress js-only" value={number} max={count} aria-hidden="true" />
    )}
    <h2 class="govuk-heading-l screen__heading" id={screenHeadingId(number)}>
      {count > 1 && <span class="govuk-caption-l">{sendingWords.progress(number, count)}</span>}{' '}
      {heading}
    </h2>
    <ListenButton />
    {children}
  </section>
);

type AskedIfProps = {
  readonly condition: Condition;
  readonly isAsked: boolean;
  readonly children: ComponentChildren;
};

/** A part of a page that script shows only when an answer calls for it. Without script it stands there. */
export const AskedIf = ({ condition, isAsked, children }: AskedIfProps) => (
  <div
    class={classNames('asked-if', !isAsked && 'asked-if--not')}
    data-asked-if={JSON.stringify(condition)}
  >
    {children}
  </div>
);
