import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { authorities } from '../../../shared/authority/authorities.ts';
import { readCouncilSettings } from '../../local/council-settings.ts';
import { albumOf } from './album-files.ts';
import { councilsIndex } from './album-pages.ts';

/** Writes every notice of every council into a folder, anew, and says where to begin. */
export const writeAlbum = (folder: string): string => {
  rmSync(folder, { recursive: true, force: true });
  let count = 0;
  for (const authority of authorities.values()) {
    const own = join(folder, authority.id);
    mkdirSync(own, { recursive: true });
    for (const { path, content } of albumOf(
      authority,
      readCouncilSettings(authority.id, undefined),
    )) {
      writeFileSync(join(own, path), content);
      count += 1;
    }
  }
  const index = join(folder, 'index.html');
  writeFileSync(index, councilsIndex([...authorities.values()]));
  return `${count} files; begin at ${index}`;
};
