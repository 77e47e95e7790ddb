import { isAbsolute, relative, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { ContentError } from '../errors/problem.ts';
import { loadContent } from '../load.ts';
import { errorPage } from './errorPage.ts';

type Hook = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;
type Setup = Pick<Parameters<Hook>[0], 'server' | 'logger'>;

/** An editor writes a file in several steps: one look after the last of them is enough. In ms. */
const QUIET = 100;

/** What the terminal was told last. A restart of the server does not tell it again. */
let told: string | null = null;

/** What is wrong with the content now; null when all is well. */
function errorIn(folder: string, logger: Setup['logger']): ContentError | null {
  try {
    loadContent(folder);
    if (told !== null) logger.info('De inhoud klopt weer.');
    told = null;
    return null;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    if (told !== error.message) logger.error(error.message);
    told = error.message;
    return error;
  }
}

function isIn(folder: string, path: string): boolean {
  const way = relative(folder, resolve(path));
  return !way.startsWith('..') && !isAbsolute(way);
}

/**
 * Under `astro dev` every edit of the content is seen at once: what was made of it is made anew and
 * open pages load again. While it is broken each page is the message that the terminal gives too.
 * `holder` is the module that keeps the content once it has been read.
 */
export function watchContent({ server, logger }: Setup, folder: string, holder: string): void {
  let error = errorIn(folder, logger);
  let timer: NodeJS.Timeout | undefined;

  function lookAgain(): void {
    error = errorIn(folder, logger);
    for (const { moduleGraph } of Object.values(server.environments)) {
      for (const module of moduleGraph.getModulesByFile(holder) ?? []) {
        // All that imports it goes with it: pages, and the lists of their addresses.
        moduleGraph.invalidateModule(module);
      }
    }
    server.environments.client.hot.send({ type: 'full-reload' });
  }

  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (!isIn(folder, path)) return;
    clearTimeout(timer);
    timer = setTimeout(lookAgain, QUIET);
  });

  server.middlewares.use((request, response, next) => {
    if (!error || !request.headers.accept?.includes('text/html')) return next();
    response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(errorPage(error, server.config.base));
  });
}
