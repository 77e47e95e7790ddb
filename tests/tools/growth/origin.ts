import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesOf } from '../../site/site.ts';
import { isCompressible } from '../../support/mime.ts';
import { nginxConfig, type NginxOptions } from './nginxConfig.ts';
import { parseWrk, wrkScript, type Load } from './wrk.ts';

const run = promisify(execFile);
// cspell:ignore debian libnginx
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
/** Each run stops by itself after so many seconds; of so many runs, the best counts. */
const SECONDS = 10;
const RUNS = 2;
const CONNECTIONS = 64;

export interface OriginReading {
  /** The first page alone, and all that a visit to a result asks for by turns. */
  readonly page: Load;
  readonly visit: Load;
  readonly nginx: string;
  readonly wrk: string;
  readonly brotli: boolean;
}

/** What has to be installed before an origin can be measured; null when all of it is there. */
export async function missingTools(): Promise<string | null> {
  const isThere = (tool: string) =>
    run('which', [tool]).then(
      () => true,
      () => false,
    );
  const both = (await isThere('nginx')) && (await isThere('wrk'));
  return both
    ? null
    : 'An origin is measured with nginx and wrk, on Debian: ' +
        'apt-get install nginx-light libnginx-mod-http-brotli-static wrk';
}

/** Puts `.br` and `.gz` beside each file that packs. */
async function packAll(site: string): Promise<void> {
  for (const name of filesOf(site).filter(isCompressible)) {
    const bytes = await readFile(join(site, name));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    await writeFile(join(site, `${name}.br`), brotliCompressSync(bytes, { params }));
    await writeFile(join(site, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** Resolves when the server answers; rejects when it ended instead. */
async function answering(nginx: ChildProcess, origin: string): Promise<void> {
  for (;;) {
    if (nginx.exitCode !== null) throw new Error(`nginx ended with code ${nginx.exitCode}`);
    const answer = await fetch(origin).catch(() => null);
    if (answer?.ok) return;
    await new Promise((later) => setTimeout(later, 50));
  }
}

async function load(origin: string, work: string, paths: readonly string[]): Promise<Load> {
  const script = join(work, 'paths.lua');
  await writeFile(script, wrkScript(paths));
  const options = ['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '--latency', '-s', script];
  const { stdout } = await run('wrk', [...options, '-H', 'Accept-Encoding: br, gzip', origin]);
  return parseWrk(stdout);
}

/** Something else on the machine makes a run slower, and nothing makes it faster. */
function better(one: Load, other: Load): Load {
  return one.perSecond > other.perSecond ? one : other;
}

/** What this machine serves of a site, server and load tool on the same processors. */
export async function measureOrigin(
  dist: string,
  work: string,
  headers: NginxOptions['headers'],
  visit: readonly string[],
): Promise<OriginReading> {
  const site = join(work, 'site');
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  await cp(dist, site, { recursive: true });
  await packAll(site);
  const [port, brotli] = [await freePort(), existsSync(BROTLI) ? BROTLI : null];
  const config = join(work, 'nginx.conf');
  const options = { site, work, port, workers: availableParallelism(), brotli, headers };
  await writeFile(config, nginxConfig(options));
  const nginx = spawn('nginx', ['-c', config, '-e', join(work, 'start.log')], { stdio: 'inherit' });
  const ended = new Promise((done) => nginx.once('exit', done));
  try {
    const origin = `http://127.0.0.1:${port}`;
    await answering(nginx, origin);
    let [page, all] = [await load(origin, work, ['/']), await load(origin, work, visit)];
    for (let more = 1; more < RUNS; more += 1) {
      page = better(page, await load(origin, work, ['/']));
      all = better(all, await load(origin, work, visit));
    }
    const { stderr: version } = await run('nginx', ['-v']);
    const { stdout: tool } = await run('wrk', ['-v']).catch((error: { stdout: string }) => error);
    return {
      page,
      visit: all,
      brotli: brotli !== null,
      nginx: /nginx\/([\d.]+)/.exec(version)?.[1] ?? 'unknown',
      wrk: /wrk (?:debian\/)?([\w.]+)/.exec(tool)?.[1] ?? 'unknown',
    };
  } finally {
    nginx.kill('SIGTERM');
    await ended;
  }
}
