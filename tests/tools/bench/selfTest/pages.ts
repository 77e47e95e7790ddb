import { randomBytes } from 'node:crypto';
import type { KnownPage } from './server.ts';

/** What the self-test knows beforehand: bytes, milliseconds, layout-shift score. */
export const KNOWN = {
  bytes: 50_000,
  thinking: 300,
  /** At 200 kB a second this takes one second. */
  slowBytes: 200_000,
  task: 250,
  /** Half a screen (422 of 844) moves down a tenth of it: 0.6 of the screen × 0.1. */
  shift: 0.06,
  answer: 200,
  late: 800,
  /** A million numbers of eight bytes. */
  heap: 8_000_000,
} as const;

const radios = [1, 2, 3, 4, 5]
  .map(
    (value) =>
      `<label class="choice"><input type="radio" name="q" value="${value}">${value}</label>`,
  )
  .join('');

/** As in the product: a heading for who comes back, out of sight, which is no question. */
const DECOY = '<section hidden><h2 class="statement">not asked</h2></section>';

function page(script = '', before = ''): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><title>known</title><style>body{margin:0}.half{height:422px;background:teal}.choice{display:block;height:40px}</style>
${before}${DECOY}<fieldset><legend><h1 class="statement">first</h1></legend>${radios}</fieldset><script>${script}</script></html>`;
}

const busy = (ms: number) =>
  `const end = performance.now() + ${ms}; while (performance.now() < end);`;

/** Pages that each do one thing of a known size. `elsewhere`: the origin of another server. */
export function knownPages(elsewhere: string): Readonly<Record<string, KnownPage>> {
  const later = (code: string) =>
    `addEventListener('load', () => setTimeout(() => { ${code} }, 300));`;
  return {
    '/plain': { body: page() },
    '/bytes': { body: page(`fetch('/random');`) },
    '/random': { body: randomBytes(KNOWN.bytes), type: 'application/octet-stream' },
    '/thinking': { body: page(), delay: KNOWN.thinking },
    // A script in the way of the first statement.
    '/slow': { body: page('', '<script src="/slow.js"></script>') },
    '/slow.js': {
      body: `//${randomBytes(KNOWN.slowBytes / 2).toString('hex')}`,
      type: 'text/javascript',
    },
    '/task': { body: page(later(busy(KNOWN.task))) },
    '/shift': {
      body: page(
        later(`document.querySelector('.pad').style.height = '84.4px';`),
        '<div class="pad"></div><div class="half"></div>',
      ).replace(/<fieldset>/, '<fieldset style="position:absolute;left:0;top:422px;opacity:.99">'),
    },
    '/answer': {
      body: page(
        `document.querySelector('fieldset').onchange = () => { ${busy(KNOWN.answer)} document.querySelector('h1').textContent = 'second'; };`,
      ),
    },
    // What a tap asked for comes long after it, and moves the screen.
    '/late': {
      body: page(
        `document.querySelector('fieldset').onchange = () => setTimeout(() => { document.querySelector('.pad').style.height = '84.4px'; document.querySelector('h1').textContent = 'second'; }, ${KNOWN.late});`,
        '<div class="pad"></div><div class="half"></div>',
      ),
    },
    '/heap': {
      body: page(`globalThis.kept = Array.from({ length: ${KNOWN.heap / 8} }, (_, i) => i + 0.5);`),
    },
    '/elsewhere': { body: page(`fetch('${elsewhere}/plain');`) },
  };
}
