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

/**
 * The `_headers` file of static hosts: one rule for all pages, whose policy has the hashes of all
 * pages. A browser obeys both this policy and that in the page, so this one must allow whatever any
 * page allows. `!` removes a header of a wider rule. `base` ends in a slash.
 */
export function headersFile(policy: string, base: string): string {
  const rules: readonly (readonly [string, readonly string[]])[] = [
    ['*', everywhere(policy)],
    ['_astro/*', [FOREVER]],
    ['teksten/*', [FOREVER]],
    // Chats and blogs show the picture of a link on their own pages.
    ['beeld/*', ['! Cross-Origin-Resource-Policy', 'Cross-Origin-Resource-Policy: cross-origin']],
  ];
  return rules
    .map(([path, lines]) => [base + path, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n')
    .concat('\n');
}
