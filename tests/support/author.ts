import { fork, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { CONTENT } from './contentCopy.ts';

/** Someone who writes, with `npm run dev` running on a copy of the content. */
export class Author {
  readonly folder = mkdtempSync(join(tmpdir(), 'content-'));
  /** All that the terminal has shown so far. */
  terminal = '';
  #server: ChildProcess | undefined;
  #origin = '';

  constructor() {
    cpSync(CONTENT, this.folder, { recursive: true });
  }

  /** Resolves when the server answers; throws with what the terminal showed when it never will. */
  async start(): Promise<void> {
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      CONTENT_DIR: this.folder,
      ASTRO_TELEMETRY_DISABLED: '1',
    };
    // Astro serves no pages under Vitest.
    delete env['VITEST'];
    const server = fork(resolve(import.meta.dirname, 'devServer.ts'), { env, silent: true });
    this.#server = server;
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on('data', (part: Buffer) => {
        this.terminal += stripVTControlCharacters(part.toString());
      });
    }
    this.#origin = await new Promise((ready, fail) => {
      server.once('message', (address) => ready(String(address)));
      server.once('exit', () => fail(new Error(this.terminal)));
    });
  }

  /** What a browser gets for a page: its status and its text. */
  async open(path: string): Promise<string> {
    const headers = { Accept: 'text/html' };
    // The server is away for a moment when it starts anew.
    const response = await fetch(this.#origin + path, { headers }).catch(() => null);
    return response ? `${response.status} ${await response.text()}` : 'no answer';
  }

  /** Ends the server and throws the copy away. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (server && server.exitCode === null && server.signalCode === null) {
      const gone = new Promise((resolved) => server.once('exit', resolved));
      server.kill();
      await gone;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}
