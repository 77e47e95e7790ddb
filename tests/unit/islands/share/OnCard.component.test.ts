import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { CardChoice } from '../../../../src/domain/result/card.ts';
import type { TraitId } from '../../../../src/domain/test/scales.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { OnCard } from '../../../../src/islands/share/OnCard.tsx';
import { loadContent } from '../../../../src/site/content/load.ts';
import { CONTENT } from '../../../support/contentCopy.ts';

const { sharing, traits } = loadContent(CONTENT);
const { choose } = sharing;
const [ZELF, PRO, VER] = TRAITS;

function drawn(cardChoice: CardChoice, chosen: readonly TraitId[] | null = null) {
  const html = renderToString(
    h(OnCard, { cardChoice, chosen, texts: choose, traits, onChosen: () => undefined }),
  );
  const boxes = [...html.matchAll(/<label><input ([^>]*)>.*?<span>(.*?) <span/g)].map(
    ([, attributes = '', name]) => ({
      name,
      isTicked: /\bchecked\b/.test(attributes),
      isClosed: /\bdisabled\b/.test(attributes),
    }),
  );
  const told = /role="status">(.*?)<\/p>/.exec(html)?.[1]?.replaceAll(/<[^>]*>/g, '');
  return { html, boxes, told, ticked: boxes.filter(({ isTicked }) => isTicked) };
}
const offered = (candidates: readonly TraitId[], preselected: readonly TraitId[]): CardChoice => ({
  kind: 'offered',
  candidates,
  preselected,
});
const namesOf = (ids: readonly TraitId[]) => ids.map((id) => traits[id].name);

describe('choosing what is on a card', () => {
  it('offers the candidates in their order, the likeliest ticked', () => {
    const { html, boxes, ticked, told } = drawn(offered([PRO, VER, ZELF], [PRO]));
    expect(boxes.map(({ name }) => name)).toEqual(namesOf([PRO, VER, ZELF]));
    expect(ticked.map(({ name }) => name)).toEqual(namesOf([PRO]));
    expect(boxes.some(({ isClosed }) => isClosed)).toBe(false);
    expect(told).toBe('');
    expect(html).toContain(choose.cardOffered);
  });

  it('says so when two are ticked, and closes the others', () => {
    const { boxes, told } = drawn(offered([PRO, VER, ZELF], [PRO]), [PRO, ZELF]);
    expect(boxes.map(({ isClosed }) => isClosed)).toEqual([false, true, false]);
    expect(told).toBe(choose.cardFull);
  });

  it('does not speak of a limit when there are only two', () => {
    expect(drawn(offered([PRO, VER], [PRO, VER])).told).toBe('');
  });

  it('asks to choose when nothing is ticked: after a tie of three, too', () => {
    expect(drawn(offered([ZELF, PRO, VER], [])).told).toBe(choose.cardNothing);
    expect(drawn(offered([PRO, VER], [PRO]), []).told).toBe(choose.cardNothing);
  });

  it.each([
    ['level', choose.cardLevel],
    ['withheld', choose.cardWithheld],
  ] as const)('offers all six, none ticked, and says why: %s', (reason, why) => {
    const { html, boxes, ticked, told } = drawn({ kind: 'free', reason });
    expect(boxes.map(({ name }) => name)).toEqual(namesOf(TRAITS));
    expect(ticked).toEqual([]);
    expect(told).toBe(choose.cardNothing);
    expect(html).toContain(why);
    expect(html).not.toContain(choose.cardOffered);
  });

  it('only tells the one that there is, without a box', () => {
    const { html, boxes } = drawn(offered([PRO], [PRO]));
    expect(boxes).toEqual([]);
    expect(html).toContain(`${choose.cardSingle} <strong>${traits[PRO].name}</strong>`);
  });

  it('never shows a score, a level or a role', () => {
    for (const choice of [
      offered([PRO, VER, ZELF], [PRO]),
      { kind: 'free', reason: 'level' } as const,
    ]) {
      const { html } = drawn(choice);
      const text = html.replaceAll(/<[^>]*>/g, ' ');
      expect(text).not.toMatch(/\d|slachtoffer|aanklager|redder/i);
      for (const trait of TRAITS)
        for (const level of ['low', 'middle', 'high'] as const)
          expect(text).not.toContain(traits[trait][level]);
    }
  });
});
