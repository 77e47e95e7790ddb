import type { Problem } from './problem.ts';

/** What is wrong with a line of YAML, and the remedy. */
export type Diagnosis = Pick<Problem, 'what' | 'remedy'>;

const QUOTE_ALL = 'Zet de hele tekst tussen dubbele aanhalingstekens';

export const OPEN_QUOTE: Diagnosis = {
  what: 'een aanhalingsteken gaat hier open en op dezelfde regel niet meer dicht',
  remedy: 'Sluit de tekst af met hetzelfde aanhalingsteken als waarmee hij begint',
};

export const OPEN_BRACKET: Diagnosis = {
  what: 'niet elk haakje dat hier opengaat, gaat op dezelfde regel ook dicht',
  remedy: 'Sluit elk haakje met een haakje van dezelfde soort',
};

export const TAB: Diagnosis = {
  what: 'de regel springt in met een tab',
  remedy: 'Vervang de tab door spaties',
};

export const SPECIAL_START: Diagnosis = {
  what: 'de tekst begint met een teken dat in YAML iets anders betekent',
  remedy: QUOTE_ALL,
};

export const INDENT: Diagnosis = {
  what: 'de regel springt verkeerd in',
  remedy: 'Laat hem even ver inspringen als de regels eromheen',
};

export const INDENT_BELOW: Diagnosis = {
  what: 'de regel hieronder springt verkeerd in',
  remedy: INDENT.remedy,
};

export const COLON: Diagnosis = {
  what: 'in de tekst staat een dubbele punt, en die heeft in YAML een eigen betekenis',
  remedy: QUOTE_ALL,
};

export const NO_COLON: Diagnosis = {
  what: 'na de naam van het veld ontbreekt een dubbele punt of een spatie',
  remedy: 'Schrijf de naam, een dubbele punt, een spatie en dan de tekst',
};

export const OTHER: Diagnosis = {
  what: 'de regel is geen geldige YAML',
  remedy: `${QUOTE_ALL} en kijk of elk haakje dichtgaat`,
};

export const NO_COMMA: Diagnosis = {
  what: 'tussen de haakjes ontbreekt een komma of een dubbele punt',
  remedy: 'Schrijf de velden als naam: waarde, met een komma ertussen',
};

/** A name that stands twice in the same map. */
export function doubleName(name: string): Diagnosis {
  return {
    what: `${name} staat hier voor de tweede keer`,
    remedy: 'Haal een van de twee weg of geef het de goede naam',
  };
}
