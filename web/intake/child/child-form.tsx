import { paths } from '../../../shared/intake-api/paths.ts';
import { BackLink } from '../../components/back-link/back-link.tsx';
import type { ChildFormProps } from './child-form-props.ts';
import { screensOfNotice } from './child-page.ts';
import { screenCount } from './controls.ts';
import { HiddenFields, Intro, Onward, Send } from './form-parts.tsx';
import { NoticeBanner } from './notice-banner.tsx';
import { Screen, screenId } from './screen.tsx';
import { AboutYou } from './screens/about-you.tsx';
import { AdvocateOffer } from './screens/advocate.tsx';
import { Better } from './screens/better.tsx';
import { Change } from './screens/change.tsx';
import { Check } from './screens/check.tsx';
import { Home } from './screens/home.tsx';
import { Points } from './screens/points.tsx';
import { Safe } from './screens/safe.tsx';
import { Story } from './screens/story.tsx';

const screens = [
  { part: 'aboutYou', Body: AboutYou },
  { part: 'home', Body: Home },
  { part: 'advocate', Body: AdvocateOffer },
  { part: 'story', Body: Story },
  { part: 'points', Body: Points },
  { part: 'change', Body: Change },
  { part: 'better', Body: Better },
  { part: 'safe', Body: Safe },
  { part: 'check', Body: Check },
] as const;

/** One form of nine parts. What is typed lives in the page itself, so nothing that is drawn again can lose it. */
export const ChildForm = (props: ChildFormProps) => {
  const { words, screen, on } = props;
  return (
    <>
      <BackLink href={screen === 1 ? paths.start : `#${screenId(screen - 1)}`}>
        {words.buttons.back}
      </BackLink>
      <main class="govuk-main-wrapper" id="main-content">
        <form
          method="post"
          action={paths.complaints}
          noValidate
          onSubmit={on?.submit}
          onChange={on?.change}
        >
          <HiddenFields {...props} />
          <Notices {...props} />
          <Intro {...props} />
          {screens.map(({ part, Body }, index) => (
            <Screen
              key={part}
              number={index + 1}
              heading={words[part].heading}
              words={words}
              isCurrent={screen === index + 1}
            >
              <Body {...props} />
              {index + 1 < screenCount ? (
                <Onward {...props} from={index + 1} />
              ) : (
                <Send {...props} />
              )}
            </Screen>
          ))}
        </form>
      </main>
    </>
  );
};

// Shown where something can be done about it: on screens with a problem, and beside Send.
const Notices = ({ notice, screen, words, facts }: ChildFormProps) =>
  screensOfNotice(notice).includes(screen) ? (
    <NoticeBanner notice={notice} words={words} facts={facts} />
  ) : null;
