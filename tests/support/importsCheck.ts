import { posix } from 'node:path';
import { COMPUTED, importsOf, type FoundImport } from './imports.ts';
import type { SourceFile } from './importsSource.ts';
import { MAY_COMPUTE, TABLE, type Row } from './importsTable.ts';

/** What an import names: a path inside src, or a package without what is behind its name. */
export function targetOf(from: string, specifier: string): string {
  const [bare = ''] = specifier.split(/[?#]/);
  if (/^\.{0,2}\//.test(bare)) return posix.join(posix.dirname(from), bare);
  if (bare.startsWith('node:')) return 'node:';
  const parts = bare.split('/');
  return parts.slice(0, bare.startsWith('@') ? 2 : 1).join('/');
}

function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

/** The place of the table that a file belongs to: the longest that holds it. */
export function placeOf(path: string): string | undefined {
  return Object.keys(TABLE)
    .filter((place) => isWithin(path, place))
    .sort((a, b) => b.length - a.length)[0];
}

function allows(names: readonly string[], target: string, query: string): boolean {
  const home = placeOf(target);
  return names.some((name) => {
    const [place = '', only = query] = name.split('?');
    // A place allows what is under it, but a row that asks for one feature gets no other.
    const isNamed = place === target || (home !== undefined && isWithin(home, place));
    return only === query && isNamed;
  });
}

function isAllowed(path: string, place: string, row: Row, { specifier, isType }: FoundImport) {
  if (specifier === COMPUTED) return MAY_COMPUTE.includes(path);
  const [, query = ''] = specifier.split('?');
  const names = [place, ...row.imports, ...(isType ? (row.types ?? []) : [])];
  return allows(names, targetOf(path, specifier), query);
}

/** What a file imports against the table: a line each, with what its place may import. */
export function importProblems(file: SourceFile): readonly string[] {
  const place = placeOf(file.path);
  const row = place === undefined ? undefined : TABLE[place];
  if (place === undefined || row === undefined) {
    return [`src/${file.path} stands in no place that the table of importsTable.ts names.`];
  }
  const own = [place, ...row.imports].join(', ');
  const types = row.types ? `, and types from ${row.types.join(', ')}` : '';
  return importsOf(file)
    .filter((found) => !isAllowed(file.path, place, row, found))
    .map(({ specifier, isType }) => {
      const what = isType ? `type import of '${specifier}'` : `import of '${specifier}'`;
      return `src/${file.path}: ${what} is not allowed; ${place} may import ${own}${types}.`;
    });
}
