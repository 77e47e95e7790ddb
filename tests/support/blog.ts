import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { frameCode, PLAIN, type FrameChoice } from '../../src/islands/placing/frameCode.ts';

/** What WordPress names its frame with. */
const SECRET = 'aB3dE6gH9j';

const title = 'The test';

/** The code of the page for bloggers, for a site at an address that ends in a slash. */
export function placed(site: string, choice: FrameChoice = PLAIN): string {
  return frameCode({ embed: `${site}embed/`, loader: `${site}insluiten/v1.js`, title }, choice);
}

/** The frame without its script, as an editor leaves it that takes scripts away. */
export function withoutLoader(code: string): string {
  return code.replace(/<script[^>]*><\/script>/, '');
}

/**
 * What WordPress makes of the `html` of an oEmbed file of a site that it does not know: the attributes that it
 * lets through, a sandbox that allows scripts alone, and a secret behind the address.
 */
export function byWordPress(html: string): string {
  const kept = [...html.matchAll(/ (src|width|height|title)="([^"]*)"/g)].map(([, name, value]) =>
    name === 'src'
      ? ` src="${value}#?secret=${SECRET}" data-secret="${SECRET}"`
      : ` ${name}="${value}"`,
  );
  return `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${kept.join('')}></iframe>`;
}

export interface Blog {
  readonly address: string;
  /** What its one page holds from now on. */
  write(...parts: readonly string[]): void;
  close(): Promise<void>;
}

/** A plain page of somebody else. Another name for this machine makes another site, and not only another origin. */
export async function serveBlog(): Promise<Blog> {
  let body = '';
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>Blog</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body { margin: 1rem auto; padding: 0 1rem; max-width: 44rem } iframe { max-width: 100% }</style>
<h1>A blog</h1>${body}<p>The end</p>`);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    write(...parts) {
      body = parts.map((part) => `<p>Some text</p>\n${part}`).join('\n');
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
