import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROUGHT_ALONG, SHIPPED } from './sbom.ts';

/** The licence of a package, as it comes with it. */
function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licence|license)(\.(md|txt))?$/i.test(name));
  if (file === undefined) throw new Error(`${folder} has no licence`);
  return readFileSync(join(folder, file), 'utf8').trim();
}

/** The licence of our fonts, which has to go along with every copy. */
const OF_FONTS = 'src/styles/fonts/OFL.txt';

/**
 * The licences of all that others made and that reaches a browser, as one text: the scripts are made
 * small, without the notices that these licences ask for. `root`: the folder of the project.
 */
export function licencesText(root: string): string {
  const parts = [...SHIPPED, ...BROUGHT_ALONG].map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      readonly version: string;
    };
    return `${name} ${version}\n\n${licenceIn(folder)}`;
  });
  const fonts = readFileSync(join(root, OF_FONTS), 'utf8').trim();
  return `${[...parts, fonts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
