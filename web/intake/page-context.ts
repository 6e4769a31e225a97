import type { Authority } from '../../shared/authority/authority.ts';

/** The built files a page asks for, as paths from the site's root. */
export type Assets = {
  readonly mark: string;
  /** The script of leaving quickly, on every page. */
  readonly leave: string;
  /** The script of a mailed link's first page. */
  readonly link: string;
  readonly style: string;
  readonly accent: string;
  /** The one script of every form: a page brings its own words, so the script needs none. */
  readonly formApp: string;
  readonly formAppPreloads: readonly string[];
};

/** What every page needs to know: whose it is, and where its files are. */
export type PageContext = { readonly authority: Authority; readonly assets: Assets };
