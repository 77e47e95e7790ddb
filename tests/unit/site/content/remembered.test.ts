import { describe, expect, it } from 'vitest';
import { remembered } from '../../../../src/site/content/remembered.ts';

/** Joins two texts, and counts how often that was asked of it. */
function counting(room: number) {
  const asked: string[] = [];
  const join = remembered(room, (a: string, b: string) => {
    asked.push(`${a}+${b}`);
    return { joined: a + b };
  });
  return { asked, join };
}

describe('a function that remembers', () => {
  it('gives the same result for the same texts, and is asked once', () => {
    const { asked, join } = counting(2);
    expect(join('a', 'b')).toEqual({ joined: 'ab' });
    expect(join('a', 'b')).toBe(join('a', 'b'));
    expect(asked).toEqual(['a+b']);
  });

  it('tells texts apart that are the same when joined', () => {
    const { asked, join } = counting(3);
    for (const [a, b] of [
      ['ab', ''],
      ['a', 'b'],
      ['', 'ab'],
    ] as const)
      join(a, b);
    expect(asked).toHaveLength(3);
  });

  it('keeps as many as there is room for, and lets the oldest go first', () => {
    const { asked, join } = counting(2);
    for (const text of ['1', '2', '3', '2', '3']) join(text, '');
    expect(asked).toEqual(['1+', '2+', '3+']);
    join('1', '');
    expect(asked).toEqual(['1+', '2+', '3+', '1+']);
  });
});
