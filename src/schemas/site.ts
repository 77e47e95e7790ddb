import { z } from 'zod';
import { rule } from './text.ts';

/** An origin and nothing after it: where in it the site stands is up to the build (BASE_PATH). */
function isOrigin(text: string): boolean {
  const address = URL.parse(text);
  return address?.protocol === 'https:' && address.origin === text;
}

/** content/site.yaml: where this copy of the site lives. */
export const siteSchema = z.strictObject({
  /** For what must be named in full: previews in a chat ask for absolute addresses. */
  address: z.string().refine(
    isOrigin,
    rule(
      (text) => `"${String(text)}" kan geen adres van de site zijn`,
      'Schrijf https://, de naam in kleine letters en daarna niets meer, ook geen schuine streep',
    ),
  ),
});

export type SiteSettings = z.infer<typeof siteSchema>;
