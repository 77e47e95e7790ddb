import type { Document, LineCounter, YAMLError } from 'yaml';
import { visit } from 'yaml';
import type { Problem } from './problem.ts';
import type { Diagnosis } from './yamlDiagnoses.ts';
import { diagnosisOfError, diagnosisOfRow, doubleName, SPECIAL_START } from './yamlDiagnoses.ts';

/** A file as the YAML parser read it. */
export type Parsed = {
  readonly file: string;
  readonly text: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
};

/**
 * The problems in the YAML of a file. One mistake causes many parser errors, so only the first is
 * reported. Every duplicate name is reported, because each is a mistake of its own.
 */
export function yamlProblems(parsed: Parsed): readonly Problem[] {
  const errors = [...parsed.document.errors, ...parsed.document.warnings];
  const doubles = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const other = errors.find((error) => !doubles.includes(error));
  const first = other === undefined ? [] : [firstProblem(parsed, other)];
  const problems = [
    ...first,
    ...doubles.map(({ pos: [at] }) =>
      problemOn(parsed, lineAt(parsed, at), doubleName(wordAt(parsed, at))),
    ),
  ];
  return problems.length > 0 ? problems : referenceProblems(parsed);
}

/** The parser often reports an error far below its cause, so the usual causes are checked first. */
function firstProblem(parsed: Parsed, error: YAMLError): Problem {
  const rows = parsed.text.split(/\r?\n/);
  for (const [index, row] of rows.entries()) {
    const diagnosis = diagnosisOfRow(row);
    if (diagnosis !== null) return problemOn(parsed, index + 1, diagnosis);
  }
  const line = lineAt(parsed, error.pos[0]);
  return problemOn(parsed, line, diagnosisOfError(error, rows[line - 1] ?? ''));
}

/** Anchors and aliases are valid YAML, but our authors mean a text that begins with & or *. */
function referenceProblems(parsed: Parsed): readonly Problem[] {
  const offsets: number[] = [];
  visit(parsed.document, {
    Alias: (_, { range }) => void offsets.push(range?.[0] ?? 0),
    Value: (_, { anchor, range }) => void (anchor !== undefined && offsets.push(range?.[0] ?? 0)),
  });
  return offsets.map((offset) => problemOn(parsed, lineAt(parsed, offset), SPECIAL_START));
}

function wordAt({ text }: Parsed, offset: number): string {
  return /^["']?([^"':]*)/.exec(text.slice(offset))?.[1] ?? '';
}

function lineAt({ text, lines }: Parsed, offset: number): number {
  return lines.linePos(Math.min(offset, text.length)).line;
}

function problemOn({ file, text }: Parsed, line: number, diagnosis: Diagnosis): Problem {
  return { file, line, where: nameNear(text.split('\n').slice(0, line)), ...diagnosis };
}

/** The field on the last row, or the nearest one above it, after the id above that field. */
function nameNear(rows: readonly string[]): string {
  const last = (pattern: RegExp) =>
    rows.map((row) => pattern.exec(row)?.[1]).findLast((name) => name !== undefined);
  const name = last(/^\s*(?:- )?(?:\{ )?(?:id: )?["']?(\w[\w-]*)/);
  const id = last(/^\s*- (?:\{ )?id: ([\w-]+)/);
  return (
    [id, id === name ? undefined : name].filter((part) => part !== undefined).join(' → ') ||
    'het hele bestand'
  );
}
