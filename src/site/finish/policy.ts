import { createHash } from 'node:crypto';

/** What every page may do; `script-src` and `style-src` follow from the page itself. */
const DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];

/** A page on which people do something; it may start the worker (platform/worker.ts). */
const STARTS_WORKER = /<html[^>]* data-boot=|<script type="module" src=/;

/**
 * No code makes markup or addresses of scripts from text, but for the one address of the worker. A page to
 * read starts none, and a name that nobody uses could be claimed.
 */
function trustedTypes(pages: readonly string[]): string {
  return `trusted-types ${pages.some((html) => STARTS_WORKER.test(html)) ? 'sw' : "'none'"}`;
}

const SCRIPT = /<script(?<attributes>[^>]*)>(?<body>[\s\S]*?)<\/script>/g;
const STYLE = /<style[^>]*>(?<body>[\s\S]*?)<\/style>/g;

function hash(body: string): string {
  return `'sha256-${createHash('sha256').update(body).digest('base64')}'`;
}

/** Data blocks (`type="application/json"`) never run, so the policy does not concern them. */
function isExecuted(attributes: string): boolean {
  const type = /type="([^"]*)"/.exec(attributes)?.[1];
  return !/\ssrc=/.test(attributes) && (type === undefined || type === 'module');
}

/** The Content Security Policy of built pages: inline code by hash, and our own files. */
export function policyOf(...pages: readonly string[]): string {
  const found = (pattern: RegExp) => pages.flatMap((html) => [...html.matchAll(pattern)]);
  const scripts = found(SCRIPT)
    .filter(({ groups }) => isExecuted(groups?.['attributes'] ?? ''))
    .map(({ groups }) => hash(groups?.['body'] ?? ''));
  const styles = found(STYLE).map(({ groups }) => hash(groups?.['body'] ?? ''));
  const unique = (hashes: readonly string[]) => [...new Set(hashes)].sort().join(' ');
  // The page for bloggers shows the test in a frame, from this site.
  const framing = pages.some((html) => /<iframe\s/.test(html)) ? ["frame-src 'self'"] : [];
  return [
    ...DIRECTIVES,
    ...framing,
    trustedTypes(pages),
    `script-src 'self' ${unique(scripts)}`.trim(),
    `style-src 'self' ${unique(styles)}`.trim(),
  ].join('; ');
}

/** The page with its policy in a meta element, before everything that the policy governs. */
export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
  const head = /<head>(<meta charset="?utf-8"?>)?/i.exec(html);
  if (head === null) throw new Error('A built page has no <head>: it would ship without a policy.');
  const at = head.index + head[0].length;
  return html.slice(0, at) + meta + html.slice(at);
}
