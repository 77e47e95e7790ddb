import { join } from 'node:path';
import { expect, it } from 'vitest';
import { licencesText } from '../../../../src/site/finish/licences.ts';
import { BROUGHT_ALONG, SHIPPED } from '../../../../src/site/finish/sbom.ts';

const root = join(import.meta.dirname, '../../../..');

it('the licences name every package in the scripts, with its version and its notice', () => {
  const parts = licencesText(root).split(/\n-{72}\n/);
  expect(parts).toHaveLength(SHIPPED.length + BROUGHT_ALONG.length);
  [...SHIPPED, ...BROUGHT_ALONG].forEach((name, i) => {
    expect(parts[i]?.trim()).toMatch(
      new RegExp(`^${name.replace('.', '\\.')} \\d+\\.\\d+\\.\\d+\n`),
    );
    expect(parts[i]).toMatch(/copyright/i);
  });
});
