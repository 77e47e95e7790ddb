import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { exampleAddressWarning } from './content/exampleAddress.ts';
import { ContentError } from './content/problem.ts';
import { deferBoot } from './deferBoot.ts';
import { readFacades, skipFacades } from './facades.ts';
import { withPolicy } from './policy.ts';
import { contentFolder, siteContent } from './siteContent.ts';

/** Our steps around Astro: check the content before anything, finish the pages after everything. */
export function siteBuild(): AstroIntegration {
  return {
    name: 'aan-het-roer',
    hooks: {
      'astro:config:setup': ({ addWatchFile, command, logger, updateConfig }) => {
        try {
          const { address } = siteContent().site;
          updateConfig({ site: address });
          const warning = exampleAddressWarning(address);
          if (command === 'build' && warning !== null) logger.warn(warning);
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          // Thrown, the message would stand among the English lines of a crash.
          logger.error(error.message);
          process.exit(1);
        }
        addWatchFile(pathToFileURL(contentFolder()));
      },
      'astro:build:done': async ({ dir }) => {
        await finishPages(fileURLToPath(dir));
      },
    },
  };
}

async function finishPages(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const facades = await readFacades(folder, names);
  for (const name of names.filter((entry) => entry.endsWith('.html'))) {
    const path = join(folder, name);
    const html = skipFacades(await readFile(path, 'utf8'), facades);
    await writeFile(path, withPolicy(deferBoot(html)));
  }
}
