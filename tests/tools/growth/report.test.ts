import { describe, expect, it } from 'vitest';
import { changesTable, growthTable, heavierTable, originTable } from './report.ts';
import type { BuiltFile } from './files.ts';

const file = (name: string, packed: number): [string, BuiltFile] => [
  name,
  { name, bytes: packed * 3, packed, mark: `${name} ${packed}` },
];
const page = { name: 'index.html', bytes: 9_000, headers: 1_200, immutable: false };
const texts = { name: 'teksten/tips.json', bytes: 6_400, headers: 1_200, immutable: true };
const site = {
  files: [page, texts],
  visits: { start: [0], result: [0, 1], shared: [0, 1] },
  changes: [new Set(['index.html']), new Set(['privacy/index.html'])],
};

describe('the tables', () => {
  it('count what a change makes a visitor fetch again', () => {
    expect(changesTable(['words', 'another page'], site)).toBe(
      '| put online | files to fetch again, of 2 | bytes |\n| --- | --: | --: |\n' +
        '| words | 1 | 9.0 kB |\n| another page | 0 | 0.0 kB |',
    );
  });

  it('tell the files that grew, and leave out cards and small differences', () => {
    const before = new Map([file('index.html', 8_000), file('a.js', 500), file('beeld/a.png', 1)]);
    const after = new Map([file('index.html', 9_300), file('a.js', 590), file('beeld/a.png', 999)]);
    const rows = heavierTable(before, after).split('\n').slice(2);
    expect(rows).toEqual(['| `index.html` | 8.0 kB | 9.3 kB |']);
  });

  it('reckon with visits of several files', () => {
    const load = { perSecond: 14_000, bytesPerSecond: 100e6, median: 0.5, p99: 4 };
    const tools = { nginx: '1', wrk: '4', brotli: true };
    const rows = originTable({ page: load, visit: load, ...tools }, 14).split('\n');
    expect(rows.at(-2)).toBe('| the start page | 14,000 | 50 million | 100 MB | 0.5 / 4.0 ms |');
    expect(rows.at(-1)).toContain('| 14,000 | 3.6 million |');
  });

  it('weigh a visit in every build', () => {
    const walk = { transfers: [], paths: ['/', '/icon.svg'], bytes: 0 };
    const files = new Map([file('index.html', 8_000), file('icon.svg', 200)]);
    const grown = [{ what: 'as it is', folder: '', seconds: 5.12, files }];
    const visits = { depths: { start: walk, result: walk, shared: walk }, pages: [] };
    expect(growthTable(grown, visits).split('\n').at(-1)).toBe(
      '| as it is | 5.1 s | 2 | 8 kB | 8.0 kB | 8.2 kB | 0.0 kB |',
    );
  });
});
