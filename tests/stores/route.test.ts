import { describe, expect, it } from 'vitest';
import { readRoute } from '../../src/stores/route.ts';
import { fc } from '../support/builders/property.ts';

describe('what a history entry asks for', () => {
  it('is a step of a part, or the result', () => {
    const step = { view: 'questions', part: 'rollen', step: 3 };
    expect(readRoute(step)).toEqual(step);
    expect(readRoute({ view: 'result' })).toEqual({ view: 'result' });
    expect(readRoute({ ...step, more: true })).toEqual(step);
    const earlier = { view: 'result', earlier: true };
    expect(readRoute(earlier)).toEqual(earlier);
    expect(readRoute({ view: 'result', earlier: 1, finished: 'kern' })).toEqual({ view: 'result' });
  });

  it.each([
    null,
    undefined,
    'result',
    7,
    [],
    {},
    { view: 'elsewhere' },
    { view: 'questions' },
    { view: 'questions', part: 'constructor', step: 0 },
    { view: 'questions', part: 'kern', step: -1 },
    { view: 'questions', part: 'kern', step: 1.5 },
    { view: 'questions', part: 'kern', step: '1' },
  ])('is nothing of ours: %j', (entry) => {
    expect(readRoute(entry)).toBeNull();
  });

  it('is read from anything without throwing', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true }), (entry) => {
        expect(() => readRoute(entry)).not.toThrow();
      }),
    );
  });
});
