import { fileURLToPath } from 'node:url';
import { buildAll } from './build-all.ts';

/** What `npm run build` runs. */
await buildAll(fileURLToPath(new URL('../../dist', import.meta.url)));
