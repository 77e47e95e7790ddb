import { isAbsolute, relative, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { ContentError } from '../errors/problem.ts';
import { loadContent } from '../load.ts';
import { errorPage } from './errorPage.ts';

type Hook = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;
type Setup = Pick<Parameters<Hook>[0], 'server' | 'logger'>;

/** In milliseconds. An editor writes a file in several steps: one check after the last is enough. */
const QUIET = 100;

/** The last message in the terminal. A restart of the server does not repeat it. */
let told: string | null = null;

/** What is wrong with the content now; null when nothing is. */
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
 * Under `astro dev` every edit of the content shows at once: all that was made from it is made again,
 * and open pages reload. While the content is broken, each page shows the message of the terminal.
 * `holder` is the module that keeps the content after reading.
 */
export function watchContent({ server, logger }: Setup, folder: string, holder: string): void {
  let error = errorIn(folder, logger);
  let timer: NodeJS.Timeout | undefined;

  function lookAgain(): void {
    error = errorIn(folder, logger);
    for (const { moduleGraph } of Object.values(server.environments)) {
      for (const module of moduleGraph.getModulesByFile(holder) ?? []) {
        // Every module that imports it must go too: pages, and the lists of their addresses.
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
