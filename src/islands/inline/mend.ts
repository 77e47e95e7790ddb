import { mendedAddress } from './mendAddress.ts';

/**
 * Inline in the page for unknown addresses: repairs a shared link that mail or chat has damaged. The
 * page behind it reads, or explains, the part after the '#'. The host learns nothing that the
 * damaged link did not already show.
 */
const home = location.origin + import.meta.env.BASE_URL.replace(/\/?$/, '/');
const mended = mendedAddress(location.pathname, home);
if (mended !== null) location.replace(mended);
