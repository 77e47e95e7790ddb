// cspell:ignore unstub
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { loadContent } from '../../../../src/site/content/load.ts';
import { previewImage } from '../../../../src/site/images/previewImage.ts';
import { previewsOf } from '../../../../src/site/images/previews.ts';
import { CARDS } from '../../../../src/domain/result/card.ts';
import { CONTENT } from '../../../support/contentCopy.ts';
import { sinceCpu } from '../../../support/cpuTime.ts';

const content = loadContent(CONTENT);

/** The processor time that all pictures together may add to a build, in milliseconds. */
const LIMIT = 20_000;

beforeAll(() => {
  vi.stubEnv('SITE', 'https://school.example');
  return () => vi.unstubAllEnvs();
});

describe('the pictures of links', () => {
  it('are one for the start and one for each card', () => {
    const previews = previewsOf(content);
    expect([...previews.keys()]).toEqual(['start', ...CARDS.map(({ id }) => id)]);
    for (const { address, siteName } of previews.values()) {
      expect(address).toBe('school.example');
      expect(siteName).toBe(content.ui.site.name);
    }
  });

  it('colour the handles of the bouwstenen on the card', () => {
    const previews = previewsOf(content);
    for (const { id, traits } of CARDS) {
      expect(previews.get(id)?.traits).toEqual(traits);
    }
  });

  it('say who speaks above the names, on a card only', () => {
    const previews = previewsOf(content);
    expect(previews.get('start')?.before).toBeNull();
    for (const { id, traits } of CARDS) {
      expect(previews.get(id)?.before).toBe('Hier herken ik mezelf in:');
      expect(previews.get(id)?.title).toHaveLength(traits.length);
    }
  });

  it(`are drawn within ${LIMIT / 1000} s together, the same each time`, async () => {
    const before = process.cpuUsage();
    const previews = [...previewsOf(content).values()];
    const pictures = await Promise.all(previews.map(previewImage));
    expect(sinceCpu(before)).toBeLessThan(LIMIT);
    // tests/site/repeat.test.ts builds them all a second time.
    for (const [index, preview] of previews.slice(0, 2).entries()) {
      expect(await previewImage(preview)).toEqual(pictures[index]);
    }
  });
});
