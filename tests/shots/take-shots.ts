import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { authorities } from '../../shared/authority/authorities.ts';
import { openBrowser } from '../support/web-browser.ts';
import { shootCouncil } from './council-shots.ts';
import { takeReadmePictures } from './readme-pictures.ts';

/**
 * What `npm run shots` runs: keeps what every page of every journey looks like, on a phone and on a desktop, in
 * `shots/`, and each council's own where councils differ. `npm run shots -- camden` takes only that council's,
 * and `npm run shots -- readme` the pictures of the README.
 */

const folder = fileURLToPath(new URL('../../shots', import.meta.url));
/** The one whose every page is kept. */
const whole = 'bury';

const wanted = process.argv.slice(2);
const councils = [...authorities.keys()].filter((id) => wanted.length === 0 || wanted.includes(id));

const browser = await openBrowser();
try {
  if (wanted.includes('readme')) await takeReadmePictures(browser);
  for (const authority of councils) {
    const own = join(folder, authority);
    await rm(own, { recursive: true, force: true });
    await shootCouncil(browser, { authority, isWhole: authority === whole, folder: own });
    console.log(`${authority}: ${own}`);
  }
} finally {
  await browser.close();
}
