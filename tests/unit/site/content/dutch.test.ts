import { describe, expect, it } from 'vitest';
import { broken, edited } from '../../../support/contentCopy.ts';
import { tipFile } from './samples.ts';

const FILES = [
  'instrument/v1.yaml',
  'norms/v1.yaml',
  'nl/items.yaml',
  'nl/traits.yaml',
  'nl/interview.yaml',
  'nl/method.yaml',
  'nl/sharing.yaml',
  'nl/style.yaml',
  'nl/ui.yaml',
  'nl/vacancy.yaml',
  'literature.yaml',
  tipFile,
];

/** Words of zod, of the YAML parser and of Node that no author should see. */
const ENGLISH =
  /\b(the|must|expected|invalid|required|unexpected|received|missing|should|not|key|keys|unrecognized|error|undefined|null|object|string|array|block|map|token|indentation|ENOENT|no such)\b/i;

const BROKEN = [
  '42',
  'true',
  '~',
  '[]',
  '{}',
  'tekst',
  '- 1',
  '- {}',
  'a: b',
  'a: [',
  'a: "b',
  "a: 'b",
  'a: b: c',
  '	a: b',
  'a: b\n c: d',
  'a: &b',
  'a: *b',
  'a: !b c',
  '? a',
  '- a\nb: c',
  'a: {b: c',
  '%a',
  '@a',
  '`a',
  'a: |\nb',
  '---\n---\na',
  'a: "\\q"',
  '<<: 1',
  'a: !!int x',
  '"a" "b"',
  '}',
  ']',
  ',',
  ': a',
  '- - -',
  '[a: b: c]',
  '&a &b c',
  '!!set {a}',
];

describe('any content of a file', () => {
  it.each(['nl/ui.yaml', tipFile])('is reported in Dutch: %s', (file) => {
    for (const text of BROKEN) {
      const lines = broken(file, /^[^]*$/, text);
      expect(lines, text).not.toEqual([]);
      expect(lines.join('\n'), text).not.toMatch(ENGLISH);
    }
  });

  it.each(FILES)('in each of its fields is reported in Dutch: %s', (file) => {
    for (const value of [null, 1, -1, 1.5, true, '', 'X', [], [1], {}, { a: 1 }]) {
      const lines = edited(file, (document) => {
        const top = document.toJS() as Record<string, unknown>;
        for (const name of Object.keys(top))
          document.set(/^\d+$/.test(name) ? Number(name) : name, value);
      });
      expect(lines.join('\n'), JSON.stringify(value)).not.toMatch(ENGLISH);
    }
  });
});
