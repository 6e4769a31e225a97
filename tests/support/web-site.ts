import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { securityHeaders } from '../../infra/security-headers.ts';
import { paths } from '../../shared/intake-api/paths.ts';

/** One post to the service, as it arrived. */
export type Post = {
  readonly path: string;
  readonly fields: readonly (readonly [string, string])[];
  readonly contentType: string;
  readonly accept: string;
};

export type StubReply =
  | { readonly status: number; readonly json: unknown; readonly afterMilliseconds?: number }
  | { readonly status: number; readonly html: string }
  | 'hang-up';

/** The built pages of one council behind a server that answers posts as a test tells it to. */
export type Site = {
  readonly origin: string;
  readonly posts: Post[];
  /** What a form was saved with by itself; answered as a service that keeps it, unless a test says otherwise. */
  readonly draftPosts: Post[];
  readonly answerDraftsWith: (reply: ((post: Post) => StubReply) | undefined) => void;
  readonly answerWith: (reply: (post: Post) => StubReply) => void;
  readonly close: () => Promise<void>;
};

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const fileOf = (path: string): string => {
  if (path === '/') return 'index.html';
  return extname(path) === '' ? `${path.slice(1)}.html` : path.slice(1);
};

/** Serves `root` (one council's folder of a web build) until closed. */
export const openSite = async (root: string): Promise<Site> => {
  const posts: Post[] = [];
  const draftPosts: Post[] = [];
  let draftReply: ((post: Post) => StubReply) | undefined;
  let reply: (post: Post) => StubReply = () => ({ status: 500, json: {} });

  const servePage = async (path: string, response: ServerResponse): Promise<void> => {
    const file = fileOf(path);
    const body = await readFile(join(root, file)).catch(() => undefined);
    if (body === undefined) {
      response.writeHead(404, { ...securityHeaders, 'content-type': 'text/html; charset=utf-8' });
      response.end(await readFile(join(root, '404.html')));
      return;
    }
    response.writeHead(200, {
      ...securityHeaders,
      'content-type': contentTypes[extname(file)] ?? '',
    });
    response.end(body);
  };

  const takePost = async (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ): Promise<void> => {
    const post = await postIn(request, path);
    const isDraft = path.startsWith('/api/drafts');
    (isDraft ? draftPosts : posts).push(post);
    const answer = isDraft ? (draftReply ?? keepingService)(post) : reply(post);
    if (answer === 'hang-up') request.socket.destroy();
    else await sendAnswer(answer, response);
  };

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    const isPost = request.method === 'POST' && path.startsWith('/api/');
    if (path === paths.leave) {
      // Where the function leads to is somebody else's page; this one stands for it.
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Sunny spells</p>');
      return;
    }
    void (isPost ? takePost(request, response, path) : servePage(path, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site did not open.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    posts,
    draftPosts,
    answerDraftsWith: (next) => {
      draftReply = next;
    },
    answerWith: (next) => {
      reply = next;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
};

const keepingService = ({ path, fields }: Post): StubReply => {
  if (path === '/api/drafts/resume') return { status: 200, json: { kind: 'none' } };
  const [, revision = ''] = fields.find(([name]) => name === 'form.next') ?? [];
  return { status: 200, json: { revision, keptUntil: '2026-12-20T19:30:00.000Z' } };
};

const postIn = async (request: IncomingMessage, path: string): Promise<Post> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return {
    path,
    fields: [...new URLSearchParams(Buffer.concat(chunks).toString('utf8'))],
    contentType: request.headers['content-type'] ?? '',
    accept: request.headers.accept ?? '',
  };
};

const sendAnswer = async (
  answer: Exclude<StubReply, 'hang-up'>,
  response: ServerResponse,
): Promise<void> => {
  const isPage = 'html' in answer;
  if (!isPage) await later(answer.afterMilliseconds ?? 0);
  response.writeHead(answer.status, {
    ...securityHeaders,
    'cache-control': 'no-store',
    'content-type': isPage ? 'text/html; charset=utf-8' : 'application/json',
  });
  response.end(isPage ? answer.html : JSON.stringify(answer.json));
};

const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
