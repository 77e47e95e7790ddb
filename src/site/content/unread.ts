import { readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { LocaleCode } from '../../i18n/locales.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { TRAITS } from '../../domain/test/scales.ts';
import type { Problem } from './errors/problem.ts';
import { inLocale, PAGE_FOLDERS, TIPS_FOLDER, VERSION_FOLDERS } from './files.ts';

/** A README explains its folder to authors; it is not a page. */
const FOR_AUTHORS = /(^|\/)README\.md$/;

const PAGE_NAME =
  'Geef een pagina een naam van kleine letters, cijfers en streepjes, met .md erachter, zoals over-ons.md';
const VERSION = 'Noem het bestand naar een versie van de test, zoals v1.yaml, of haal het weg';

/** The remedy in folders where the name decides whether a file is read. */
const REMEDIES: Readonly<Record<string, string>> = {
  [TIPS_FOLDER]: `Noem het bestand naar een bouwsteen: ${TRAITS.map((trait) => `${trait}.yaml`).join(', ')}`,
  ...Object.fromEntries(Object.keys(PAGE_FOLDERS).map((pages) => [pages, PAGE_NAME])),
  ...Object.fromEntries(VERSION_FOLDERS.map((place) => [place, VERSION])),
};

const REMEDY =
  'Haal het weg, of geef het de naam van een bestand dat wel gelezen wordt: content/README.md noemt ze';

/**
 * Reports every file of the folder that nothing reads; otherwise an author's text would be left out
 * without a message. The folders of other languages are checked separately. Hidden files do not count:
 * they are not the author's.
 */
export function unreadProblems(
  folder: string,
  locale: LocaleCode,
  read: ReadonlySet<string>,
): readonly Problem[] {
  const others = LOCALES.map(({ code }) => code).filter((code) => code !== locale);
  const remedyFor = (file: string) =>
    Object.entries(REMEDIES).find(([from]) => dirname(file) === inLocale(from, locale))?.[1];
  return filesIn(folder)
    .filter((file) => !others.some((code) => file.startsWith(`${code}/`)))
    .filter((file) => !read.has(file) && !FOR_AUTHORS.test(file))
    .map((file) => ({
      file,
      line: null,
      where: 'het hele bestand',
      what: 'niets leest dit bestand',
      remedy: remedyFor(file) ?? REMEDY,
    }));
}

/** Paths within the folder, with forward slashes. A missing folder gives an empty list. */
function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep))
      .filter((steps) => !steps.some((step) => step.startsWith('.')))
      .map((steps) => steps.join('/'));
  } catch {
    return [];
  }
}
