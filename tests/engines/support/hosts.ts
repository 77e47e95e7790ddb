import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root } from '../../site/site.ts';
import { startOwn } from './ownProcess.ts';
import { until } from './tab.ts';

const CONFIGS = join(root, '.docs/hosts');

/** A server of others, running with our file for it. */
export interface Host {
  readonly origin: string;
  /** All that it wrote down so far. */
  log(): Promise<string>;
  stop(): Promise<void>;
}

/** Where its files are, under which path the site is, and a folder for the rest. */
export interface Place {
  readonly files: string;
  readonly base: string;
  readonly work: string;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Our file for a server, with what a keeper would change in it. */
async function configFor(
  name: string,
  { files, base }: Place,
  changes: readonly (readonly [string, string])[],
): Promise<string> {
  const text = await readFile(join(CONFIGS, name), 'utf8');
  const all = [
    ['/srv/aan-het-roer', files],
    [' /404.html', ` ${base}404.html`],
    ...changes,
  ] as const;
  return all.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`${name} does not hold ${from}`);
    return changed.replaceAll(from, to);
  }, text);
}

async function run(
  program: string,
  args: readonly string[],
  port: number,
  place: Place,
): Promise<Host> {
  const { work } = place;
  const env = { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work };
  const started = startOwn(program, args, env);
  const origin = `http://127.0.0.1:${port}`;
  await until(`${program} answers`, async () => (await fetch(origin + place.base)).ok);
  return {
    origin,
    log: () => readFile(join(work, 'aan-het-roer.log'), 'utf8'),
    stop: () => started.kill(),
  };
}

/** nginx as Debian has it, but for its folders and its user. */
export async function startNginx(program: string, place: Place): Promise<Host> {
  const { work } = place;
  const port = await freePort();
  const site = await configFor('nginx.conf', place, [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['/var/log/nginx/', `${work}/`],
  ]);
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const temporary = own.map((kind) => `${kind}_temp_path ${work}/${kind};`).join(' ');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  await writeFile(
    join(work, 'nginx.conf'),
    `${user} daemon off; pid ${work}/pid; error_log ${work}/error.log; events {}
     http { include /etc/nginx/mime.types; default_type application/octet-stream; ${temporary}\n${site}\n}`,
  );
  const args = ['-c', join(work, 'nginx.conf'), '-e', join(work, 'error.log')];
  const tried = spawnSync(program, ['-t', ...args], { encoding: 'utf8' });
  if (tried.status !== 0) throw new Error(tried.stderr);
  return run(program, args, port, place);
}

export async function startCaddy(program: string, place: Place): Promise<Host> {
  const { work } = place;
  const port = await freePort();
  const site = await configFor('Caddyfile', place, [
    ['aanhetroer.example {', `http://127.0.0.1:${port} {`],
    ['/var/log/caddy/', `${work}/`],
  ]);
  const file = join(work, 'Caddyfile');
  await writeFile(file, `{\n\tadmin off\n}\n${site}`);
  return run(program, ['run', '--config', file, '--adapter', 'caddyfile'], port, place);
}
