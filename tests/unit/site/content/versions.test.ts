import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../../src/site/content/load.ts';
import { textFilesOf, pageData } from '../../../../src/site/data/pageData.ts';
import { itemsOf } from '../../../../src/domain/test/instrument.ts';
import {
  addSecondVersion,
  newId,
  REPLACED,
  second,
  WORDS,
} from '../../../support/builders/secondVersion.ts';
import { instrument } from '../../../support/builders/content.ts';
import { afterChange, expectTold, replaced, withCopy } from '../../../support/contentCopy.ts';

/** What the author of a second version reads after a mistake. */
function slipped(slip: (folder: string) => void): readonly string[] {
  return afterChange((folder) => {
    addSecondVersion(folder);
    slip(folder);
  });
}

describe('a second version of the test', () => {
  it('is the one that is asked, with its own norms; the first stays, with its own', () => {
    withCopy(addSecondVersion, (folder) => {
      const content = loadContent(folder);
      expect(content.instrument).toEqual(second.instrument);
      expect(content.measures.map((measure) => measure.instrument)).toEqual([
        second.instrument,
        instrument,
      ]);
      expect(content.measures.map(({ norms }) => norms.instrument)).toEqual(['v2', 'v1']);
    });
  });

  it('is on every page beside the first, with the words of both', () => {
    withCopy(addSecondVersion, (folder) => {
      const content = loadContent(folder);
      const data = pageData(content, true);
      expect(data.instruments.map(({ version }) => version)).toEqual(['v2', 'v1']);
      // The words in the page itself are those of the current statements.
      expect(data.statements[newId(REPLACED.kern)]).toBe(WORDS.kern);
      expect(data.statements).not.toHaveProperty(REPLACED.kern);
      const { stellingen, resultaat, verdieping } = textFilesOf(content);
      const ids = data.instruments.flatMap((one) => itemsOf(one).map(({ id }) => id));
      const worded = [stellingen, resultaat, verdieping].flatMap(({ items }) => Object.keys(items));
      expect(worded.sort()).toEqual([...new Set(ids)].sort());
      expect(resultaat.norms.map((norms) => norms.instrument)).toEqual(['v2', 'v1']);
    });
  });

  it('without norms is reported, with the way to make them', () => {
    const lines = slipped((folder) => rmSync(join(folder, 'norms/v2.yaml')));
    expectTold(lines, 'norms/v2.yaml', 'het bestand is er niet', 'npm run simulation');
  });

  it('without its structure is reported: norms alone ask nothing', () => {
    const lines = slipped((folder) => rmSync(join(folder, 'instrument/v2.yaml')));
    expectTold(lines, 'instrument/v2.yaml', 'het bestand is er niet', 'Zet het terug');
  });

  it.each(['instrument/v2.yml', 'instrument/tweede.yaml', 'norms/v2-oud.yaml'])(
    'in a file that nothing reads is reported: %s',
    (file) => {
      const lines = afterChange((folder) => writeFileSync(join(folder, file), 'version: v2\n'));
      expectTold(lines, file, 'niets leest dit bestand', 'zoals v1.yaml');
    },
  );

  it('does not replace the first: that is reported as missing', () => {
    const lines = slipped((folder) => {
      rmSync(join(folder, 'instrument/v1.yaml'));
      rmSync(join(folder, 'norms/v1.yaml'));
    });
    expectTold(lines, 'instrument/v1.yaml', 'het bestand is er niet', 'Zet het terug');
  });

  it('has the name of its file', () => {
    const lines = slipped((folder) => {
      for (const place of ['instrument', 'norms'])
        renameSync(join(folder, place, 'v2.yaml'), join(folder, place, 'v3.yaml'));
      addSecondVersion(folder);
    });
    expectTold(lines, 'instrument/v3.yaml', 'het bestand heet v3 en er staat v2 in');
  });

  it('has words for everything that it asks', () => {
    const lines = slipped(replaced('nl/items.yaml', /^ +\S+-anders: Ik begin .*\n/m, ''));
    expectTold(lines, 'nl/items.yaml', newId(REPLACED.kern), 'content/instrument/v2.yaml');
  });

  it('does not change the words of the first: old answers are still read', () => {
    const line = new RegExp(`^ +${REPLACED.kern}: .*\\n`, 'm');
    const lines = slipped(replaced('nl/items.yaml', line, ''));
    expectTold(lines, 'nl/items.yaml', `· ${REPLACED.kern}:`, 'content/instrument/v1.yaml');
  });

  it('cannot give an id another meaning', () => {
    const same = new RegExp(`id: ${newId(REPLACED.kern)}\\n`);
    const again = slipped(replaced('instrument/v2.yaml', same, `id: ${REPLACED.kern}\n`));
    // The same id for the same item: its words are those of the first.
    expectTold(again, 'nl/items.yaml', newId(REPLACED.kern), 'hoort bij geen enkele id');
    // And the tip that answered the new id answers nothing.
    expectTold(again, 'nl/tips/proactiviteit.yaml', `geen stelling ${newId(REPLACED.kern)}`);
    expectTold(again, 'nl/geven.yaml', newId(REPLACED.kern), 'hoort bij geen stelling');
    expect(again).toHaveLength(3);
    const other = slipped(replaced('instrument/v2.yaml', same, `id: ${REPLACED.verdieping}\n`));
    expectTold(
      other,
      'instrument/v2.yaml',
      REPLACED.verdieping,
      'betekent iets anders in content/instrument/v1.yaml',
      'nieuwe id',
    );
  });

  it('follows the rules for new items; the first does not have to', () => {
    const long = 'Ik doe wat ik doe en ik doe het op de manier waarop ik het altijd al deed.';
    const line = (id: string) => new RegExp(`(?<=^ +${id}: ).*$`, 'm');
    expect(slipped(replaced('nl/items.yaml', line(REPLACED.kern), long))).toEqual([]);
    const lines = slipped(replaced('nl/items.yaml', line(newId(REPLACED.kern)), long));
    expectTold(lines, 'nl/items.yaml', newId(REPLACED.kern), 'woorden');
  });

  it('is described on the method page', () => {
    const lines = slipped(replaced('nl/method.yaml', /version: v2/, 'version: v1'));
    expectTold(lines, 'nl/method.yaml', 'versie v2 van de test staat er niet bij');
  });
});
