import { renderToString } from 'preact-render-to-string';
import type { Authority } from '../../shared/authority/authority.ts';
import { SkipLink } from '../components/skip-link/skip-link.tsx';
import { frameWords } from '../content/en/desk/frame.ts';
import { language } from '../content/en/language.ts';
import { deskFactsId, deskFactsOf, writeDeskFacts } from './desk-facts.ts';

/** The built files that the desk's page asks for, as paths from the site's root. */
export type DeskAssets = {
  readonly script: string;
  readonly style: string;
  readonly accent: string;
};

type DeskPage = { readonly authority: Authority; readonly assets: DeskAssets };

/** The one page of the desk. It holds nothing of any case: everything is asked for once somebody has signed in. */
export const deskPage = ({ authority, assets }: DeskPage): string =>
  `<!DOCTYPE html>${renderToString(<DeskDocument authority={authority} assets={assets} />)}`;

const DeskDocument = ({ authority, assets }: DeskPage) => (
  <html lang={language.lang} dir={language.dir} class="govuk-template desk">
    <head>
      <meta charset="utf-8" />
      <title>{frameWords.title(authority.name)}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="robots" content="noindex" />
      <link rel="stylesheet" href={assets.style} />
      <link rel="stylesheet" href={assets.accent} />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <script type="module" src={assets.script} />
      <script
        type="application/json"
        id={deskFactsId}
        // Browsers do not unescape a script's text, so it is escaped as JSON instead.
        dangerouslySetInnerHTML={{ __html: writeDeskFacts(deskFactsOf(authority)) }}
      />
    </head>
    <body class="govuk-template__body">
      <SkipLink href="#main-content">{frameWords.skipToMain}</SkipLink>
      <header class="govuk-template__header govuk-generic-header">
        <div class="govuk-generic-header__container govuk-width-container">
          <span class="header__name">{frameWords.title(authority.name)}</span>
        </div>
      </header>
      <div class="govuk-width-container" id="desk">
        <main class="govuk-main-wrapper" id="main-content">
          <p class="govuk-body">{frameWords.opening}</p>
          <noscript>
            <p class="govuk-body">{frameWords.noScript}</p>
          </noscript>
        </main>
      </div>
    </body>
  </html>
);
