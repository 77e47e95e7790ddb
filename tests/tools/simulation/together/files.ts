import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PanelBounds } from '../../../../src/domain/panel/bounds.ts';
import type { TogetherFound } from '../../../../src/domain/panel/found.ts';
import type { TeamBounds } from '../../../../src/domain/team/bounds.ts';

const domain = resolve(import.meta.dirname, '../../../../src/domain');

/** Where bounds and findings stand: each behind the last `= {` of a file, up to `};`. */
export const FILES = {
  panel: resolve(domain, 'panel/bounds.ts'),
  team: resolve(domain, 'team/bounds.ts'),
  found: resolve(domain, 'panel/found.ts'),
} as const;

const VALUE = /(export const [A-Z_]+: \w+ = )\{[\s\S]*?\n\};/;

function entries(value: object): string {
  return Object.entries(value)
    .map(
      ([name, one]) =>
        `${name}: ${typeof one === 'object' ? `{ ${entries(one as object)} }` : one}`,
    )
    .join(', ');
}

function row(value: object): string {
  return `    { ${entries(value)} },`;
}

/** The value of the panel's bounds as it stands in the file. */
export function panelText({ usual, rows }: PanelBounds): string {
  return ['{', `  usual: ${usual},`, '  rows: [', ...rows.map(row), '  ],', '};'].join('\n');
}

export function teamText({ usual, steadiness, rows }: TeamBounds): string {
  const head = [
    '{',
    `  usual: ${usual},`,
    `  steadiness: { ${entries(steadiness)} },`,
    '  rows: [',
  ];
  return [...head, ...rows.map(row), '  ],', '};'].join('\n');
}

export function foundText(found: TogetherFound): string {
  return ['{', ...Object.entries(found).map(([name, value]) => `  ${name}: ${value},`), '};'].join(
    '\n',
  );
}

export function valueIn(file: string): string {
  const [whole = '', head = ''] = VALUE.exec(readFileSync(file, 'utf8')) ?? [];
  return whole.slice(head.length);
}

export function writeValue(file: string, text: string): void {
  const before = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    before.replace(VALUE, (_, head: string) => `${head}${text}`),
  );
}
