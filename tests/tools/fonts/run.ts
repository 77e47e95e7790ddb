import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { measureFaces } from './measureFaces.ts';
import { fileOf, FONTS, subsetOf } from './subset.ts';

const styles = resolve(import.meta.dirname, '../../../src/styles');

/** The fonts of the site from their packages. */
async function writeFonts(): Promise<void> {
  for (const font of FONTS) {
    const bytes = await subsetOf(font);
    await writeFile(join(styles, 'fonts', fileOf(font)), bytes);
    console.log(`src/styles/fonts/${fileOf(font)} ${bytes.length} bytes`);
  }
}

await writeFonts();
if (process.argv.includes('measure')) {
  const file = join(styles, 'faces.css');
  const options = { ...(await resolveConfig(file)), filepath: file };
  await writeFile(file, await format(await measureFaces(), options));
  console.log('src/styles/faces.css');
}
