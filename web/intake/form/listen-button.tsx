import { sendingWords } from '../../content/en/everyone/sending.ts';

const { start, startOf, stop, stopOf } = sendingWords.listen;

/** Reads a screen aloud. Script shows it where the device itself can speak; both its names stand in the page. */
export const ListenButton = () => (
  <button
    type="button"
    class="govuk-button govuk-button--secondary listen"
    data-module="govuk-button"
    data-reading="no"
    hidden
  >
    <svg class="listen__picture" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d="M4 9h4l6-5v16l-6-5H4z" />
      <path d="M17 8c2 2 2 6 0 8M20 5c4 4 4 10 0 14" />
    </svg>
    <span data-when-reading="no">
      {start}
      <span class="govuk-visually-hidden"> {startOf}</span>
    </span>
    <span data-when-reading="yes" hidden>
      {stop}
      <span class="govuk-visually-hidden"> {stopOf}</span>
    </span>
  </button>
);
