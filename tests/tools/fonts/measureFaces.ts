import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { dutchTexts } from './dutch.ts';
import { facesOf } from './faces.ts';
import { FALLBACKS, MEASURED_VERSION } from './fallbacks.ts';
import { widthsOf } from './measure.ts';
import { contentOf, fileOf, FONTS } from './subset.ts';

const root = resolve(import.meta.dirname, '../../..');
const folder = join(root, '.cache/fallbacks');
const WEIGHTS = [400, 600] as const;

/** Fetches the fonts to measure, out of the way of what the site is built with. */
async function fetchFonts(): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  const packages = FALLBACKS.map(({ like }) => `@fontsource/${like}@${MEASURED_VERSION}`);
  await promisify(execFile)('npm', ['install', '--ignore-scripts', ...packages], { cwd: folder });
}

/** The style sheet of the fallbacks, measured anew on the words of the content. */
export async function measureFaces(): Promise<string> {
  await fetchFonts();
  const { resolve: find } = createRequire(join(folder, 'package.json'));
  const ours = FONTS.map((font) => ({
    name: `${font.family} ${font.weight}`,
    path: join(root, 'src/styles/fonts', fileOf(font)),
  }));
  const others = FALLBACKS.flatMap(({ family, like }) =>
    // The bold of these fonts stands in for our 600.
    WEIGHTS.map((weight) => ({
      name: `${family} ${weight}`,
      path: find(
        `@fontsource/${like}/files/${like}-latin-${weight === 400 ? 400 : 700}-normal.woff2`,
      ),
    })),
  );
  const widths = await widthsOf([...ours, ...others], dutchTexts(join(root, 'content/nl')));
  const heights = new Map(
    await Promise.all(
      ours.map(
        async ({ name, path }) => [name, (await contentOf(await readFile(path))).line] as const,
      ),
    ),
  );
  return facesOf(({ family, stands }, weight) => {
    const own = widths.get(`${stands} ${weight}`);
    const other = widths.get(`${family} ${weight}`);
    const line = heights.get(`${stands} ${weight}`);
    if (!own || !other || !line) throw new Error(`${family} ${weight} was not measured`);
    return { width: own / other, ...line };
  });
}
