import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fromBase62, toBase62 } from '../../../src/codecs/bytes/base62.ts';
import { crc32 } from '../../../src/codecs/bytes/checksum.ts';
import { seededRandom } from '../../../src/domain/test/shuffle.ts';
import { forged } from './forge.ts';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures');
const LINK_CHARS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** What mail, chat, scripts of attackers and broken keyboards put into texts. */
const ODD: readonly string[] = [
  ...'#%+/=.,;:!?)>"\'<&{}[]\\ \n\r\t\0é😀',
  '\ud800',
  '\udfff',
  '\u200b',
  '\u200f',
  '\u202e',
  '\ufeff',
  '\u0301',
  '\u2028',
  '%23',
  '%2523',
  '%252523',
  '%00',
  '%ff',
  '%E0%A4%A',
  '%u0041',
  '=0D=0A',
  '=\r\n',
  '%0D%0A',
  '__proto__',
  'constructor',
  'toString',
  '.__proto__',
  '[prototype]',
  'NaN',
  '-0',
  '1e999',
  'null',
  'undefined',
  '../..',
  'javascript:alert(1)',
  '<img src=x onerror=alert(1)>',
];

/** The texts of a folder of fixtures: every version that ever went out. */
export function pastTexts(
  folder:
    | 'actions'
    | 'answers'
    | 'barriers'
    | 'coaches'
    | 'conversations'
    | 'exercises'
    | 'interviews'
    | 'panels'
    | 'plans'
    | 'rechecks'
    | 'states',
): readonly string[] {
  const names = readdirSync(resolve(FIXTURES, folder)).sort();
  return names.map((name) => readFileSync(resolve(FIXTURES, folder, name), 'utf8'));
}

/** The files of links between people, who look at something together. All others share a result. */
const TOGETHER = /^(?:request|reply|team)-/;

/** Every link with a result that ever went out. */
export function pastLinks(): readonly string[] {
  return linksIn((name) => !TOGETHER.test(name));
}

/** Every other link that ever went out. */
export function pastLinksTogether(): readonly string[] {
  return linksIn((name) => TOGETHER.test(name));
}

function linksIn(isMeant: (name: string) => boolean): readonly string[] {
  const names = readdirSync(resolve(FIXTURES, 'links')).sort().filter(isMeant);
  return names.flatMap((name) => {
    const text = readFileSync(resolve(FIXTURES, 'links', name), 'utf8');
    return (JSON.parse(text) as { readonly fragment: string }[]).map(({ fragment }) => fragment);
  });
}

/** Chance with a seed, so that a text that does harm can be made again. */
function chance(seed: number) {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[] | string): T | string => list[below(list.length)] as T;
  const some = (most: number, make: () => string) =>
    Array.from({ length: below(most + 1) }, make).join('');
  return { below, pick, some };
}
type Chance = ReturnType<typeof chance>;

/** One thing that goes wrong with a text on its way, or is done to it. */
function harmed(text: string, { below, pick, some }: Chance): string {
  const [at, length] = [below(text.length + 1), below(6)];
  const [head, tail] = [text.slice(0, at), text.slice(at)];
  const ways: readonly (() => string)[] = [
    () => head,
    () => tail,
    () => head + tail.slice(length),
    () => head + String(pick(ODD)) + tail,
    () => head + String(pick(ODD)) + tail.slice(1),
    () => head + String(pick(LINK_CHARS)) + tail.slice(1),
    () => head + text + tail,
    () => tail + head,
    () => String(pick(ODD)).repeat(1 + length) + text,
    () => text + String(pick(ODD)).repeat(1 + length),
    () => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\ufffd')),
    () => text.replaceAll(/[A-Za-z]/g, (char) => (below(9) === 0 ? escape(char) : char)),
    () => (below(2) === 0 ? text.toLowerCase() : text.toUpperCase()),
    () => [...text].join(String(pick(ODD))),
    () => head + some(8, () => String.fromCharCode(below(0x10000))) + tail,
  ];
  return (ways[below(ways.length)] ?? (() => text))();
}

function escape(char: string): string {
  return `%${char.charCodeAt(0).toString(16)}`;
}

/** Bytes of a link that went out, some of them others, under a checksum that fits. */
function forgedLink(link: string, { below }: Chance): string {
  const bytes = fromBase62(link.split('.')[0] ?? '') ?? new Uint8Array();
  const body = [...bytes.subarray(0, -4)];
  for (let i = below(4); i > 0; i -= 1) body[below(body.length)] = below(below(2) ? 8 : 256);
  return forged(...(below(6) === 0 ? body.slice(0, below(body.length)) : body));
}

/** A name as no page of ours would write it, under a checksum that fits. */
function forgedName({ some, pick, below }: Chance): string {
  const text = some(50, () => String(pick([...ODD, ...'Anneke ', '\u{e0001}'])));
  const bytes = below(4) === 0 ? [255, below(256), 0xc0] : [...new TextEncoder().encode(text)];
  const crc = crc32(Uint8Array.from(bytes));
  return toBase62(Uint8Array.from([...bytes, (crc >>> 8) & 0xff, crc & 0xff]));
}

/** Fragments that nobody should send: noise, links harmed up to four times, forgeries, long ones. */
export function* hostileFragments(count: number, seed: number): Generator<string> {
  const by = chance(seed);
  const { below, pick, some } = by;
  const links = pastLinks();
  const noise = [...LINK_CHARS, ...LINK_CHARS, ...ODD];
  for (let made = 0; made < count; made += 1) {
    const link = String(pick(links));
    let text = link;
    const kind = below(16);
    if (kind < 4) text = some(60, () => String(pick(noise)));
    else if (kind < 7) text = forgedLink(link, by);
    else if (kind < 9) text = `${link.split('.')[0] ?? ''}.${forgedName(by)}`;
    else for (let times = 1 + below(4); times > 0; times -= 1) text = harmed(text, by);
    // Now and then as long as anything that is looked into, and longer.
    if (below(800) === 0) text = text.repeat(Math.ceil((1 + below(5_000)) / (text.length + 1)));
    yield below(3) === 0 ? `#${text}` : text;
  }
}

/** Mails that nobody should send: links of these kinds harmed, several in one text, words between them. */
export function* hostileMails(count: number, seed: number): Generator<string> {
  const by = chance(seed);
  const { below, pick, some } = by;
  const links = [...pastLinksTogether(), ...pastLinks()];
  const words = ['Hoi,', '> ', '\r\n', 'https://voorbeeld.example/feedback/#', ...ODD];
  for (let made = 0; made < count; made += 1) {
    const parts = Array.from({ length: 1 + below(3) }, () => {
      const link = String(pick(links));
      return below(3) === 0 ? harmed(link, by) : link;
    });
    yield parts.join(some(4, () => String(pick(words))) || ' ');
  }
}

/** Texts that nobody should keep or import: those of every past version, harmed up to four times. */
export function* hostileTexts(
  past: readonly string[],
  count: number,
  seed: number,
): Generator<string> {
  const by = chance(seed);
  const values = ['null', '-1', '1e400', '"__proto__"', '{}', '[]', '[[]]', 'true', '9'.repeat(30)];
  const values2 = [...values, '"\\ud800"', '{"__proto__":{"polluted":true}}', '0.5', '-0', '""'];
  for (let made = 0; made < count; made += 1) {
    let text = String(by.pick(past));
    for (let times = 1 + by.below(4); times > 0; times -= 1) {
      // Half of the time it stays JSON: a value or a key becomes another.
      const spots = [...text.matchAll(/-?\b\d+\b|"[^"\\]*"|true|false|null/g)];
      const spot = spots[by.below(spots.length)];
      if (spot === undefined || by.below(2) === 0) text = harmed(text, by);
      else {
        const { 0: found, index } = spot;
        const value = String(by.pick(values2));
        text = text.slice(0, index) + value + text.slice(index + found.length);
      }
    }
    yield text;
  }
}

/** Texts that nobody should type, paste or open: words, marks, floods of them, any characters at all. */
export function* hostileGate(count: number, seed: number): Generator<string> {
  const by = chance(seed);
  const { below, pick, some } = by;
  const words = [
    'Anne',
    'verantwoordelijk',
    'zelf-\n starter',
    'gedeeld/',
    'www.x.nl',
    '06-123',
    'ﬁ',
    'ĳ',
  ];
  const blank = [
    '\u3164',
    '\u2800',
    '\u{13441}',
    '\u00ad',
    '\ufe0f',
    '\u200d',
    '\u0489',
    '\u{e0061}',
  ];
  const pieces = [...words, ...blank, ...ODD, ...pastLinks().slice(0, 8)];
  const any = () => String.fromCodePoint(below(below(4) ? 0x3100 : 0x110000));
  for (let made = 0; made < count; made += 1) {
    const kind = below(6);
    let text = some(12, () =>
      String(kind < 3 ? pick(pieces) : kind < 5 ? any() : pick(LINK_CHARS)),
    );
    for (let times = below(3); times > 0; times -= 1) text = harmed(text, by);
    // Now and then a flood, longer than anything that is read.
    if (below(2_000) === 0)
      text = (text || '\u0301').repeat(Math.ceil(30_000 / (text.length || 1)));
    yield text;
  }
}
