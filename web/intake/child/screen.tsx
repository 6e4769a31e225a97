import type { ComponentChildren } from 'preact';
import { classNames } from '../../components/class-names.ts';
import type { ChildWords } from '../../content/child-words.ts';
import { screenCount } from './controls.ts';

type ScreenFrameProps = {
  readonly number: number;
  readonly heading: string;
  readonly words: ChildWords;
  readonly isCurrent: boolean;
  readonly children: ComponentChildren;
};

export const screenId = (number: number): string => `screen-${number}`;
export const screenHeadingId = (number: number): string => `screen-${number}-heading`;

/** One question a screen where script runs; one part of a long page where it does not. */
export const Screen = ({ number, heading, words, isCurrent, children }: ScreenFrameProps) => (
  <section
    class={classNames('screen', isCurrent && 'screen--current')}
    id={screenId(number)}
    data-screen={number}
  >
    <progress class="progress js-only" value={number} max={screenCount} aria-hidden="true" />
    <h2 class="govuk-heading-l screen__heading" id={screenHeadingId(number)}>
      <span class="govuk-caption-l">{words.progress(number, screenCount)}</span> {heading}
    </h2>
    {children}
  </section>
);

/** A part of a page that script shows only when an answer calls for it. Without script it stands there. */
export const AskedIf = ({
  isAsked,
  children,
}: {
  readonly isAsked: boolean;
  readonly children: ComponentChildren;
}) => <div class={classNames('asked-if', !isAsked && 'asked-if--not')}>{children}</div>;
