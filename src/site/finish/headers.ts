import { LOADER } from '../embedding.ts';

/** A browser may cache these files forever: changed content gets a new name. */
const FOREVER = 'Cache-Control: public, max-age=31536000, immutable';

/** Sent with every file. Each page also holds the policy, for hosts that cannot set headers. */
function everywhere(policy: string): readonly string[] {
  return [
    `Content-Security-Policy: ${policy}; frame-ancestors 'none'`,
    'X-Frame-Options: DENY',
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: no-referrer',
    'Strict-Transport-Security: max-age=63072000; includeSubDomains',
    'Cross-Origin-Opener-Policy: same-origin',
    'Cross-Origin-Embedder-Policy: require-corp',
    'Cross-Origin-Resource-Policy: same-origin',
    'Permissions-Policy: camera=(), microphone=(), geolocation=(), browsing-topics=()',
  ];
}

/** What other sites may show or run: it is public, and holds nothing of anybody. */
const FOR_OTHERS = ['! Cross-Origin-Resource-Policy', 'Cross-Origin-Resource-Policy: cross-origin'];

/** The one kind of page that other sites may frame, with the policy that it has for itself. */
function framed(policy: string): readonly string[] {
  return [
    '! Content-Security-Policy',
    `Content-Security-Policy: ${policy}; frame-ancestors *`,
    '! X-Frame-Options',
    ...FOR_OTHERS,
  ];
}

/**
 * The `_headers` file of static hosts: one rule for all pages, whose policy has the hashes of all
 * pages. A browser obeys both this policy and that in the page, so this one must allow whatever any
 * page allows. `!` removes a header of a wider rule. `mayBeFramed`: by path, the policies of the pages that
 * other sites may frame. `base` ends in a slash.
 */
export function headersFile(
  policy: string,
  base: string,
  mayBeFramed: ReadonlyMap<string, string> = new Map(),
): string {
  const rules: readonly (readonly [string, readonly string[]])[] = [
    ['*', everywhere(policy)],
    ['_astro/*', [FOREVER]],
    ['teksten/*', [FOREVER]],
    // Chats and blogs show the picture of a link on their own pages.
    ['beeld/*', FOR_OTHERS],
    // Blogs run it, and it must be possible to mend it.
    [LOADER, [...FOR_OTHERS, 'Cache-Control: public, max-age=3600']],
    ...[...mayBeFramed].map(([path, own]) => [path, framed(own)] as const),
  ];
  return rules
    .map(([path, lines]) => [base + path, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n')
    .concat('\n');
}
