import type { z } from 'zod';
import { placeName } from './place.ts';
import type { Problem } from './problem.ts';
import type { Source } from './source.ts';

type Diagnosis = Pick<Problem, 'what' | 'remedy'>;
type Issue = z.core.$ZodIssue;

/**
 * The problems that the schema finds in a file. The issues must have their input (`reportInput`). Only
 * the first issue per field is reported, because the others tend to follow from it.
 */
export function schemaProblems(source: Source, issues: readonly Issue[]): readonly Problem[] {
  const keyOf = ({ path }: Issue) => path.map(String).join('/');
  return issues
    .filter((issue, index) => issues.findIndex((other) => keyOf(other) === keyOf(issue)) === index)
    .flatMap((issue) => problemsOf(source, issue));
}

function problemsOf(source: Source, issue: Issue): readonly Problem[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const at = (end: readonly string[], diagnosis: Diagnosis): Problem => ({
    file: source.file,
    line: source.lineOf([...path, ...end]),
    where: placeName(source.data, [...path, ...end]),
    ...diagnosis,
  });
  if (issue.code === 'unrecognized_keys') {
    const remedy = 'Haal dit veld weg of kijk of de naam goed gespeld is';
    return issue.keys.map((key) => at([key], { what: `het veld ${key} is hier onbekend`, remedy }));
  }
  return [at([], diagnosisOf(issue, path.at(-1)))];
}

function diagnosisOf(issue: Issue, name: string | number | undefined): Diagnosis {
  if (issue.input === undefined && issue.code !== 'custom') return missing(name, issue);
  if (issue.input === null) return empty(name);
  switch (issue.code) {
    case 'invalid_type': {
      const what = `hier hoort ${expectedKind(issue.expected)} en er staat ${foundKind(issue.input)}`;
      return { what, remedy: kindRemedy(issue.expected) };
    }
    case 'invalid_value': {
      const remedy = `Kies uit: ${choicesOf(issue)}`;
      return { what: `${String(issue.input)} kan hier niet staan`, remedy };
    }
    case 'too_small':
      return wrongSize(
        issue.input,
        `minstens ${issue.minimum}`,
        issue.exact === true ? issue.minimum : null,
      );
    case 'too_big':
      return wrongSize(
        issue.input,
        `hooguit ${issue.maximum}`,
        issue.exact === true ? issue.maximum : null,
      );
    case 'invalid_key':
      return issue.issues[0] === undefined ? unknown() : diagnosisOf(issue.issues[0], name);
    case 'custom':
      return { what: issue.message, remedy: String(issue.params?.['remedy'] ?? unknown().remedy) };
    default:
      return unknown();
  }
}

/** The allowed words for a field that knows only a few; nothing for any other field. */
function choicesOf(issue: Issue): string {
  return issue.code === 'invalid_value' ? issue.values.map(String).join(', ') : '';
}

function missing(name: string | number | undefined, issue: Issue): Diagnosis {
  if (typeof name === 'number')
    return { what: 'deze regel van de lijst ontbreekt', remedy: 'Voeg de regel toe' };
  const choices = choicesOf(issue);
  const field = `Voeg het veld ${name ?? ''} toe`;
  return {
    what: 'het veld ontbreekt',
    remedy: choices === '' ? field : `${field} en kies uit: ${choices}`,
  };
}

function empty(name: string | number | undefined): Diagnosis {
  if (name === undefined) return { what: 'het bestand is leeg', remedy: 'Zet de inhoud terug' };
  return { what: 'er staat niets achter de naam', remedy: 'Vul het in' };
}

function wrongSize(input: unknown, bound: string, exact: number | bigint | null): Diagnosis {
  const size = exact === null ? bound : `precies ${exact}`;
  if (!Array.isArray(input))
    return { what: `${String(input)} past hier niet`, remedy: `Schrijf een getal van ${size}` };
  const remedy = `Zorg dat het er ${size} zijn`;
  return { what: `deze lijst telt er ${input.length} en dat moeten er ${size} zijn`, remedy };
}

function unknown(): Diagnosis {
  return {
    what: 'wat hier staat, past niet',
    remedy: 'Vergelijk het met een regel die wel goed is',
  };
}

/** Kinds of value that a schema can expect, by Zod's name. */
const KINDS: Readonly<Record<string, { readonly name: string; readonly remedy: string }>> = {
  string: { name: 'een tekst', remedy: 'Schrijf hier één tekst, zo nodig tussen aanhalingstekens' },
  number: { name: 'een getal', remedy: 'Schrijf hier een getal, zonder aanhalingstekens' },
  int: { name: 'een heel getal', remedy: 'Schrijf hier een getal zonder komma of punt' },
  array: {
    name: 'een lijst',
    remedy: 'Zet elk deel op een eigen regel die begint met een streepje',
  },
  object: {
    name: 'een groep velden',
    remedy: 'Schrijf elk veld als een naam, een dubbele punt en een waarde',
  },
};

const GROUPS: Readonly<Record<string, string>> = { tuple: 'array', record: 'object' };

function kind(expected: string): { readonly name: string; readonly remedy: string } {
  return (
    KINDS[GROUPS[expected] ?? expected] ?? {
      name: 'iets anders',
      remedy: 'Vergelijk het met een regel die goed is',
    }
  );
}

/** The expected kind of value, in Dutch. */
function expectedKind(expected: string): string {
  return kind(expected).name;
}

/** How to write that kind of value. */
function kindRemedy(expected: string): string {
  return kind(expected).remedy;
}

/** The kind of the value found, in Dutch. */
function foundKind(value: unknown): string {
  if (typeof value === 'boolean') return `${value}, en dat leest YAML als waar of onwaar`;
  if (Number.isInteger(value)) return 'een getal';
  if (typeof value === 'number') return 'een getal met een punt';
  if (typeof value === 'string') return 'een tekst';
  return Array.isArray(value) ? 'een lijst' : 'een groep velden';
}
