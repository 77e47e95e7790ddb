import { z } from 'zod';
import { id, line, rule } from './text.ts';

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

/** A page of another site, as a browser writes it: nobody's name or password is in it. */
function isPage(text: string): boolean {
  const address = URL.parse(text);
  return address?.protocol === 'https:' && address.href === text && address.username === '';
}

/** A page that leads here, and that a visitor is led back to. */
const blog = z.strictObject({
  /** In links as `?van=`: it stays. */
  id,
  label: line,
  address: z.string().refine(
    isPage,
    rule(
      (text) => `"${String(text)}" kan geen adres van een blog zijn`,
      'Schrijf het hele adres van de pagina, met https:// ervoor en een schuine streep na de naam',
    ),
  ),
});

/** The path of a page: slashes around it, and nothing of an address that a host would read as a rule. */
const path = z.string().refine(
  (text) => /^\/([a-z\d-]+\/)+$/.test(text),
  rule(
    (text) => `"${String(text)}" kan geen pagina van deze site zijn`,
    'Schrijf het stuk van het adres na de naam van de site, met schuine strepen eromheen, zoals /over-ons/',
  ),
);

/** A page that has another address now. */
const moved = z.strictObject({ from: path, to: path });

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
  /** The pages that `?van=` may name. */
  blogs: z
    .array(blog)
    .refine(
      (blogs) => new Set(blogs.map((one) => one.id)).size === blogs.length,
      rule('twee blogs hebben hetzelfde id', 'Geef elk blog een eigen id'),
    ),
  /** Where published addresses lead now; each once, and straight to its page. */
  moved: z
    .array(moved)
    .refine(
      (all) => new Set(all.map(({ from }) => from)).size === all.length,
      rule('een adres staat er twee keer', 'Laat elk oud adres naar één pagina leiden'),
    )
    .refine(
      (all) => !all.some(({ to }) => all.some(({ from }) => from === to)),
      rule('een adres leidt naar een adres dat zelf verhuisd is', 'Noem meteen de pagina van nu'),
    ),
});

export type SiteSettings = z.infer<typeof siteSchema>;
