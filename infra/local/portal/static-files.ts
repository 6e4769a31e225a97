import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Reply } from './gateway-reply.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

const shrinks = /^(?:text\/|application\/(?:json|xml|manifest\+json)|image\/svg)/;
const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);
// The middle quality: nearly the smallest, at a hundredth of the time.
const brotliQuality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

type StoredFile = {
  readonly type: string;
  readonly hash: string;
  readonly content: Buffer;
  readonly shrunk: Map<string, Promise<Buffer>>;
};

/** Whether this name can be a file of the site: plain steps downwards, nothing hidden. */
const plainName = (path: string): string | undefined => {
  try {
    const name = decodeURIComponent(path);
    const isPlain = /^(?:\/[\w-][\w.-]*)+$/.test(name) || name === '/';
    return isPlain && !name.includes('..') ? name : undefined;
  } catch {
    return undefined;
  }
};

const fileName = (name: string): string => {
  if (name === '/') return 'index.html';
  return extname(name) === '' ? `${name}.html` : name;
};

const reader = (root: string) => {
  const folder = resolve(root);
  const kept = new Map<string, { readonly changed: number; readonly file: StoredFile }>();
  return async (name: string): Promise<StoredFile | undefined> => {
    const path = join(folder, name);
    if (!path.startsWith(folder + sep)) return undefined;
    const found = await stat(path).catch(() => undefined);
    if (found === undefined || !found.isFile()) return undefined;
    const known = kept.get(path);
    if (known?.changed === found.mtimeMs) return known.file;
    const content = await readFile(path);
    const file = {
      type: contentTypes[extname(path)] ?? 'application/octet-stream',
      hash: createHash('sha256').update(content).digest('base64url').slice(0, 22),
      content,
      shrunk: new Map(),
    };
    kept.set(path, { changed: found.mtimeMs, file });
    return file;
  };
};

const encodingFor = (file: StoredFile, accepted: string): 'br' | 'gzip' | undefined => {
  if (!shrinks.test(file.type) || file.content.length < 1000) return undefined;
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted)) return 'br';
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted) ? 'gzip' : undefined;
};

const shrink = (file: StoredFile, encoding: 'br' | 'gzip'): Promise<Buffer> => {
  const known = file.shrunk.get(encoding);
  if (known !== undefined) return known;
  const made = encoding === 'br' ? brotlied(file.content, brotliQuality) : gzipped(file.content);
  file.shrunk.set(encoding, made);
  return made;
};

const isKnown = (given: string | undefined, hash: string): boolean =>
  given?.split(',').some((each) => each.trim().replace(/^W\//, '') === `"${hash}"`) ?? false;

const reply = async (
  file: StoredFile,
  name: string,
  headers: IncomingHttpHeaders,
  status: number,
): Promise<Reply> => {
  const encoding = encodingFor(file, headers['accept-encoding'] ?? '');
  const shared = {
    // CloudFront marks the tag of what it compressed as weak.
    etag: `${encoding === undefined ? '' : 'W/'}"${file.hash}"`,
    vary: 'Accept-Encoding',
    'cache-control':
      name.startsWith('/assets/') && status === 200
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
  };
  if (status === 200 && isKnown(headers['if-none-match'], file.hash)) {
    return { status: 304, headers: shared, body: Buffer.alloc(0) };
  }
  return {
    status,
    headers: {
      ...shared,
      'content-type': file.type,
      ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
    },
    body: encoding === undefined ? file.content : await shrink(file, encoding),
  };
};

const nothing: Reply = {
  status: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' },
  body: Buffer.from('Not found'),
};

const wrongMethod: Reply = {
  status: 405,
  headers: { 'content-type': 'text/plain; charset=utf-8', allow: 'GET, HEAD' },
  body: Buffer.from('Method not allowed'),
};

/** Answers requests for the built pages of one council as CloudFront and its bucket do; misses are its own 404 page. */
export const serveFiles = (root: string) => {
  const read = reader(root);
  return async (method: string, path: string, headers: IncomingHttpHeaders): Promise<Reply> => {
    if (method !== 'GET' && method !== 'HEAD') return wrongMethod;
    const name = plainName(path);
    const file = name === undefined ? undefined : await read(fileName(name));
    if (file !== undefined) return reply(file, name ?? path, headers, 200);
    const missing = await read('404.html');
    return missing === undefined ? nothing : reply(missing, '/404', headers, 404);
  };
};
