import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FIRST_LOCALE, LOCALES } from '../i18n/locales.ts';
import type { Content } from './content/content.ts';
import { siteAddress } from './content/dev/siteAddress.ts';
import { watchContent } from './content/dev/watchContent.ts';
import { ContentError } from './content/errors/problem.ts';
import { FILES } from './content/files.ts';
import { factWarnings, siteWarnings } from './content/siteWarnings.ts';
import { atOnce } from './finish/atOnce.ts';
import { deferBoot } from './finish/deferBoot.ts';
import { readFacades, skipFacades } from './finish/facades.ts';
import { robotsText, SITEMAP, sitemap } from './finish/found.ts';
import { headersFile } from './finish/headers.ts';
import { redirectsFile } from './finish/redirects.ts';
import { listRelease } from './finish/listRelease.ts';
import { policyOf, withPolicy } from './finish/policy.ts';
import { isSelfContained, selfContained } from './finish/selfContained.ts';
import { sbomOf } from './finish/sbom.ts';
import { SECURITY_TEXT, securityText } from './finish/securityText.ts';
import { CONTENT_HOLDER, contentFolder, siteContent } from './data/siteContent.ts';

/** Survives a restart of the server under development. */
let lastAddress: string | null = null;

/** Our steps around Astro: check the content before anything, finish the pages after everything. */
export function siteBuild(): AstroIntegration {
  let base = '/';
  return {
    name: 'aan-het-roer',
    hooks: {
      'astro:config:setup': ({ addWatchFile, command, logger, updateConfig }) => {
        if (command === 'dev') {
          // Astro reads the address only at its start, so another address needs a restart.
          // While its file is broken the last one stays: a page without an address cannot be drawn.
          lastAddress = siteAddress(contentFolder()) ?? lastAddress;
          if (lastAddress !== null) updateConfig({ site: lastAddress });
          addWatchFile(pathToFileURL(join(contentFolder(), FILES.site)));
        }
        if (command !== 'build') return;
        try {
          const all = LOCALES.map(({ code }) => siteContent(code)) as [Content];
          const [{ site }] = all;
          const today = new Date();
          updateConfig({ site: site.address });
          const pages = all.flatMap((content) => content.pages);
          const warnings = [...siteWarnings(site, today), ...factWarnings(pages, today)];
          for (const warning of warnings) logger.warn(warning);
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          // A thrown message would be between the English lines of a crash.
          logger.error(error.message);
          process.exit(1);
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        watchContent({ server, logger }, contentFolder(), CONTENT_HOLDER);
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

/**
 * One pass over the built folder: every page is finished and gets its policy. All pages together give
 * the policy of the headers. Then the files beside the pages are written.
 */
async function finishPages(folder: string, base: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const facades = await readFacades(folder, names);
  const pages: string[] = [];
  const framed = new Map<string, string>();
  const inPages = new Set<string>();
  for (const name of names.filter((entry) => entry.endsWith('.html'))) {
    const path = join(folder, name);
    const finished = atOnce(deferBoot(skipFacades(await readFile(path, 'utf8'), facades)));
    const { html, scripts } = await selfContained(finished, folder, base);
    for (const script of scripts) inPages.add(script);
    if (isSelfContained(html)) framed.set(name.replace(/index\.html$/, ''), policyOf(html));
    else pages.push(html);
    await writeFile(path, withPolicy(html));
  }
  // After all pages: two languages have the same script.
  for (const script of inPages) await rm(join(folder, script));
  const lock = await readFile(join(process.cwd(), 'package-lock.json'), 'utf8');
  const { site } = siteContent(FIRST_LOCALE.code);
  const beside = new Map([
    [SITEMAP, sitemap(pages)],
    ['robots.txt', robotsText(site, base)],
    ['_headers', headersFile(policyOf(...pages), base, framed)],
    ['_redirects', redirectsFile(site.moved, base)],
    ['sbom.cdx.json', sbomOf(lock)],
  ]);
  // A site in a folder of a host does not speak for the host.
  if (base === '/') beside.set(SECURITY_TEXT, securityText(site));
  for (const [name, text] of beside) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const words = LOCALES.map(({ code, lang }) => [lang, siteContent(code).ui.site.newVersion]);
  await listRelease(folder, Object.fromEntries(words) as Record<string, string>);
}
