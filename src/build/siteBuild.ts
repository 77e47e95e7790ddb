import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { exampleAddressWarning } from './content/exampleAddress.ts';
import { ContentError } from './content/problem.ts';
import { deferBoot } from './deferBoot.ts';
import { readFacades, skipFacades } from './facades.ts';
import { headersFile } from './headers.ts';
import { policyOf, withPolicy } from './policy.ts';
import { sbomOf } from './sbom.ts';
import { contentFolder, siteContent } from './siteContent.ts';

/** Our steps around Astro: check the content before anything, finish the pages after everything. */
export function siteBuild(): AstroIntegration {
  let base = '/';
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
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        await finishPages(fileURLToPath(dir), base);
      },
    },
  };
}

async function finishPages(folder: string, base: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const facades = await readFacades(folder, names);
  const pages: string[] = [];
  for (const name of names.filter((entry) => entry.endsWith('.html'))) {
    const path = join(folder, name);
    const html = deferBoot(skipFacades(await readFile(path, 'utf8'), facades));
    pages.push(html);
    await writeFile(path, withPolicy(html));
  }
  await writeFile(join(folder, '_headers'), headersFile(policyOf(...pages), base));
  const lock = await readFile(join(process.cwd(), 'package-lock.json'), 'utf8');
  await writeFile(join(folder, 'sbom.cdx.json'), sbomOf(lock));
}
