import type { YAMLError } from 'yaml';
import type { Diagnosis } from './yamlDiagnoses.ts';
import {
  COLON,
  INDENT,
  INDENT_BELOW,
  NO_COLON,
  NO_COMMA,
  OPEN_BRACKET,
  OPEN_QUOTE,
  OTHER,
  SPECIAL_START,
  TAB,
} from './yamlDiagnoses.ts';

/** By code of the parser. */
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
 * A mistake that makes the parser complain only lines further down, seen from the row itself. No
 * text of ours has more than one line, so what opens on a row should close on it.
 */
export function diagnosisOfRow(row: string): Diagnosis | null {
  if (/^ *\t/.test(row)) return TAB;
  if (/^\s*(?:- )?(?:[\w-]+: +)?(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/.test(row)) return OPEN_QUOTE;
  return !row.trimStart().startsWith('#') && unbalanced(row) ? OPEN_BRACKET : null;
}

/** What an error of the parser on a row means to an author. */
export function diagnosisOfError({ code }: YAMLError, row: string): Diagnosis {
  if (/^\s*(?:- )?[\w-]+: +[&*]/.test(row)) return SPECIAL_START;
  // A list or group on one row ends with its bracket; a text that begins with one does not.
  if (/^\s*(?:- )?(?:[\w-]+: +)?[{[]/.test(row))
    return /[}\]] *[^\s#}\],]/.test(row) ? SPECIAL_START : NO_COMMA;
  // A sound row that the parser does not expect has moved.
  if (code === 'UNEXPECTED_TOKEN' && /^\s*(?:- )?[\w-]+: +[^"'{[]/.test(row)) return INDENT;
  // Without a second colon the row below it was read as its continuation.
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/: .*: /.test(row)) return INDENT_BELOW;
  return BY_CODE[code] ?? OTHER;
}
