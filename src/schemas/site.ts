import { z } from 'zod';
import { line, rule } from './text.ts';

/** An origin and nothing after it: the build sets the path within it (BASE_PATH). */
function isOrigin(text: string): boolean {
  const address = URL.parse(text);
  return address?.protocol === 'https:' && address.origin === text;
}

const MAIL = /^[^\s@<>,;:"()[\]\\]+@[a-z\d-]+(\.[a-z\d-]+)+$/i;

/** A mail address, or a page to write to. */
function isContact(text: string): boolean {
  return MAIL.test(text) || (text.startsWith('https://') && URL.parse(text)?.href === text);
}

/** A day that exists: `2027-02-30` does not. */
function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** content/site.yaml: the address of this copy of the site, and who answers for it. */
export const siteSchema = z.strictObject({
  /** For absolute addresses, which previews in a chat require. */
  address: z.string().refine(
    isOrigin,
    rule(
      (text) => `"${String(text)}" kan geen adres van de site zijn`,
      'Schrijf https://, de naam in kleine letters en daarna niets meer, ook geen schuine streep',
    ),
  ),
  /** Who answers for this copy, by name. */
  keeper: line,
  /** How to reach them: shown on the privacy page and in security.txt. */
  contact: z.string().refine(
    isContact,
    rule(
      (text) => `"${String(text)}" kan geen contactadres zijn`,
      'Schrijf een mailadres, of het hele adres van een pagina met https:// ervoor',
    ),
  ),
  /** The contact is promised to work until this date. */
  contactUntil: z.string().refine(
    isDay,
    rule(
      (text) => `"${String(text)}" is geen dag`,
      'Schrijf jaar, maand en dag met streepjes, zoals 2027-03-31',
    ),
  ),
});

export type SiteSettings = z.infer<typeof siteSchema>;
