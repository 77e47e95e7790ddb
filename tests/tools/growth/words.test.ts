import { describe, expect, it } from 'vitest';
import { writer } from './words.ts';

const TEXT = "Zeg nu: 'Dit zijn er precies acht.' Ja.";

describe('text that means nothing', () => {
  it('keeps the sentences, and so their length in words', () => {
    expect(writer(1).like(TEXT)).toMatch(
      /^\p{Lu}\p{L}* \p{Ll}+: '\p{Lu}\p{L}* \p{Ll}+ \p{Ll}+ \p{Ll}+ \p{Ll}+\.' \p{Lu}\p{L}*\.$/u,
    );
  });

  it('is the same for the same seed, and never the same twice', () => {
    const [one, two, other] = [writer(1), writer(1), writer(2)];
    const first = one.like(TEXT);
    expect(two.like(TEXT)).toBe(first);
    expect(one.like(TEXT)).not.toBe(first);
    expect(other.like(TEXT)).not.toBe(first);
  });

  it('leaves the slots that are filled in later', () => {
    expect(writer(3).like('{Trait} heet {everyday}')).toMatch(/^\{Trait\} \p{L}+ \{everyday\}$/u);
  });

  it('keeps the frame of a plan', () => {
    expect(writer(5).like('Als ik eet, dan lees ik.')).toMatch(/^Als .*, dan .*\.$/);
  });

  it('is drawn from the words of the site', () => {
    expect(writer(4).like('woord '.repeat(3_000))).toContain(' mijn ');
  });
});
