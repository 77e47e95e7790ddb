/** A mail gateway that writes '#' as %23 makes a shared link an address that is not there. */
const damaged = /\/gedeeld\/?%(?:25)*23(?<fragment>[\w-]{20}.*)$/i;

/** A card has no '#': only what was written behind its address can stick to it. */
const card = /\/gedeeld\/(?<slug>[a-z]+(?:-[a-z]+)*)\/?[^a-z/-].*$/;

/**
 * What a wrong path was meant to be, or `null`. `home` is the full address of the site, ending in a
 * slash: every address that comes out begins with it, whatever the path says.
 */
export function mendedAddress(path: string, home: string): string | null {
  const fragment = damaged.exec(path)?.groups?.['fragment'];
  if (fragment !== undefined) return `${home}gedeeld/#${fragment}`;
  const slug = card.exec(path)?.groups?.['slug'];
  return slug === undefined ? null : `${home}gedeeld/${slug}/`;
}
