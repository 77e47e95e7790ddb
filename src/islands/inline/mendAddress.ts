/** Some mail gateways write '#' as %23, which turns a shared link into an unknown address. */
const damaged = /\/gedeeld\/?%(?:25)*23(?<fragment>[\w-]{20}.*)$/i;

/** A card has no '#', but text after its address may have become part of the link. */
const card = /\/gedeeld\/(?<slug>[a-z]+(?:-[a-z]+)*)\/?[^a-z/-].*$/;

/**
 * The address that a wrong path was meant to be, or `null`. `home` is the absolute address of the
 * site, ending in a slash. Every returned address begins with it, whatever the path says.
 */
export function mendedAddress(path: string, home: string): string | null {
  const fragment = damaged.exec(path)?.groups?.['fragment'];
  if (fragment !== undefined) return `${home}gedeeld/#${fragment}`;
  const slug = card.exec(path)?.groups?.['slug'];
  return slug === undefined ? null : `${home}gedeeld/${slug}/`;
}
