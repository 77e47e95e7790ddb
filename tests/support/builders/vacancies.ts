import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { byTrait } from '../../../src/i18n/joinedTexts.ts';
import type { VacancyWords } from '../../../src/domain/interview/vacancy.ts';
import { vacancyReader } from '../../../src/domain/interview/vacancy.ts';

const root = resolve(import.meta.dirname, '../../..');
const folder = resolve(root, 'tests/fixtures/vacancies');
const read = (path: string) => readFileSync(path, 'utf8');

/** The words that ship. */
export const vacancyWords = parse(read(resolve(root, 'content/nl/vacancy.yaml'))) as VacancyWords;

export const readVacancy = vacancyReader(vacancyWords);

/** A reader that knows these words only. */
export function readerOf(some: {
  readonly traits?: Partial<VacancyWords['traits']>;
  readonly others?: VacancyWords['others'];
  readonly offers?: readonly string[];
  readonly asks?: readonly string[];
  readonly nothing?: readonly string[];
}) {
  const none = { others: [], offers: [], asks: [], nothing: [] };
  return vacancyReader({ ...none, ...some, traits: { ...byTrait(() => []), ...some.traits } });
}

type Marked = {
  /** By bouwsteen. */
  readonly asked: Readonly<Record<string, readonly string[]>>;
  readonly other: readonly string[];
  readonly not: readonly string[];
};

/** The twelve vacancies, with what a recruiter marks in each. */
export const twelve = Object.entries(
  parse(read(resolve(folder, 'expected.yaml'))) as Readonly<Record<string, Marked>>,
).map(([name, marked]) => ({ name, marked, text: read(resolve(folder, `${name}.txt`)) }));
