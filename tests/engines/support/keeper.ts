/**
 * Outlives the process that started it, however that one ends, for as long as it takes to end its
 * programs and to remove its folders. Hears of them on lines such as `+ group 123`; the end of the
 * input is the end of that process.
 */
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';

const left = new Set<string>();
for await (const line of createInterface(process.stdin)) {
  if (line.startsWith('+ ')) left.add(line.slice(2));
  else left.delete(line.slice(2));
}

const namesOf = (kind: string) =>
  [...left].filter((name) => name.startsWith(kind)).map((name) => name.slice(kind.length));
for (const group of namesOf('group ')) {
  try {
    process.kill(-Number(group), 'SIGKILL');
  } catch {
    // It was gone already.
  }
}
// What was killed may still be letting go of its files.
for (const folder of namesOf('folder '))
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
