import { describe, expect, it } from 'vitest';
import { checkLine, isRight } from './selfTest/checks.ts';
import { KNOWN, knownPages } from './selfTest/pages.ts';
import { serveKnown } from './selfTest/server.ts';

describe('a check of the instruments', () => {
  const check = { what: 'bytes', read: 5, least: 5, most: 6 };

  it('is right within its bounds, ends included', () => {
    expect(isRight(check)).toBe(true);
    expect(isRight({ ...check, read: 6 })).toBe(true);
    expect(isRight({ ...check, read: 4.99 })).toBe(false);
    expect(isRight({ ...check, read: 6.01 })).toBe(false);
    expect(isRight({ ...check, read: Number.NaN })).toBe(false);
  });

  it('is told in one line', () => {
    expect(checkLine(check)).toBe('✓ bytes: 5 (right: 5 – 6)');
    expect(checkLine({ ...check, read: 9 })).toBe('✗ bytes: 9 (right: 5 – 6)');
  });
});

describe('the known pages', () => {
  it('weigh what the self-test says', async () => {
    const site = await serveKnown(knownPages('http://elsewhere.test'));
    const random = await fetch(`${site.origin}/random`);
    const slow = await fetch(`${site.origin}/slow.js`);
    const missing = await fetch(`${site.origin}/nowhere`);
    const sizes = [(await random.bytes()).length, (await slow.bytes()).length];
    await site.close();
    expect(sizes[0]).toBe(KNOWN.bytes);
    expect(Math.abs((sizes[1] ?? 0) - KNOWN.slowBytes)).toBeLessThan(10);
    expect(missing.status).toBe(404);
  });
});
