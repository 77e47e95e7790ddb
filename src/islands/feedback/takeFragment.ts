import { clearFragment } from '../../platform/fragment.ts';
import { fragmentIn } from '../received/fragmentIn.ts';

/**
 * What stands behind the address, taken out of it at once: a reply holds what somebody wrote. A place on
 * this page, such as that of the skip link, stays.
 */
export function takeFragment(): string {
  const text = fragmentIn(location);
  if (text.length < 2 || document.getElementById(text.slice(1)) !== null) return '';
  clearFragment();
  return text;
}
