import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { WebKitPrograms } from './present.ts';
import { startOwn, type OwnProcess } from './ownProcess.ts';
import type { Visitor } from './tab.ts';
import { until } from './tab.ts';
import { startSession } from './webdriver.ts';

/** An X server of our own, on the first number that is free. */
async function startDisplay(xvfb: string): Promise<{ own: OwnProcess; display: string }> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const own = startOwn(xvfb, args, process.env, ['ignore', 'ignore', 'ignore', 'pipe']);
  const said = own.child.stdio[3];
  if (said === null || said === undefined) throw new Error('Xvfb has no output');
  const limit = { signal: AbortSignal.timeout(60_000) };
  const [number] = (await once(said, 'data', limit).catch(async (cause: unknown) => {
    await own.kill();
    throw new Error('Xvfb named no screen within 60 s', { cause });
  })) as [Buffer];
  return { own, display: `:${String(number).trim()}` };
}

/** Everything that it keeps, it keeps in this folder. */
function environmentIn(folder: string, display: string): NodeJS.ProcessEnv {
  const { PATH } = process.env;
  const folders = Object.fromEntries(
    ['DATA', 'CACHE', 'CONFIG', 'STATE'].map((kind) => [`XDG_${kind}_HOME`, join(folder, kind)]),
  );
  return {
    ...folders,
    PATH,
    HOME: folder,
    XDG_RUNTIME_DIR: folder,
    DISPLAY: display,
    LANG: 'C.UTF-8',
    GIO_USE_VFS: 'local',
    GSETTINGS_BACKEND: 'memory',
    NO_AT_BRIDGE: '1',
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** WebKitGTK over WebDriver. Such a browser keeps nothing: it is a private window by nature. */
export async function openWebKit(programs: WebKitPrograms, folder: string): Promise<Visitor> {
  const { own: screen, display } = await startDisplay(programs.xvfb);
  const port = await freePort();
  const env = environmentIn(folder, display);
  const driver = startOwn(programs.driver, [`--port=${port}`], env);
  const kill = async () => {
    await driver.kill();
    await screen.kill();
  };
  const address = `http://127.0.0.1:${port}`;
  try {
    await until('WebKitWebDriver listens', async () => (await fetch(`${address}/status`)).ok);
    const session = await startSession(address, {
      'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
    });
    return { ...session, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** So often the plain browser may fail to come up; that it does is not what is tested. */
const STARTS = 3;

/**
 * The plain browser on one page, without anything that steers it: it keeps what it is given.
 * `isThere`: whether the page has told that it is running.
 */
export async function openMiniBrowser(
  programs: WebKitPrograms,
  folder: string,
  page: string,
  isThere: () => boolean,
): Promise<Pick<Visitor, 'kill'>> {
  const { own: screen, display } = await startDisplay(programs.xvfb);
  for (let start = 1; ; start += 1) {
    const browser = startOwn(programs.browser, [page], environmentIn(folder, display));
    try {
      const hasEnded = () => (browser.child.exitCode ?? browser.child.signalCode) !== null;
      await until('the page runs in MiniBrowser', () => isThere() || hasEnded());
      if (!isThere()) throw new Error(`MiniBrowser ended: ${String(browser.child.exitCode)}`);
    } catch (error) {
      await browser.kill();
      if (start < STARTS) continue;
      await screen.kill();
      throw error;
    }
    return {
      async kill() {
        await browser.kill();
        await screen.kill();
      },
    };
  }
}
