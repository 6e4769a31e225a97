import { paths } from '../../../shared/intake-api/paths.ts';
import { Button } from '../../components/button/button.tsx';
import { NotificationBanner } from '../../components/notification-banner/notification-banner.tsx';
import { draftWords } from '../../content/en/everyone/drafts.ts';

const { offer } = draftWords;

/** Where script offers a form that this browser keeps. It never opens one by itself: others may use the same phone. */
export const DraftOffer = () => (
  <>
    <div data-draft-offer />
    <template data-template="draft-offer">
      <form method="post" action={paths.resumeDraft}>
        <NotificationBanner title={offer.title} heading={offer.heading}>
          <p class="govuk-body">{offer.line}</p>
          <div class="govuk-button-group">
            <Button>{offer.carryOn}</Button>
            <Button type="button" kind="secondary" extraClass="start-again">
              {offer.startAgain}
            </Button>
          </div>
        </NotificationBanner>
      </form>
    </template>
  </>
);
