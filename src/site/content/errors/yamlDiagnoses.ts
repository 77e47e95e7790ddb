import type { YAMLError } from 'yaml';
import type { Problem } from './problem.ts';

/** What is wrong with a row of YAML, and the remedy. */
export type Diagnosis = Pick<Problem, 'what' | 'remedy'>;

const QUOTE_ALL = 'Zet de hele tekst tussen dubbele aanhalingstekens';

const OPEN_QUOTE: Diagnosis = {
  what: 'een aanhalingsteken gaat hier open en op dezelfde regel niet meer dicht',
  remedy: 'Sluit de tekst af met hetzelfde aanhalingsteken als waarmee hij begint',
};

const OPEN_BRACKET: Diagnosis = {
  what: 'niet elk haakje dat hier opengaat, gaat op dezelfde regel ook dicht',
  remedy: 'Sluit elk haakje met een haakje van dezelfde soort',
};

const TAB: Diagnosis = {
  what: 'de regel springt in met een tab',
  remedy: 'Vervang de tab door spaties',
};

export const SPECIAL_START: Diagnosis = {
  what: 'de tekst begint met een teken dat in YAML iets anders betekent',
  remedy: QUOTE_ALL,
};

const INDENT: Diagnosis = {
  what: 'de regel springt verkeerd in',
  remedy: 'Laat hem even ver inspringen als de regels eromheen',
};

const INDENT_BELOW: Diagnosis = {
  what: 'de regel hieronder springt verkeerd in',
  remedy: INDENT.remedy,
};

const COLON: Diagnosis = {
  what: 'in de tekst staat een dubbele punt, en die heeft in YAML een eigen betekenis',
  remedy: QUOTE_ALL,
};

const NO_COLON: Diagnosis = {
  what: 'na de naam van het veld ontbreekt een dubbele punt of een spatie',
  remedy: 'Schrijf de naam, een dubbele punt, een spatie en dan de tekst',
};

const OTHER: Diagnosis = {
  what: 'de regel is geen geldige YAML',
  remedy: `${QUOTE_ALL} en kijk of elk haakje dichtgaat`,
};

const NO_COMMA: Diagnosis = {
  what: 'tussen de haakjes ontbreekt een komma of een dubbele punt',
  remedy: 'Schrijf de velden als naam: waarde, met een komma ertussen',
};

/** A name that occurs twice in one map. */
export function doubleName(name: string): Diagnosis {
  return {
    what: `${name} staat hier voor de tweede keer`,
    remedy: 'Haal een van de twee weg of geef het de goede naam',
  };
}

/** Diagnoses by the parser's error code. */
const BY_CODE: Partial<Record<YAMLError['code'], Diagnosis>> = {
  BAD_INDENT: INDENT,
  BLOCK_AS_IMPLICIT_KEY: COLON,
  MULTILINE_IMPLICIT_KEY: NO_COLON,
  MISSING_CHAR: NO_COLON,
  BAD_SCALAR_START: SPECIAL_START,
  TAG_RESOLVE_FAILED: SPECIAL_START,
};

function unbalanced(row: string): boolean {
  const count = (bracket: string) => row.split(bracket).length;
  return count('{') !== count('}') || count('[') !== count(']');
}

/**
 * A mistake on a row that the parser reports only further down. Our texts never span lines, so a quote
 * or bracket must close on the row where it opens.
 */
export function diagnosisOfRow(row: string): Diagnosis | null {
  if (/^ *\t/.test(row)) return TAB;
  if (/^\s*(?:- )?(?:[\w-]+: +)?(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/.test(row)) return OPEN_QUOTE;
  return !row.trimStart().startsWith('#') && unbalanced(row) ? OPEN_BRACKET : null;
}

/** The meaning of a parser error on a row, for an author. */
export function diagnosisOfError({ code }: YAMLError, row: string): Diagnosis {
  if (/^\s*(?:- )?[\w-]+: +[&*]/.test(row)) return SPECIAL_START;
  // A list or group on one row ends with its bracket; a text that begins with a bracket does not.
  if (/^\s*(?:- )?(?:[\w-]+: +)?[{[]/.test(row))
    return /[}\]] *[^\s#}\],]/.test(row) ? SPECIAL_START : NO_COMMA;
  // A correct row that the parser does not expect has the wrong indent.
  if (code === 'UNEXPECTED_TOKEN' && /^\s*(?:- )?[\w-]+: +[^"'{[]/.test(row)) return INDENT;
  // Without a second colon, the parser read the row below as a continuation.
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/: .*: /.test(row)) return INDENT_BELOW;
  return BY_CODE[code] ?? OTHER;
}
