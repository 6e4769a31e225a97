import { NotificationBanner } from '../../components/notification-banner/notification-banner.tsx';
import { commandWords } from '../../content/en/desk/commands.ts';
import { useDesk } from '../frame/desk-context.ts';

/** What was just done, until somebody goes on. */
export const DoneBanner = () => {
  const { done } = useDesk();
  if (done === undefined) return null;
  return (
    <NotificationBanner title={commandWords.doneTitle} heading={done.words}>
      {done.secret !== undefined && (
        <p class="govuk-body">
          {commandWords.secret} <strong class="status-secret">{done.secret}</strong>
        </p>
      )}
    </NotificationBanner>
  );
};
