import type { ComponentChildren } from 'preact';
import { classNames } from '../class-names.ts';

type BadgeProps = {
  readonly kind?: 'red' | 'orange' | 'green' | 'grey' | undefined;
  readonly children: ComponentChildren;
};

/** A word or two that stand out (the Ministry of Justice's badge). The colour only repeats what they say. */
export const Badge = ({ kind = 'grey', children }: BadgeProps) => (
  <span class={classNames('moj-badge', `moj-badge--${kind}`)}>{children}</span>
);
