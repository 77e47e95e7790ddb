import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf } from '../support/imports.ts';
import { dataOf, filesOf, pagesOf, type BuiltPage } from './site.ts';

/** An address that something built names, as written, and where it is named. */
export interface Named {
  readonly from: string;
  readonly address: string;
}

/** Attributes that hold one address. `data-boot`: the script that the page fetches later. */
const ATTRIBUTES = new Set(['href', 'src', 'action', 'poster', 'data', 'data-boot']);
const SOCIAL = /^(og:(image|url)|twitter:image)$/;
const STYLE_URL = /url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g;
/** The list of files that Vite's preloader keeps, and other names of our own scripts and styles. */
const PRELOADED = /["'`]((?:\.{0,2}\/)?_astro\/[^"'`]+\.(?:js|css))["'`]/g;

function inStyles(css: string): readonly string[] {
  return [...css.matchAll(STYLE_URL)].map(([, url, imported]) => url ?? imported ?? '');
}

function inPage(page: BuiltPage): readonly string[] {
  const inTags = page.tags.flatMap(({ name, attributes, body }) => [
    ...[...attributes].filter(([key]) => ATTRIBUTES.has(key)).map(([, value]) => value),
    ...(attributes.get('srcset') ?? '')
      .split(',')
      .flatMap((part) => part.trim().split(' ')[0] || []),
    ...(attributes.get('data-fonts')?.split(' ') ?? []),
    ...(SOCIAL.test(attributes.get('property') ?? attributes.get('name') ?? '')
      ? [attributes.get('content') ?? '']
      : []),
    ...(name === 'style' ? inStyles(body) : []),
  ]);
  return [...inTags, ...Object.values(dataOf(page)?.textFiles ?? {})];
}

/** `up`: from the folder of the script to that of the site. */
function inScript(text: string, up: '../' | './'): readonly string[] {
  const imports = importsOf({ path: 'built.js', text })
    .map(({ specifier }) => specifier)
    .filter((specifier) => /^[./]/.test(specifier));
  const preloaded = [...text.matchAll(PRELOADED)].map(([, path = '']) => path);
  return [...imports, ...preloaded.map((path) => (/^[./]/.test(path) ? path : up + path))];
}

/** Every address that pages, scripts and styles of a built folder name. */
export function addressesIn(folder: string, base: string): readonly Named[] {
  const pages = pagesOf(folder, base).flatMap((page) =>
    inPage(page).map((address) => ({ from: page.address, address })),
  );
  const files = filesOf(folder).flatMap((name) => {
    const text = () => readFileSync(join(folder, name), 'utf8');
    const named = name.endsWith('.js')
      ? inScript(text(), name.includes('/') ? '../' : './')
      : name.endsWith('.css')
        ? inStyles(text())
        : [];
    return named.map((address) => ({ from: base + name, address }));
  });
  return [...pages, ...files];
}
