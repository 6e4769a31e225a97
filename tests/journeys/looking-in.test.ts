import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import { builtDist } from '../support/built-portal.ts';
import {
  platformTimeout,
  removeFolder,
  startTestPlatform,
  temporaryFolder,
} from '../support/platform.ts';

let home: string;
let dist: string;
let platform: Platform;
beforeAll(async () => {
  home = temporaryFolder();
  dist = temporaryFolder();
  cpSync(builtDist(), dist, { recursive: true });
  platform = await startTestPlatform({ home, dist });
}, platformTimeout);
afterAll(async () => {
  await platform?.stop();
  removeFolder(home);
  removeFolder(dist);
}, platformTimeout);

describe('looking in', { timeout: platformTimeout }, () => {
  test('finds everything open that anybody can open', async () => {
    await expect(platform.invoke('look-in', {})).resolves.toBeNull();
  });

  test('notices that the page for children is gone', async () => {
    rmSync(join(dist, 'web', 'bury', 'child.html'));
    await expect(platform.invoke('look-in', {})).rejects.toThrow('did not open');
  });
});
