import { describe, expect, it } from 'vitest';
import { asPart, packetHandouts } from '../../../../src/site/data/packetData.ts';
import { loadContent } from '../../../../src/site/content/load.ts';
import { CONTENT } from '../../../support/contentCopy.ts';

describe('the exercises of a session, to hand out', () => {
  it('are the pages themselves, with all their room to write', () => {
    const content = loadContent(CONTENT);
    const handouts = packetHandouts(content);
    expect(handouts.map(({ title }) => title)).toEqual([
      'Een ondernemend voorbeeld',
      'Drie stoelen',
    ]);
    for (const { title, parts } of handouts) {
      const page = content.pages.find((one) => one.title === title);
      const labels = parts.flatMap((part) => (part.kind === 'notes' ? part.notes : []));
      expect(labels).toEqual(page?.exercise?.notes);
    }
  });

  it('stand below the heading of their sheet, and name no place twice', () => {
    expect(asPart('<h2 id="a">A</h2><p id="b">x</p><h3 id="c">C</h3>')).toBe(
      '<h3>A</h3><p id="b">x</p><h4>C</h4>',
    );
  });
});
