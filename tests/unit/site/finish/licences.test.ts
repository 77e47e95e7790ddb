import { join } from 'node:path';
import { expect, it } from 'vitest';
import { licencesText } from '../../../../src/site/finish/licences.ts';
import { BROUGHT_ALONG, SHIPPED } from '../../../../src/site/finish/sbom.ts';

const root = join(import.meta.dirname, '../../../..');

const parts = licencesText(root).split(/\n-{72}\n/);

it('the licences name every package in the scripts, with its version and its notice', () => {
  expect(parts).toHaveLength(SHIPPED.length + BROUGHT_ALONG.length + 1);
  [...SHIPPED, ...BROUGHT_ALONG].forEach((name, i) => {
    expect(parts[i]?.trim()).toMatch(
      new RegExp(`^${name.replace('.', '\\.')} \\d+\\.\\d+\\.\\d+\n`),
    );
    expect(parts[i]).toMatch(/copyright/i);
  });
});

it('the last is that of the fonts, with the copyright of both', () => {
  const last = parts.at(-1) ?? '';
  expect(last).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(last.match(/^© .* with Reserved Font Name/gm)).toHaveLength(2);
});
