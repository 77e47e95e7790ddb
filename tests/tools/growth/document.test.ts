import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../bench/content.ts';
import { withTables } from './document.ts';
import { DOCUMENT, TABLES } from './report.ts';

describe('a document with tables', () => {
  const before = 'Prose.\n\n<!-- a -->\n\nold\n\n<!-- /a -->\n\nMore.\n\n<!-- b --><!-- /b -->\n';

  it('gets new tables between the marks and keeps its prose', () => {
    const after = withTables(before, { a: '| 1 |', b: '| 2 |' });
    expect(after).toBe(
      'Prose.\n\n<!-- a -->\n\n| 1 |\n\n<!-- /a -->\n\nMore.\n\n<!-- b -->\n\n| 2 |\n\n<!-- /b -->\n',
    );
    expect(withTables(after, { a: '| 1 |', b: '| 2 |' })).toBe(after);
  });

  it('keeps a table that was not measured again', () => {
    expect(withTables(before, { b: '| 2 |' })).toContain('\n\nold\n\n');
  });

  it('must have a place for every table', () => {
    expect(() => withTables(before, { c: '' })).toThrow('no marks for c');
  });
});

describe('the document of the site', () => {
  it('has a place for every table', () => {
    const text = readFileSync(join(root, DOCUMENT), 'utf8');
    const filled = withTables(text, Object.fromEntries(TABLES.map((name) => [name, `<${name}>`])));
    for (const name of TABLES) expect(filled).toContain(`\n<${name}>\n`);
  });
});
