import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kernStatements, ui } from '../browser/support/content.ts';
import { fragmentOf } from '../browser/support/links.ts';
import { kernResponse } from '../browser/support/people.ts';
import { DIST, filesOf, readBuilt, root, SUBSITE } from '../site/site.ts';
import { headersFor, rulesOf } from '../support/headers.ts';
import { asVisitor, ENGINES, present } from './support/engines.ts';
import { startCaddy, startNginx, type Host } from './support/hosts.ts';
import { ownFolder } from './support/ownProcess.ts';
import { heading } from './support/spots.ts';
import { sees } from './support/tab.ts';
import { giveSituations, giveStatements, seesScores } from './support/way.ts';

const CANARY = 'kanarie-7f3a';
const { nginx, caddy } = present;
const HOSTS = [
  { name: 'nginx', start: nginx === undefined ? undefined : startNginx.bind(null, nginx) },
  { name: 'Caddy', start: caddy === undefined ? undefined : startCaddy.bind(null, caddy) },
];
const SITES = [
  { base: '/', built: DIST },
  { base: SUBSITE.base, built: SUBSITE.folder },
];

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for a path as it is: no client of ours tidies it up, unpacks the answer or follows it. */
function ask(origin: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode: status = 0, headers: sent } = response;
        resolve({ status, headers: sent, body: Buffer.concat(parts) });
      });
    });
    asked.on('error', reject).end();
  });
}

/** An address that a rule of `_headers` is about. */
function sampleOf(pattern: string, base: string, built: string): string {
  if (!pattern.endsWith('*')) return pattern;
  const under = pattern.slice(base.length, -1);
  const name = filesOf(built).find((file) => file.startsWith(under) && file.endsWith('.js'));
  return under === ''
    ? base
    : base + (name ?? filesOf(built).find((file) => file.startsWith(under)));
}

/** What comes with an address: that of `_headers`, but for the policy that stands in the page itself. */
function wantedAt(path: string, built: string): Readonly<Record<string, string>> {
  const sent = headersFor(rulesOf(readBuilt('_headers', built)), path);
  const { 'content-security-policy': policy = '', ...others } = sent;
  const framing = /frame-ancestors [^;]+/.exec(policy)?.[0] ?? '';
  return { 'cache-control': 'no-cache', ...others, 'content-security-policy': framing };
}

for (const { name, start } of HOSTS)
  for (const { base, built } of SITES)
    describe.skipIf(!start)(`the site under ${base} on ${name}`, () => {
      let host: Host;
      let folder: Awaited<ReturnType<typeof ownFolder>>;
      beforeAll(async () => {
        if (!start) return;
        folder = await ownFolder();
        const [files, work] = [join(folder.path, 'site'), join(folder.path, 'work')];
        await mkdir(work);
        await cp(built, join(files, base), { recursive: true });
        for (const file of filesOf(built).filter((one) => /\.(html|js)$/.test(one)))
          await writeFile(
            join(files, base, `${file}.gz`),
            gzipSync(await readFile(join(built, file))),
          );
        host = await start({ files, base, work });
      });
      afterAll(async () => {
        await host?.stop();
        await folder?.remove();
      });
      const at = (path: string, headers?: Record<string, string>) =>
        ask(host.origin, base + path, headers);

      it('sends what `_headers` says, with every kind of file', async () => {
        const patterns = [...rulesOf(readBuilt('_headers', built)).keys()];
        expect(patterns.length).toBeGreaterThan(3);
        const samples = patterns.map((pattern) => sampleOf(pattern, base, built));
        for (const path of [...samples, `${base}sw.js`, `${base}manifest.webmanifest`]) {
          const { status, headers } = await ask(host.origin, path);
          expect({ path, status }).toEqual({ path, status: 200 });
          expect({ path, ...headers }).toMatchObject({ path, ...wantedAt(path, built) });
        }
        const wanted = wantedAt(`${base}nergens/`, built);
        expect((await at('nergens/')).headers).toMatchObject(wanted);
      });

      it('calls each file what it is', async () => {
        const types = ['', 'sw.js', 'icon.svg', 'manifest.webmanifest', 'beeld/start.png'];
        const told = await Promise.all(types.map(async (path) => (await at(path)).headers));
        expect(told.map((headers) => headers['content-type']?.split(';')[0])).toEqual([
          'text/html',
          expect.stringMatching(/^(text|application)\/javascript$/),
          'image/svg+xml',
          'application/manifest+json',
          'image/png',
        ]);
      });

      it('sends the packed file to who reads it, and what changed to who has it', async () => {
        const packed = await at('', { 'Accept-Encoding': 'gzip' });
        expect(packed.headers['content-encoding']).toBe('gzip');
        expect(packed.headers['vary']).toBe('Accept-Encoding');
        expect(gunzipSync(packed.body).equals(await readFile(join(built, 'index.html')))).toBe(
          true,
        );
        const { etag = '' } = (await at('privacy/')).headers;
        expect((await at('privacy/', { 'If-None-Match': etag })).status).toBe(304);
      });

      it('has one page for what is not there, which nothing keeps', async () => {
        const page = await readFile(join(built, '404.html'));
        for (const path of [
          'nergens/',
          '_astro/weg.12345678.js',
          '_headers',
          `gedeeld/%23${CANARY}`,
        ]) {
          const { status, headers, body } = await at(path);
          expect({ path, status }).toEqual({ path, status: 404 });
          expect(body.equals(page)).toBe(true);
          expect(headers['cache-control']).toBe('no-cache');
        }
      });

      it('gives each page one address, and leads nobody away', async () => {
        for (const [path, wanted] of [
          ['/', base],
          ['resultaat', `${base}resultaat/`],
          [`resultaat?van=${CANARY}`, `${base}resultaat/?van=${CANARY}`],
          ['/resultaat/', `${base}resultaat/`],
          ['/elders.example', `${base}elders.example`],
          ['gedeeld//x%0d%0aSet-Cookie:a=b', `${base}gedeeld/x%0d%0aSet-Cookie:a=b`],
        ] as const) {
          const { status, headers } = await at(path);
          expect([301, 308]).toContain(status);
          expect(headers.location?.toLowerCase()).toBe(wanted.toLowerCase());
          expect(headers['set-cookie']).toBeUndefined();
        }
      });

      it('writes down which page was opened, and nothing of who opened it', async () => {
        const opened = {
          'Sec-Fetch-Dest': 'document',
          'User-Agent': CANARY,
          Referer: `http://${CANARY}.example/`,
          'X-Forwarded-For': '192.0.2.7',
          Cookie: CANARY,
        };
        const count = async () => {
          const log = await host.log();
          // Caddy writes down the name of the site, which has none here.
          expect(log.replaceAll(/"host":"[^"]*"/g, '')).not.toMatch(/192\.0\.2|127\.0\.0/);
          expect(log).not.toContain(CANARY);
          const script = join(root, '.docs/hosts/count.awk');
          const { stdout } = spawnSync('awk', ['-f', script], { input: log, encoding: 'utf8' });
          return stdout.trim().split('\n').sort();
        };
        await at(`over/?van=${CANARY}`, opened);
        await at('over/', opened);
        await at('privacy/', opened);
        // Ahead, by the worker.
        await at('plan/', { 'Sec-Fetch-Dest': 'empty' });
        await expect.poll(count).toEqual([`1 ${base}privacy/`, `2 ${base}over/`]);
      });

      it.skipIf(base === '/')('is walked from the first statement to a result', async () => {
        const { open } = ENGINES[0] ?? {};
        if (open === undefined) throw new Error('there is no Chromium');
        await asVisitor(open, async (person) => {
          const tab = await person.newTab();
          await tab.open(`${host.origin}//zelftest/`);
          await giveStatements(tab, 0, kernStatements.length);
          await giveSituations(tab);
          await seesScores(tab);
          await tab.open(`${host.origin}${base}nergens/`);
          await sees(tab, heading(ui.site.notFoundTitle));
          // A mail program made '%23' of '#'.
          await tab.open(`${host.origin}${base}gedeeld/%23${fragmentOf(kernResponse)}`);
          await seesScores(tab);
        });
      });
    });
