import { mendedAddress } from './mendAddress.ts';

/**
 * Stands in the page for addresses that do not exist: a shared link that mail or chat has damaged
 * becomes the link again. What comes after the '#' is read, or explained, by the page it leads to.
 * Nothing more is sent than the host has had.
 */
const home = location.origin + import.meta.env.BASE_URL.replace(/\/?$/, '/');
const mended = mendedAddress(location.pathname, home);
if (mended !== null) location.replace(mended);
