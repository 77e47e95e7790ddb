/**
 * Stands in the page for addresses that do not exist. A mail gateway that writes '#' as %23 makes a
 * shared link an address of ours that is not there: here it becomes the link again. What comes after
 * the '#' is read, or explained, by the page it leads to. Nothing more is sent than the host has had.
 */
const damaged = /^(?<site>.*)\/gedeeld\/?%(?:25)*23(?<fragment>[\w-]{20}.*)$/i;

/** A card has no '#': only what was written behind its address can stick to it. */
const card = /^(?<site>.*)\/gedeeld\/(?<slug>[a-z]+(?:-[a-z]+)*)\/?[^a-z/-].*$/;

const { site, fragment } = damaged.exec(location.pathname)?.groups ?? {};
const { site: cardSite, slug } = card.exec(location.pathname)?.groups ?? {};
if (site !== undefined && fragment !== undefined) {
  location.replace(`${site}/gedeeld/#${fragment}`);
} else if (cardSite !== undefined && slug !== undefined) {
  location.replace(`${cardSite}/gedeeld/${slug}/`);
}
