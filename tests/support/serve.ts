import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { contentType, isCompressible } from './mime.ts';

const compress = promisify(brotliCompress);

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

export interface ServeOptions {
  /** The built folder. */
  readonly root: string;
  /** The path under which the site stands, with a slash at both ends. */
  readonly base?: string;
  /** Headers to add to every answer, as the host of the site would. */
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
}

/** What to answer, before anything is written. */
interface Answer {
  readonly status: number;
  readonly file?: string;
  readonly location?: string;
}

const notFound: Answer = { status: 404 };

async function kindOf(path: string): Promise<'file' | 'folder' | 'none'> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return 'file';
  return found?.isDirectory() ? 'folder' : 'none';
}

/** The parts of a path inside the built folder, or undefined when the address cannot name one. */
function insidePath(pathname: string, base: string): readonly string[] | undefined {
  try {
    const decoded = decodeURIComponent(pathname);
    const parts = decoded.slice(base.length).split(/[/\\]/);
    // A doubled slash would let a redirect name another host; `..` can only mean harm.
    const isHarmful = parts.includes('..') || decoded.includes('\0') || decoded.includes('//');
    return isHarmful ? undefined : parts;
  } catch {
    return undefined;
  }
}

async function findAnswer(root: string, base: string, url: string): Promise<Answer> {
  const [pathname = '/'] = url.split(/[?#]/);
  const query = url.slice(pathname.length);
  if (`${pathname}/` === base) return { status: 301, location: base + query };
  if (!pathname.startsWith(base)) return notFound;
  const parts = insidePath(pathname, base);
  if (parts === undefined) return { status: 400 };

  const path = join(root, ...parts);
  const kind = await kindOf(path);
  if (!pathname.endsWith('/')) {
    if (kind === 'folder') return { status: 301, location: `${pathname}/${query}` };
    return kind === 'file' ? { status: 200, file: path } : notFound;
  }
  const index = join(path, 'index.html');
  return (await kindOf(index)) === 'file' ? { status: 200, file: index } : notFound;
}

/** Reads files, compressed on demand; each is compressed only once. */
function bodies(): (file: string, brotli: boolean) => Promise<Buffer> {
  const compressed = new Map<string, Promise<Buffer>>();
  return async (file, brotli) => {
    const plain = await readFile(file);
    if (!brotli) return plain;
    const { mtimeMs } = await stat(file);
    const key = `${file} ${mtimeMs}`;
    const known = compressed.get(key);
    if (known !== undefined) return known;
    const fresh = compress(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    compressed.set(key, fresh);
    return fresh;
  };
}

function acceptsBrotli(request: IncomingMessage): boolean {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  return /\bbr\b(?!\s*;\s*q=0(?:\.0*)?(?:,|\s|$))/.test(accepted);
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
}: ServeOptions): Promise<ServedSite> {
  const folder = resolve(root);
  const readBody = bodies();
  const requests: ServedRequest[] = [];

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const heard = await heardFrom(request);
    const url = heard.path;
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const answer: Answer = isRead ? await findAnswer(folder, base, url) : { status: 405 };
    const errorPage = join(folder, '404.html');
    const file =
      answer.file ??
      (answer.status === 404 && (await kindOf(errorPage)) === 'file' ? errorPage : undefined);

    const packed = file !== undefined && isCompressible(file) && acceptsBrotli(request);
    const body =
      file === undefined ? Buffer.from(`${answer.status}\n`) : await readBody(file, packed);
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
    response.end(sent);
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
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('De testserver kreeg geen poort.');

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
