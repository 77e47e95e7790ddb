import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { charactersIn } from './characterMap.ts';
import { CHARACTERS } from './characters.ts';
import * as names from './names.ts';
import { fontOf, tablesOf } from './sfnt.ts';

const { resolve } = createRequire(import.meta.url);

/**
 * Our four fonts, and what each is cut from. 'Source' is a reserved name (Open Font License): a changed
 * copy may not carry it, so these have names of their own.
 */
export const FONTS = [
  { name: 'roer-serif', family: 'Roer Serif', source: 'source-serif-4', weight: 400 },
  { name: 'roer-serif', family: 'Roer Serif', source: 'source-serif-4', weight: 600 },
  { name: 'roer-sans', family: 'Roer Sans', source: 'source-sans-3', weight: 400 },
  { name: 'roer-sans', family: 'Roer Sans', source: 'source-sans-3', weight: 600 },
] as const;
export type Font = (typeof FONTS)[number];

export const fileOf = ({ name, weight }: Font): string => `${name}-${weight}.woff2`;

/** Pairs of letters, accents, and figures of one width: all that the styles ask for. */
const FEATURES = ['kern', 'ccmp', 'tnum', 'lnum'];
/** For choosing an instance of a variable font, and for scripts that stand beside Latin. */
const UNUSED = ['STAT', 'BASE'];
const KEPT = { preserveNameIds: [names.LICENCE_ADDRESS], keepFeatures: FEATURES };

/** The font under its own name; copyright, version and licence stay as they are. */
function renamed(font: Buffer, { family, weight }: Font): Buffer {
  const tables = tablesOf(font);
  const nameTable = tables.get('name');
  if (nameTable === undefined) throw new Error(`${family} has no names`);
  const old = names.namesIn(nameTable);
  const style = weight === 400 ? 'Regular' : 'SemiBold';
  const full = `${family} ${style}`;
  const texts = new Map([
    ...old,
    [names.FAMILY, full.replace(/ Regular$/, '')],
    [names.STYLE, 'Regular'],
    [names.UNIQUE, `${full}; ${old.get(names.VERSION) ?? ''}`],
    [names.FULL_NAME, full],
    [names.POSTSCRIPT_NAME, full.replaceAll(' ', '').replace(/(Regular|SemiBold)$/, '-$1')],
  ]);
  return fontOf(new Map([...tables, ['name', names.namesTable(texts)]]));
}

/** The font with the characters of Dutch only. Each run gives the same bytes. */
export async function subsetOf(font: Font): Promise<Buffer> {
  const { source, weight } = font;
  const path = resolve(`@fontsource/${source}/files/${source}-latin-${weight}-normal.woff2`);
  const cut = await subsetFont(await readFile(path), CHARACTERS, {
    ...KEPT,
    dropTables: UNUSED,
    targetFormat: 'sfnt',
  });
  return subsetFont(renamed(cut, font), undefined, {
    ...KEPT,
    keepAllGlyphs: true,
    targetFormat: 'woff2',
  });
}

/** What a font file holds: its names, its characters, and how high it stands on a line, in ems. */
export async function contentOf(font: Buffer) {
  const options = { ...KEPT, keepAllGlyphs: true, targetFormat: 'sfnt' } as const;
  const tables = tablesOf(await subsetFont(font, undefined, options));
  const tableOf = (tag: string) => {
    const table = tables.get(tag);
    if (table === undefined) throw new Error(`the font has no table ${tag}`);
    return table;
  };
  const em = tableOf('head').readUInt16BE(18);
  const line = tableOf('hhea');
  return {
    names: names.namesIn(tableOf('name')),
    characters: charactersIn(tableOf('cmap')),
    line: { ascent: line.readInt16BE(4) / em, descent: -line.readInt16BE(6) / em },
  };
}
