import { LOCALES } from '../../i18n/locales.ts';
import type { SiteSettings } from '../../schemas/site.ts';

/** Path from the root of the host; RFC 9116 allows no other. */
export const SECURITY_TEXT = '.well-known/security.txt';

/** The address of a link to the contact: a mail address gets `mailto:`. */
export function contactAddress(contact: string): string {
  return contact.includes('://') ? contact : `mailto:${contact}`;
}

/**
 * Says where to report a leak. `Expires` comes from the content and not from the clock, so that two
 * builds of the same content are alike.
 */
export function securityText({ address, contact, contactUntil }: SiteSettings): string {
  return [
    `Contact: ${contactAddress(contact)}`,
    `Expires: ${contactUntil}T00:00:00Z`,
    `Preferred-Languages: ${[...new Set([...LOCALES.map(({ lang }) => lang), 'en'])].join(', ')}`,
    `Canonical: ${address}/${SECURITY_TEXT}`,
    '',
  ].join('\n');
}
