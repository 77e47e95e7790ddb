import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type ServedSite, type ServeOptions } from './serve.ts';

interface Reply {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

let parent: string;
let root: string;
let site: ServedSite;

/** A raw request: fetch would tidy the address up before sending it. */
function ask(
  path: string,
  options: { method?: string; accept?: string; send?: string } = {},
  to = site,
): Promise<Reply> {
  const { method = 'GET', accept = '', send = '' } = options;
  const { hostname, port } = new URL(to.origin);
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path, method, headers: { 'accept-encoding': accept } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    sent.on('error', reject).end(send);
  });
}

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'serve-'));
  root = join(parent, 'dist');
  await mkdir(join(root, 'over'), { recursive: true });
  await mkdir(join(root, 'leeg'));
  await writeFile(join(root, 'index.html'), `<p>${'Welkom aan boord. '.repeat(50)}</p>`);
  await writeFile(join(root, 'over/index.html'), '<p>Over</p>');
  await writeFile(join(root, '404.html'), '<p>Niet gevonden</p>');
  await writeFile(join(root, 'één.svg'), '<svg/>');
  await writeFile(join(root, 'foto.png'), Buffer.alloc(64));
  await writeFile(join(parent, 'geheim.txt'), 'geheim');
  site = await serveSite({ root });
});

afterAll(async () => {
  await site.close();
  await rm(parent, { recursive: true });
});

describe('addresses', () => {
  it.each([
    ['/', 200, '<p>Welkom'],
    ['/over/', 200, '<p>Over</p>'],
    ['/over/?a=1', 200, '<p>Over</p>'],
    ['/%C3%A9%C3%A9n.svg', 200, '<svg/>'],
    ['/nergens', 404, '<p>Niet gevonden</p>'],
    ['/nergens/', 404, '<p>Niet gevonden</p>'],
    ['/leeg/', 404, '<p>Niet gevonden</p>'],
  ])('%s is %i', async (path, status, start) => {
    const reply = await ask(path);
    expect(reply.status).toBe(status);
    expect(reply.body.toString()).toContain(start);
  });

  it('redirects a folder to its page and keeps the query', async () => {
    const reply = await ask('/over?a=1');
    expect(reply.status).toBe(301);
    expect(reply.headers['location']).toBe('/over/?a=1');
  });

  it.each([
    '/../geheim.txt',
    '/%2e%2e/geheim.txt',
    '/..%2fgeheim.txt',
    '/over/..%5c..%5cgeheim.txt',
    '/%00',
    '/%E0%A4%A',
  ])('refuses %s', async (path) => {
    const reply = await ask(path);
    expect(reply.status).toBe(400);
    expect(reply.body.toString()).not.toContain('geheim');
  });
});

it.each(['//over', '//over/', '/over//x'])('has nothing at a doubled slash: %s', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

describe('answers', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/%C3%A9%C3%A9n.svg', 'image/svg+xml; charset=utf-8'],
    ['/foto.png', 'image/png'],
  ])('%s has type %s', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });

  it('compresses text for who accepts it', async () => {
    const plain = await ask('/');
    const packed = await ask('/', { accept: 'gzip, br' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers['content-encoding']).toBe('br');
    expect(packed.body.byteLength).toBeLessThan(plain.body.byteLength);
    expect(brotliDecompressSync(packed.body)).toEqual(plain.body);
  });

  it('compresses no picture, and nothing for who refuses it', async () => {
    expect((await ask('/foto.png', { accept: 'br' })).headers['content-encoding']).toBeUndefined();
    expect(
      (await ask('/', { accept: 'gzip, br;q=0' })).headers['content-encoding'],
    ).toBeUndefined();
  });

  it('sends no body for HEAD and allows nothing but reading', async () => {
    const head = await ask('/', { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.body.byteLength).toBe(0);
    const post = await ask('/', { method: 'POST' });
    expect(post.status).toBe(405);
    expect(post.headers['allow']).toBe('GET, HEAD');
  });

  it('notes each request with the size as sent', async () => {
    const before = site.requests.length;
    const { body } = await ask('/over/?a=1', { accept: 'br' });
    expect(site.requests.slice(before)).toMatchObject([
      { method: 'GET', path: '/over/?a=1', received: '', status: 200, bytes: body.byteLength },
    ]);
    expect(site.requests.at(-1)?.headers).toContain('accept-encoding: br');
  });

  it('notes what was sent along, also when it refuses it', async () => {
    await ask('/over/', { method: 'POST', send: 'geheim' });
    expect(site.requests.at(-1)).toMatchObject({ method: 'POST', received: 'geheim', status: 405 });
  });
});

describe('a site under a path of its own', () => {
  it('answers under that path only, with the headers of its host', async () => {
    const base = '/zelftest/';
    const other = await serveSite({ root, base, headers: (path) => ({ 'x-path': path }) });
    const home = await ask(base, {}, other);
    expect([home.status, home.headers['x-path']]).toEqual([200, base]);
    expect((await ask('/zelftest?a', {}, other)).headers['location']).toBe('/zelftest/?a');
    expect((await ask('/zelftest/over', {}, other)).headers['location']).toBe('/zelftest/over/');
    expect((await ask('/over/', {}, other)).status).toBe(404);
    await other.close();
  });
});

describe('a host that fails', () => {
  const failing = async (options: Partial<ServeOptions>, path = '/') => {
    const host = await serveSite({ root, ...options });
    try {
      return await ask(path, {}, host);
    } finally {
      await host.close();
    }
  };

  it('hangs up, at once or in the middle of a file', async () => {
    await expect(failing({ fault: () => ({ kind: 'gone' }) })).rejects.toThrow();
    await expect(failing({ fault: () => ({ kind: 'cut' }) })).rejects.toThrow();
  });

  it('can answer late', async () => {
    const { status } = await failing({ fault: () => ({ kind: 'slow', after: 5 }) });
    expect(status).toBe(200);
  });

  it('gives a page for an address that is not there, as if it were', async () => {
    const home = await failing({});
    const stale = await failing({ fallback: () => '/' }, '/_astro/oud.js');
    expect([stale.status, stale.headers['content-type']]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(stale.body).toEqual(home.body);
  });

  it('can get another folder while it runs', async () => {
    let folder = root;
    const host = await serveSite({ root: () => folder });
    expect((await ask('/', {}, host)).status).toBe(200);
    folder = join(root, 'over');
    expect((await ask('/foto.png', {}, host)).status).toBe(404);
    await host.close();
  });
});
