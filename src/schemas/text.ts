import { z } from 'zod';

/** The message for the author when a text breaks a rule: what is wrong, and the remedy. */
export function rule(what: string | ((text: unknown) => string), remedy: string) {
  const error =
    typeof what === 'string' ? what : (issue: { readonly input: unknown }) => what(issue.input);
  return { error, params: { remedy } };
}

const plain = z
  .string()
  .trim()
  .refine((text) => text !== '', rule('de tekst is leeg', 'Schrijf hier een tekst'))
  .refine(
    (text) => !text.includes('\n'),
    rule('de tekst loopt over meer regels', 'Zet de hele tekst op één regel'),
  );

const inBraces = (names: readonly string[]) => names.map((name) => `{${name}}`);

/** Slots that nothing fills, and loose braces. */
function unknownSlots(text: string, known: readonly string[]): readonly string[] {
  return (text.match(/\{[^{}]*\}|[{}]/g) ?? []).filter((slot) => !inBraces(known).includes(slot));
}

function withSlots(known: readonly string[]) {
  const remedy =
    known.length === 0
      ? 'Haal de accolades weg'
      : `Hier kun je alleen ${inBraces(known).join(' en ')} gebruiken`;
  return plain.refine(
    (text) => unknownSlots(text, known).length === 0,
    rule(
      (text) => `${unknownSlots(String(text), known).join(' en ')} wordt hier niet ingevuld`,
      remedy,
    ),
  );
}

/** One line of running text: never empty, no line break, nothing between braces. */
export const line = withSlots([]);

const SHORTEST = 40;
const LONGEST = 160;

/**
 * The description of a page in search engines and previews: one or two sentences, not too short and
 * not cut off.
 */
export const description = line
  .refine(
    (text) => text.length >= SHORTEST && text.length <= LONGEST,
    rule(
      (text) => `deze beschrijving telt ${String(text).length} tekens`,
      `Schrijf er ${SHORTEST} tot ${LONGEST}: zoekmachines tonen dit onder de titel`,
    ),
  )
  .refine(
    (text) => text.endsWith('.'),
    rule(
      'deze beschrijving eindigt niet met een punt',
      'Schrijf een hele zin, met een punt erachter',
    ),
  );

/** A line in which the interface fills exactly these slots, such as `{n}`. */
export function template(...slots: readonly string[]) {
  const missing = (text: unknown) => inBraces(slots).filter((slot) => !String(text).includes(slot));
  return withSlots(slots).refine(
    (text) => missing(text).length === 0,
    rule(
      (text) => `in deze tekst ontbreekt ${missing(text).join(' en ')}`,
      `Zet ${inBraces(slots).join(' en ')} in de tekst, met de accolades`,
    ),
  );
}

/** An id: lower case letters, digits and hyphens. */
export const id = z.string().refine(
  (text) => /^[a-z][a-z0-9-]{0,39}$/.test(text),
  rule(
    (text) => `"${String(text)}" kan geen id zijn`,
    'Gebruik alleen kleine letters, cijfers en streepjes, te beginnen met een letter en hooguit 40 tekens',
  ),
);

/** The address of a page of the site: whole words between slashes. */
export const address = z
  .string()
  .refine(
    (text) => /^\/([a-z0-9-]+\/)*$/.test(text),
    rule(
      (text) => `${String(text)} is geen adres van deze site`,
      'Begin en eindig met een schuine streep, zoals /methode/',
    ),
  )
  .transform((text) => text as `/${string}`);
