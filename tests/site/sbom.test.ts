import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sbomOf } from '../../src/site/finish/sbom.ts';
import { readBuilt, root, SUBSITE } from './site.ts';

it('lists the packages of the lockfile beside the pages', () => {
  const list = sbomOf(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  expect(readBuilt('sbom.cdx.json')).toBe(list);
  expect(readBuilt('sbom.cdx.json', SUBSITE.folder)).toBe(list);
});
