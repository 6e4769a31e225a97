import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { serviceFunctions } from '../../infra/service.ts';
import { builtDist } from './built-portal.ts';

/** Every address of one council, from the table of functions and the build: what is added there is tested with the rest. */

const reference = 'AAA-AAA-AAA';
const withNames = (path: string): string =>
  path.replace('{reference}', reference).replace('{id}', 'b0a7c0de-0000-4000-8000-000000000009');

const routes = serviceFunctions.flatMap(({ name, triggers }) =>
  triggers.flatMap((trigger) =>
    trigger.kind === 'http'
      ? [
          {
            name,
            method: trigger.method,
            path: withNames(trigger.path),
            signedIn: trigger.signedIn,
          },
        ]
      : [],
  ),
);

/** What the public posts to. */
export const publicPosts = routes.filter(({ method, signedIn }) => method === 'ANY' && !signedIn);
/** What the public only reads. */
export const publicGets = routes.filter(({ method, signedIn }) => method === 'GET' && !signedIn);
/** What is for staff who signed in, with something in the place of each name. */
export const deskRoutes = routes.filter(({ signedIn }) => signedIn);
export const everyRoute = routes;

const site = join(builtDist(), 'web', 'bury');

/** Every page as people open it: without its ending. */
export const everyPage: readonly string[] = readdirSync(site)
  .filter((name) => name.endsWith('.html') && name !== '404.html')
  .map((name) => (name === 'index.html' ? '/' : `/${name.replace(/\.html$/, '')}`));

/** Every other file that the site is made of. */
export const everyAsset: readonly string[] = readdirSync(join(site, 'assets')).map(
  (name) => `/assets/${name}`,
);
