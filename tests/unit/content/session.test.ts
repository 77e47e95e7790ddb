import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/site/content/load.ts';
import { CONTENT } from '../../support/contentCopy.ts';

const { session } = loadContent(CONTENT);
const [long, short] = session.scripts;
const sum = (parts: readonly { readonly minutes: number }[]) =>
  parts.reduce((total, { minutes }) => total + minutes, 0);

describe('the scripts of a session', () => {
  it('take 75 and 30 minutes, in these parts', () => {
    expect(long.parts.map(({ minutes }) => minutes)).toEqual([10, 20, 30, 15]);
    expect(short.parts.map(({ minutes }) => minutes)).toEqual([5, 15, 10]);
    expect([long, short].map(({ minutes }) => minutes)).toEqual([75, 30]);
  });

  it.each(session.scripts.flatMap(({ id, parts }) => parts.map((part) => ({ id, part }))))(
    'give every minute of $id $part.id a step, and nothing more',
    ({ part }) => {
      expect(sum(part.steps)).toBe(part.minutes);
    },
  );

  it('name each part once', () => {
    for (const { parts } of session.scripts)
      expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
  });
});
