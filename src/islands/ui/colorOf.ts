import inkStyles from '../../styles/inks.css?inline';
import { adoptStyles } from './adoptStyles.ts';

adoptStyles(inkStyles);

/** The colour that a class gives, with light or dark resolved, for use on a canvas. */
export function colorOf(host: HTMLElement, className: string): string {
  const probe = document.createElement('span');
  probe.className = className;
  host.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
