import type { ComponentChildren } from 'preact';
import { paths } from '../../shared/intake-api/paths.ts';
import { ExitThisPage } from '../components/exit-this-page/exit-this-page.tsx';
import { HelpLines } from '../components/help-lines/help-lines.tsx';
import { SkipLink } from '../components/skip-link/skip-link.tsx';
import { frameWords } from '../content/en/everyone/frame.ts';
import { language } from '../content/en/language.ts';
import { longDate } from './long-date.ts';
import { type Look, lookClass } from './look.ts';
import type { Assets } from './page-context.ts';
import { helpNowLines, type PublicFacts } from './public-facts.ts';
import { TeamPhone } from './team-phone.tsx';

type PageDocumentProps = {
  readonly title: string;
  readonly facts: PublicFacts;
  readonly assets: Assets;
  readonly look: Look;
  readonly isIndexed: boolean;
  /** A form in progress: the council's name is no link, so that a slip of a thumb leaves nothing behind. */
  readonly holdsAnswers?: boolean;
  /** A page that cannot be opened again, such as a receipt: links out of it open beside it. */
  readonly staysOpen?: boolean;
  /** A page whose own words are the numbers to call: they are not said again below. */
  readonly isHelp?: boolean;
  /** What its script goes on from; a page without has no script. */
  readonly script?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** The whole document round a page: council's name, help on every screen, and nothing that tells what the page is about. */
export const PageDocument = (props: PageDocumentProps) => (
  <html lang={language.lang} dir={language.dir} class={lookClass(props.look)}>
    <head>
      <meta charset="utf-8" />
      <title>{props.title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      {props.isIndexed ? (
        <meta name="description" content={frameWords.description(props.facts.name)} />
      ) : (
        <meta name="robots" content="noindex" />
      )}
      <link rel="stylesheet" href={props.assets.style} />
      <link rel="stylesheet" href={props.assets.accent} />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      {props.script}
      <script type="module" src={props.assets.leave} />
    </head>
    <body class="govuk-template__body">
      <SkipLink href="#main-content">{frameWords.skipToMain}</SkipLink>
      <Leave />
      <Header name={props.facts.name} isLink={props.holdsAnswers !== true} />
      <div class="govuk-width-container" id="page">
        {props.children}
      </div>
      <Footer
        facts={props.facts}
        isHelp={props.isHelp === true}
        opensBeside={props.holdsAnswers === true || props.staysOpen === true}
      />
    </body>
  </html>
);

// First on the page: nobody has to look, scroll or wait for it.
const Leave = () => (
  <>
    <ExitThisPage href={paths.leave} hiddenLead={frameWords.leave.lead} spoken={frameWords.leave}>
      {frameWords.leave.words}
    </ExitThisPage>
    <div class="leave-note">
      <p class="govuk-width-container">
        {frameWords.leave.note}{' '}
        <span data-needs-keys hidden>
          {frameWords.leave.keys}
        </span>
      </p>
    </div>
  </>
);

const Header = ({ name, isLink }: { readonly name: string; readonly isLink: boolean }) => (
  <header class="govuk-template__header">
    <div class="govuk-generic-header">
      <div class="govuk-generic-header__container govuk-width-container header__row">
        <div class="govuk-generic-header__logo">
          {isLink ? (
            <a href={paths.start} class="govuk-generic-header__homepage-link">
              {name}
            </a>
          ) : (
            <span class="header__name">{name}</span>
          )}
        </div>
        <a class="header__help" href="#help-now">
          {frameWords.helpNow}
        </a>
      </div>
    </div>
  </header>
);

type FooterProps = {
  readonly facts: PublicFacts;
  readonly isHelp: boolean;
  readonly opensBeside: boolean;
};

const Footer = ({ facts, isHelp, opensBeside }: FooterProps) => {
  const lines = helpNowLines(facts);
  const checked = lines.map((line) => line.checked).sort()[0];
  return (
    <footer class="govuk-template__footer">
      <div class="govuk-footer">
        <div class="govuk-width-container">
          {!isHelp && (
            <>
              <h2 class="govuk-heading-m" id="help-now">
                {frameWords.helpNow}
              </h2>
              <p class="govuk-body">{frameWords.helpIntro}</p>
              <HelpLines lines={lines} />
            </>
          )}
          <h2 class="govuk-heading-m">{frameWords.talkToUs}</h2>
          <TeamPhone lead={frameWords.teamPhone(facts.complaintsTeam.name)} facts={facts} />
          <ReadMore opensBeside={opensBeside} />
          <p class="govuk-body-s">
            {frameWords.footerName(facts.name)}{' '}
            {checked !== undefined && frameWords.helplinesChecked(longDate(checked))}
          </p>
        </div>
      </div>
    </footer>
  );
};

const ReadMore = ({ opensBeside }: Pick<FooterProps, 'opensBeside'>) => (
  <nav aria-labelledby="read-more">
    <h2 class="govuk-heading-m" id="read-more">
      {frameWords.readMore}
    </h2>
    <ul class="govuk-list read-more">
      {Object.entries(frameWords.readMoreLinks).map(([page, words]) => (
        <li key={page}>
          <a
            class="govuk-link"
            href={`/${page}`}
            target={opensBeside ? '_blank' : undefined}
            rel={opensBeside ? 'noopener' : undefined}
          >
            {words}
            {opensBeside && ` ${frameWords.inNewTab}`}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
