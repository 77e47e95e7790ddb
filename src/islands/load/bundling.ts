import { CHUNKS } from './chunks.ts';

/** The groups of the bundler: files that always come together become one file. */
export function bundlerGroups() {
  const groups = CHUNKS.flatMap((chunk) => ('together' in chunk ? [chunk] : []));
  return groups.map(({ name, together }, i) => ({
    name,
    test: (id: string) =>
      together.some((file) => id.replaceAll('\\', '/').endsWith(`/src/${file}`)),
    priority: groups.length - i,
  }));
}
