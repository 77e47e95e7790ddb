import { CHUNKS } from './chunks.ts';
import { MOMENTS } from './fetched.ts';

function fileNameOf(chunk: (typeof CHUNKS)[number]): string {
  if ('texts' in chunk) return `teksten/${chunk.texts}.json`;
  return 'fonts' in chunk ? `${chunk.fonts}.woff2` : `${chunk.name}.js`;
}

/** The drawing of .docs/loading.md: one line per file, under the moment at which it is fetched. */
export function drawnList(): string {
  const lines = Object.entries(MOMENTS).flatMap(([when, moment]) => {
    const files = CHUNKS.filter((chunk) => chunk.when === when).map((chunk) => {
      return `  ├─ ${fileNameOf(chunk).padEnd(24)} ${chunk.brings}`;
    });
    return ['│', moment, ...files.slice(0, -1), files.at(-1)?.replace('├', '└') ?? ''];
  });
  return ['The page: HTML with its styles, the first statement and its words', ...lines].join('\n');
}
