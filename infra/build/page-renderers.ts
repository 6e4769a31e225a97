import type { PageAssets } from '../../functions/settings.ts';
import type { Authority } from '../../shared/authority/authority.ts';

type Renderer = (context: { readonly authority: Authority; readonly assets: PageAssets }) => string;

/** The built pages that need nothing but a council. */
export type PageRenderers = {
  readonly startPage: Renderer;
  readonly childPage: Renderer;
  readonly notFoundPage: Renderer;
};

const names = ['startPage', 'childPage', 'notFoundPage'] as const;

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
