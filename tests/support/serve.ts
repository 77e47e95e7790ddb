import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { contentType, isCompressible } from './mime.ts';
import { type Packing, readBody } from './packed.ts';
import { findAnswer, kindOf, type Answer } from './serveFile.ts';

/** One answered request: what came in, and the size of the body as sent. */
export interface ServedRequest {
  readonly method: string;
  /** The address asked for, with its query. */
  readonly path: string;
  /** All that came with it, `name: value` each, as it was sent. */
  readonly headers: readonly string[];
  /** What came after the headers; nothing when a page only reads. */
  readonly received: string;
  readonly status: number;
  readonly bytes: number;
}

export interface ServedSite {
  /** Such as `http://127.0.0.1:40123`, without a slash at the end. */
  readonly origin: string;
  /** Everything answered so far, in order; grows while the server runs. */
  readonly requests: readonly ServedRequest[];
  close(): Promise<void>;
}

/** How a host or a line fails. */
export type Fault =
  /** Answers after so many milliseconds. */
  | { readonly kind: 'slow'; readonly after: number }
  /** Sends half of a file and hangs up. */
  | { readonly kind: 'cut' }
  /** Sends a page unpacked, its first screen tag by tag with so many milliseconds between them. */
  | { readonly kind: 'drip'; readonly every: number }
  /** Answers with something else, and says that all is well. */
  | { readonly kind: 'other'; readonly body: string; readonly type: string }
  /** Hangs up without a word. */
  | { readonly kind: 'gone' };

export interface ServeOptions {
  /** The built folder; a function for a host that gets another one while it runs. */
  readonly root: string | (() => string);
  /** The path of the page that stands in for any that is not there, answered with 200 as some hosts do. */
  readonly fallback?: () => string | undefined;
  /** What goes wrong with a request for this address, if anything. */
  readonly fault?: (path: string) => Fault | undefined;
  /** The path under which the site stands, with a slash at both ends. */
  readonly base?: string;
  /** How well files are packed: `small` as a good host does, `quick` where nobody weighs them. */
  readonly packing?: Packing;
  /** Headers to add to every answer, as the host of the site would. */
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
}

function acceptsBrotli(request: IncomingMessage): boolean {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  return /\bbr\b(?!\s*;\s*q=0(?:\.0*)?(?:,|\s|$))/.test(accepted);
}

/** So many tags of a page fill any screen. */
const TAGS_OF_A_SCREEN = 300;

/** The head of a page at once, its first screen tag by tag, and then the rest. */
async function drip(response: ServerResponse, body: Buffer, every: number): Promise<void> {
  const html = body.toString();
  const start = html.indexOf('<body');
  response.write(html.slice(0, start));
  const pieces = html.slice(start).match(/[^>]*>|[^>]+$/g) ?? [];
  for (const piece of pieces.slice(0, TAGS_OF_A_SCREEN)) {
    response.write(piece);
    await setTimeout(every);
  }
  response.end(pieces.slice(TAGS_OF_A_SCREEN).join(''));
}

/** What a request says; a body is waited for. */
async function heardFrom(
  request: IncomingMessage,
): Promise<Pick<ServedRequest, 'method' | 'path' | 'headers' | 'received'>> {
  const { method = 'GET', url: path = '/', rawHeaders } = request;
  const headers = rawHeaders.flatMap((name, i) =>
    i % 2 === 0 ? [`${name}: ${rawHeaders[i + 1] ?? ''}`] : [],
  );
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return { method, path, headers, received: Buffer.concat(chunks).toString() };
}

/**
 * Serves a built folder the way a static host does, on a free port of this machine: `map/` is
 * `map/index.html`, `map` redirects to `map/`, anything unknown is the 404 page of the site.
 */
export async function serveSite({
  root,
  base = '/',
  headers = () => ({}),
  fallback = () => undefined,
  fault = () => undefined,
  packing = 'small',
}: ServeOptions): Promise<ServedSite> {
  const folderNow = () => resolve(typeof root === 'string' ? root : root());
  const requests: ServedRequest[] = [];

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const heard = await heardFrom(request);
    const url = heard.path;
    const wrong = fault(url);
    const folder = folderNow();
    if (wrong?.kind === 'gone') return void response.destroy();
    if (wrong?.kind === 'other') {
      requests.push({ ...heard, status: 200, bytes: Buffer.byteLength(wrong.body) });
      return void response.writeHead(200, { 'content-type': wrong.type }).end(wrong.body);
    }
    if (wrong?.kind === 'slow') await setTimeout(wrong.after);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const found: Answer = isRead ? await findAnswer(folder, base, url) : { status: 405 };
    const standIn = found.status === 404 ? fallback() : undefined;
    const answer = standIn === undefined ? found : await findAnswer(folder, base, standIn);
    const errorPage = join(folder, '404.html');
    const file =
      answer.file ??
      (answer.status === 404 && (await kindOf(errorPage)) === 'file' ? errorPage : undefined);

    const isPacked = wrong?.kind !== 'drip' && acceptsBrotli(request);
    const packed = file !== undefined && isCompressible(file) && isPacked;
    const body =
      file === undefined
        ? Buffer.from(`${answer.status}\n`)
        : await readBody(file, packed ? packing : undefined);
    // A CDN speaks HTTP/2, which has no such header; without it a line is kept all the same.
    response.removeHeader('connection');
    response.writeHead(answer.status, {
      'content-type': file === undefined ? 'text/plain; charset=utf-8' : contentType(file),
      'content-length': body.byteLength,
      vary: 'accept-encoding',
      ...(packed ? { 'content-encoding': 'br' } : {}),
      ...(answer.location === undefined ? {} : { location: answer.location }),
      ...(answer.status === 405 ? { allow: 'GET, HEAD' } : {}),
      ...headers(url.split(/[?#]/)[0] ?? '/'),
    });
    const sent = request.method === 'HEAD' ? undefined : body;
    requests.push({ ...heard, status: answer.status, bytes: sent?.byteLength ?? 0 });
    if (wrong?.kind === 'drip' && sent) return drip(response, sent, wrong.every);
    if (wrong?.kind !== 'cut' || sent === undefined) return void response.end(sent);
    response.write(sent.subarray(0, sent.byteLength / 2), () => response.destroy());
  }

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      const [method, path] = [request.method ?? 'GET', request.url ?? '/'];
      requests.push({ method, path, headers: [], received: '', status: 500, bytes: 0 });
      if (!response.headersSent)
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(String(error));
    });
  });
  // On a line that is just being closed a beacon would be lost: no browser sends one twice.
  server.keepAliveTimeout = 0;
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The test server got no port.');

  return {
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => (error === undefined ? closed() : failed(error)));
        server.closeAllConnections();
      }),
  };
}
