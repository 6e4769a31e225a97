import type { ComponentChildren } from 'preact';
import { frameWords } from '../../content/en/everyone/frame.ts';

/** Words that someone must not miss. */
export const WarningText = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="govuk-warning-text">
    <span class="govuk-warning-text__icon" aria-hidden="true">
      !
    </span>
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden">{frameWords.warningPrefix}</span> {children}
    </strong>
  </div>
);
