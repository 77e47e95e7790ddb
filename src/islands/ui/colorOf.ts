/** The colour that a class of ours gives, as a canvas needs it: light or dark is settled by then. */
export function colorOf(host: HTMLElement, className: string): string {
  const probe = document.createElement('span');
  probe.className = className;
  host.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
