import type { PageAssets } from '../../functions/settings.ts';
import type { Authority } from '../../shared/authority/authority.ts';

/** The forms that are pages of their own. */
export const formPages = [
  'child',
  'easy-read',
  'young-adult',
  'adult',
  'advocate',
  'get-an-advocate',
  'say-something-good',
] as const;
type FormPage = (typeof formPages)[number];

/** The pages that are only read. */
export const readingPages = [
  'how-complaints-work',
  'what-an-advocate-is',
  'help-now',
  'privacy',
  'accessibility',
  'something-went-wrong',
  'offline',
  'too-many-tries',
  'timed-out',
] as const;
type ReadingPage = (typeof readingPages)[number];

type Context = { readonly authority: Authority; readonly assets: PageAssets };
/** The desk's two files, and the council's colour. */
export type DeskAssets = {
  readonly script: string;
  readonly style: string;
  readonly accent: string;
};
type Renderer = (context: Context) => string;

/** The built pages that need nothing but a council. */
export type PageRenderers = {
  readonly startPage: Renderer;
  readonly emptyFormPage: (context: Context, page: FormPage) => string;
  readonly readingPage: (context: Context, page: ReadingPage) => string;
  readonly resumePage: Renderer;
  readonly notFoundPage: Renderer;
  readonly checkPage: Renderer;
  readonly deskPage: (page: {
    readonly authority: Authority;
    readonly assets: DeskAssets;
  }) => string;
  readonly linkPage: (context: Context, page: 'referral' | 'alert') => string;
};

const names = [
  'startPage',
  'emptyFormPage',
  'readingPage',
  'resumePage',
  'notFoundPage',
  'checkPage',
  'deskPage',
  'linkPage',
] as const;

/** Reads the built module's exports; a page that has gone missing fails the build by name. */
export const pageRenderers = (built: unknown): PageRenderers => {
  if (hasRenderers(built)) return built;
  throw new Error(`The built pages do not export each of ${names.join(', ')}.`);
};

const hasRenderers = (built: unknown): built is PageRenderers =>
  typeof built === 'object' &&
  built !== null &&
  names.every(
    (name) => typeof Object.entries(built).find(([key]) => key === name)?.[1] === 'function',
  );
