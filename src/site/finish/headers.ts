/** What a browser may keep for good: the name changes with what the file holds. */
const FOREVER = 'Cache-Control: public, max-age=31536000, immutable';

/** Sent with every file. The policy stands in each page too; a host without headers keeps that one. */
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

/**
 * The `_headers` file that static hosts read: one rule for all pages, under one policy with the
 * hashes of all of them. A browser obeys this policy and that of the page, so this one must allow
 * whatever any page allows. `!` takes a header of a wider rule away. `base` ends in a slash.
 */
export function headersFile(policy: string, base: string): string {
  const rules: readonly (readonly [string, readonly string[]])[] = [
    ['*', everywhere(policy)],
    ['_astro/*', [FOREVER]],
    ['teksten/*', [FOREVER]],
    // A chat or a blog shows the picture of a link on a page of its own.
    ['beeld/*', ['! Cross-Origin-Resource-Policy', 'Cross-Origin-Resource-Policy: cross-origin']],
  ];
  return rules
    .map(([path, lines]) => [base + path, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n')
    .concat('\n');
}
