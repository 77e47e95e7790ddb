import type { SiteSettings } from '../../schemas/site.ts';

/** Where the file stands, from the root of the host: RFC 9116 knows no other place. */
export const SECURITY_TEXT = '.well-known/security.txt';

/** An address to open: a mail address becomes one. */
export function contactAddress(contact: string): string {
  return contact.includes('://') ? contact : `mailto:${contact}`;
}

/**
 * Tells who finds a leak where to report it. `Expires` is a date of the content and not one counted
 * from now: two builds of the same content stay alike.
 */
export function securityText({ address, contact, contactUntil }: SiteSettings): string {
  return [
    `Contact: ${contactAddress(contact)}`,
    `Expires: ${contactUntil}T00:00:00Z`,
    'Preferred-Languages: nl, en',
    `Canonical: ${address}/${SECURITY_TEXT}`,
    '',
  ].join('\n');
}
