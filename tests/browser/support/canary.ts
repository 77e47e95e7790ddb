import type { BrowserContext, Page } from '@playwright/test';
import { encodeAnswers } from '../../../src/codecs/links/answers.ts';
import { encodeName } from '../../../src/codecs/links/name.ts';
import type { ServedRequest } from '../../support/serve.ts';
import { items } from '../../support/builders/content.ts';
import { instrument } from './content.ts';
import { fragmentOf } from './links.ts';
import { kernResponse } from './people.ts';

/** A name and a note that nobody else has: if they appear anywhere, they come from this person. */
export const NAME = 'Kanarienoor';
export const NOTE = 'kanarie-7f3a';

/** The answers in the form of a link, and the scores. */
export const ANSWERS = encodeAnswers(instrument, kernResponse, false);
const SCORES = fragmentOf(kernResponse, true);

/** The middle of a text as base64, at every offset: its ends depend on the text around it. */
function inBase64(text: string): readonly string[] {
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.from('\0'.repeat(before) + text).toString('base64');
    return encoded.slice(before === 0 ? 0 : before + 1, -4);
  });
}

/** All forms in which the canary could leave, and the answers by the names of their statements. */
const TRACES: readonly string[] = [
  NAME,
  encodeName(NAME),
  ...inBase64(NAME),
  NOTE,
  ...inBase64(NOTE),
  // With and without roles the scores begin with the same text, except for one flag.
  ANSWERS,
  SCORES,
  fragmentOf(kernResponse),
  SCORES.slice(4, 20),
  ...items.map(({ id }) => id),
];

/** What some texts hold of the canary: the trace, and where. */
export function tracesIn(where: string, texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => {
    const plain = [text, unescaped(text)].join('\n').toLowerCase();
    return TRACES.filter((trace) => plain.includes(trace.toLowerCase())).map(
      (trace) => `${where}: ${trace} in ${text}`,
    );
  });
}

function unescaped(text: string): string {
  return text.replaceAll(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Everything that was sent: request lines, headers and bodies. */
export function tracesSent(requests: readonly ServedRequest[]): readonly string[] {
  return requests.flatMap(({ method, path, headers, received }) => [
    ...tracesIn('request line', [`${method} ${path}`]),
    ...tracesIn('header', headers),
    ...tracesIn('body', [received]),
  ]);
}

const BINDING = 'ahrHeadNow';

/** Reports the title and all meta elements at every change; runs in the page. */
function tellHead(name: string): void {
  let before = '';
  const tell = (): void => {
    const about = [...document.querySelectorAll('meta')].map((meta) => meta.outerHTML);
    const now = [document.title, ...about].join('\n');
    const report: unknown = Reflect.get(window, name);
    if (now === before || typeof report !== 'function') return;
    before = now;
    report(now);
  };
  const all = { childList: true, subtree: true, characterData: true, attributes: true };
  new MutationObserver(tell).observe(document, all);
  tell();
}

/** All texts of titles, meta elements and the console. The list grows; call this before a page opens. */
export async function overhear(
  context: BrowserContext,
): Promise<{ readonly heads: readonly string[]; readonly lines: readonly string[] }> {
  const heads: string[] = [];
  const lines: string[] = [];
  await context.exposeBinding(BINDING, (_, text: string) => void heads.push(text));
  await context.addInitScript(tellHead, BINDING);
  context.on('console', (message) => lines.push(`${message.type()} ${message.text()}`));
  return { heads, lines };
}

/** Cookies of the page and of its whole browser, as texts. */
export async function cookiesOf(page: Page): Promise<readonly string[]> {
  const own = await page.evaluate(() => document.cookie);
  const all = await page.context().cookies();
  return [...(own === '' ? [] : [own]), ...all.map(({ name, value }) => `${name}=${value}`)];
}
