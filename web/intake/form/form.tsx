import { paths } from '../../../shared/intake-api/paths.ts';
import { BackLink } from '../../components/back-link/back-link.tsx';
import { sendingWords } from '../../content/en/everyone/sending.ts';
import { DraftOffer } from '../draft/draft-offer.tsx';
import { ResumedNote } from '../draft/resumed-note.tsx';
import { SaveLater } from '../draft/save-later.tsx';
import { MonitoringTemplates } from '../monitoring/monitoring-templates.tsx';
import { HiddenFields, Intro, Onward, Send, UnseenBox } from './form-parts.tsx';
import { actionOf } from './form-paths.ts';
import type { FormView } from './form-view.ts';
import { Items } from './items.tsx';
import { NoticeBanner, NoticeTemplates } from './notice-banner.tsx';
import { Screen } from './screen.tsx';
import { screenId } from './screen-id.ts';

/**
 * No browser keeps what is typed for whoever presses Back on this device later (practice.md rule 9); a draft does, sealed.
 * One form in as many parts as it has screens, whole in the page: without script it works as a form does, and script
 * only shows and hides what stands here. It holds every sentence, so the script brings none.
 */
export const Form = ({ view }: { readonly view: FormView }) => {
  const { form, noticeScreens, resumed } = view;
  const count = form.screens.length;
  const first = noticeScreens[0] ?? resumed?.screen ?? 1;
  return (
    <>
      <BackLink href={paths.start}>{sendingWords.buttons.back}</BackLink>
      <main class="govuk-main-wrapper" id="main-content">
        <DraftOffer />
        {resumed !== undefined && <ResumedNote screen={resumed.screen} />}
        <form method="post" action={actionOf[form.page]} autocomplete="off" noValidate>
          <HiddenFields {...view} />
          <div data-notice>
            <NoticeBanner {...view} />
          </div>
          <NoticeTemplates facts={view.facts} />
          <MonitoringTemplates names={form.asksAfter} />
          <Intro {...view} isPast={first > 1} />
          {form.screens.map(({ heading, items }, index) => (
            <Screen
              key={screenId(index + 1)}
              number={index + 1}
              count={count}
              heading={heading}
              isCurrent={first === index + 1}
            >
              <Items items={items} view={view} />
              {index + 1 < count ? (
                <Onward isBeforeLast={index + 2 === count} />
              ) : (
                <Send {...view} />
              )}
            </Screen>
          ))}
          <UnseenBox />
          <SaveLater />
        </form>
      </main>
    </>
  );
};
