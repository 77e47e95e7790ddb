import type { SiteSettings } from '../../schemas/site.ts';

/**
 * The `_redirects` file of static hosts: where addresses moved to for good, with and without the slash at
 * their end. Without one it says what it is for, so that a host shows that it has read it.
 */
export function redirectsFile(moved: SiteSettings['moved'], base: string): string {
  const rules = moved.flatMap(({ from, to }) => {
    const [old, now] = [from, to].map((path) => base + path.slice(1));
    return [`${old} ${now} 301`, `${old?.slice(0, -1)} ${now} 301`];
  });
  return `${['# Addresses that moved: content/site.yaml.', ...rules].join('\n')}\n`;
}
