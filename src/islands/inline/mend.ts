import { mendedAddress } from './mendAddress.ts';

/**
 * Inline in the page for unknown addresses: repairs an address that mail, chat or a person has
 * damaged, most of all that of a shared link. The page behind it reads, or explains, the part after
 * the '#'. The host learns nothing that the damaged link did not already show.
 */
const home = location.origin + import.meta.env.BASE_URL.replace(/\/?$/, '/');
const mended = mendedAddress(location.pathname, location.hash, home);
if (mended !== null) location.replace(mended);
