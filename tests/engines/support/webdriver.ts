import { find, steady } from './spots.ts';
import type { Tab, Visitor } from './tab.ts';

/** How long the driver may take to answer, in milliseconds; its own limits are shorter. */
const ANSWER = 90_000;
const LIMITS = { script: 60_000, pageLoad: 60_000, implicit: 0 };

/** The name under which the W3C lets an element travel. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** The W3C's codes for keys without a character. */
const KEYS: Readonly<Record<string, string>> = { Tab: '\uE004', Enter: '\uE007' };

type Ask = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

function asking(address: string): Ask {
  return async (method, path, body) => {
    const answer = await fetch(address + path, {
      method,
      signal: AbortSignal.timeout(ANSWER),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value).slice(0, 500)}`);
    return value;
  };
}

/** Begins a session of the W3C's WebDriver protocol with the driver at an address. */
export async function startSession(
  address: string,
  capabilities: Readonly<Record<string, unknown>>,
): Promise<Omit<Visitor, 'kill'>> {
  const begun = (await asking(address)('POST', '/session', {
    capabilities: { alwaysMatch: capabilities },
  })) as { sessionId: string; capabilities: { browserName: string; browserVersion: string } };
  const ask = asking(`${address}/session/${begun.sessionId}`);
  await ask('POST', '/timeouts', LIMITS);
  /** The window that is asked next, and whether the first one was given out. */
  let current = (await ask('GET', '/window')) as string;
  let isFirstFree = true;

  const tabIn = (handle: string): Tab => {
    const here: Ask = async (...question) => {
      if (current !== handle) await ask('POST', '/window', { handle });
      current = handle;
      return ask(...question);
    };
    const run = (inPage: unknown, args: readonly unknown[]) =>
      here('POST', '/execute/sync', { script: `return (${String(inPage)})(...arguments)`, args });
    const found = async (spot: Parameters<typeof find>[0]) =>
      (await run(find, [spot])) as Readonly<Record<string, string>> | null;
    return {
      open: async (url) => void (await here('POST', '/url', { url })),
      reload: async () => void (await here('POST', '/refresh', {})),
      run: async (inPage, ...args) => (await run(inPage, args)) as never,
      has: async (spot) => (await found(spot)) !== null,
      async click(spot) {
        const element = await found(spot);
        if (element === null || !(await run(steady, [element])))
          throw new Error('it is not there, or does not stand still');
        await here('POST', `/element/${element[ELEMENT] ?? ''}/click`, {});
      },
      async press(key) {
        const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] ?? key }));
        await here('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
      },
      close: async () => void (await here('DELETE', '/window')),
    };
  };

  return {
    version: `${begun.capabilities.browserName} ${begun.capabilities.browserVersion}`,
    async newTab() {
      if (isFirstFree) {
        isFirstFree = false;
        return tabIn(current);
      }
      const { handle } = (await ask('POST', '/window/new', { type: 'window' })) as {
        handle: string;
      };
      return tabIn(handle);
    },
  };
}
