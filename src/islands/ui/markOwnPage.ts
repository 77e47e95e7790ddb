/** Marks the links of header and footer to the page of this address, which changes in this document. */
export function markOwnPage(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.bar a, .foot a')) {
    if (link.href === location.href) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}
