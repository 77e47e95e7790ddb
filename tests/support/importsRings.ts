import { importsOf } from './imports.ts';
import { targetOf } from './importsCheck.ts';
import type { SourceFile } from './importsSource.ts';

/** Who imports whom, by name. */
type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

/** Between files; a type that two files need of each other binds them as firmly as code does. */
function arrowsBetween(files: readonly SourceFile[], nameOf: (path: string) => string): Arrows {
  const known = new Set(files.map(({ path }) => path));
  const arrows = new Map<string, Set<string>>();
  for (const file of files) {
    const from = nameOf(file.path);
    const targets = arrows.get(from) ?? new Set();
    for (const { specifier } of importsOf(file)) {
      const target = targetOf(file.path, specifier);
      if (known.has(target) && nameOf(target) !== from) targets.add(nameOf(target));
    }
    arrows.set(from, targets);
  }
  return arrows;
}

/** All that can be reached from here, step by step. */
function reachedFrom(start: string, arrows: Arrows): ReadonlySet<string> {
  const reached = new Set<string>();
  const next = [...(arrows.get(start) ?? [])];
  for (let name = next.pop(); name !== undefined; name = next.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    next.push(...(arrows.get(name) ?? []));
  }
  return reached;
}

/** The groups in which each one reaches itself by way of the others: a line a group. */
function ringsIn(arrows: Arrows): readonly string[] {
  const names = [...arrows.keys()].sort();
  const reach = new Map(names.map((name) => [name, reachedFrom(name, arrows)]));
  const groups = names
    .filter((name) => reach.get(name)?.has(name))
    .map((name) =>
      names.filter((other) => reach.get(name)?.has(other) && reach.get(other)?.has(name)),
    );
  return [...new Set(groups.map((group) => group.join(' ↔ ')))];
}

/** Files that import each other in a ring. */
export function fileRings(files: readonly SourceFile[]): readonly string[] {
  return ringsIn(arrowsBetween(files, (path) => path));
}

/** Folders of src, and features within islands, that import each other in a ring. */
export function folderRings(files: readonly SourceFile[]): readonly string[] {
  const folderOf = (path: string) => /^(islands\/[^/]+|[^/]+)/.exec(path)?.[0] ?? path;
  return ringsIn(arrowsBetween(files, folderOf));
}
