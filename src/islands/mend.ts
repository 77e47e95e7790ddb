/**
 * Stands in the page for addresses that do not exist. A mail gateway that writes '#' as %23 makes a
 * shared link an address of ours that is not there: here it becomes the link again. What comes after
 * the '#' is read, or explained, by the page it leads to. Nothing more is sent than the host has had.
 */
const damaged = /^(?<site>.*)\/gedeeld\/?%(?:25)*23(?<fragment>[\w-]{20}.*)$/i;

const { site, fragment } = damaged.exec(location.pathname)?.groups ?? {};
if (site !== undefined && fragment !== undefined) {
  location.replace(`${site}/gedeeld/#${fragment}`);
}
