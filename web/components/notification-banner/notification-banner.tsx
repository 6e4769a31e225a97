import type { ComponentChildren } from 'preact';

type NotificationBannerProps = {
  readonly title: string;
  readonly heading: ComponentChildren;
  readonly id?: string | undefined;
  readonly children: ComponentChildren;
};

const titleId = 'govuk-notification-banner-title';

/** News about the whole page that is not a mistake in an answer. */
export const NotificationBanner = ({ title, heading, id, children }: NotificationBannerProps) => (
  // biome-ignore lint/a11y/useSemanticElements: GOV.UK Frontend's own markup
  <div
    class="govuk-notification-banner"
    role="region"
    aria-labelledby={titleId}
    data-module="govuk-notification-banner"
    id={id}
  >
    <div class="govuk-notification-banner__header">
      <h2 class="govuk-notification-banner__title" id={titleId}>
        {title}
      </h2>
    </div>
    <div class="govuk-notification-banner__content">
      <p class="govuk-notification-banner__heading">{heading}</p>
      {children}
    </div>
  </div>
);
