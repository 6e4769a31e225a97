import type { ComponentChildren } from 'preact';

type Spoken = Readonly<Record<'activated' | 'timedOut' | 'twoMore' | 'oneMore', string>>;

type ExitThisPageProps = {
  readonly href: string;
  /** Said before the words to those who hear the page, where they need it. */
  readonly hiddenLead?: string | undefined;
  /** What script says while the key is being pressed, and when it leaves. */
  readonly spoken?: Spoken | undefined;
  readonly children: ComponentChildren;
};

/** The way out that is always in reach. A plain link: it needs no script. */
export const ExitThisPage = ({ href, hiddenLead, spoken, children }: ExitThisPageProps) => (
  <div
    class="govuk-exit-this-page"
    data-module="govuk-exit-this-page"
    {...(spoken && spokenByScript(spoken))}
  >
    {/* biome-ignore lint/a11y/useSemanticElements: GOV.UK Frontend's own markup */}
    <a
      href={href}
      role="button"
      draggable={false}
      class="govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"
      data-module="govuk-button"
      rel="nofollow noreferrer"
    >
      {hiddenLead !== undefined && <span class="govuk-visually-hidden">{hiddenLead}</span>}{' '}
      {children}
    </a>
  </div>
);

const spokenByScript = ({ activated, timedOut, twoMore, oneMore }: Spoken) => ({
  'data-i18n.activated': activated,
  'data-i18n.timed-out': timedOut,
  'data-i18n.press-two-more-times': twoMore,
  'data-i18n.press-one-more-time': oneMore,
});
