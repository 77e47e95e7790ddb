// cspell:ignore unstub
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Route } from '../../src/stores/route.ts';
import { $route, go, readRoute, startRouting, START } from '../../src/stores/route.ts';
import { fc } from '../support/builders/property.ts';

describe('what a history entry asks for', () => {
  it('is a step of a part, or the result', () => {
    const step = { view: 'questions', part: 'rollen', step: 3, plain: true };
    expect(readRoute(step)).toEqual(step);
    expect(readRoute({ view: 'result' })).toEqual({ view: 'result' });
    expect(readRoute({ ...step, more: true })).toEqual(step);
    expect(readRoute({ ...step, plain: 1 })).toEqual({
      view: 'questions',
      part: 'rollen',
      step: 3,
    });
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

describe('a screen that one goes to', () => {
  const at = (step: number): Route => ({ view: 'questions', part: 'kern', step });
  let entries: unknown[] = [];
  let addresses: unknown[] = [];
  let back = (_entry: unknown) => {};

  beforeEach(() => {
    [entries, addresses] = [[], []];
    vi.stubGlobal('location', { pathname: '/', search: '', hash: '' });
    vi.stubGlobal('history', {
      pushState: (entry: unknown, _: string, address?: string) => {
        entries.push(entry);
        addresses.push(address);
      },
      replaceState: (entry: unknown) => entries.splice(-1, 1, entry),
    });
    vi.stubGlobal('addEventListener', (_: string, listen: (event: object) => void) => {
      back = (state) => listen({ state });
    });
    startRouting(START);
    return () => vi.unstubAllGlobals();
  });

  it('has its history entry by the time it is there: a reload stands on it', () => {
    const seen: unknown[] = [];
    const stop = $route.listen(() => seen.push([...entries]));
    go(at(1), '/');
    go(at(2), '/');
    stop();
    expect(seen).toEqual([
      [START, at(1)],
      [START, at(1), at(2)],
    ]);
  });

  it('names its address only when it is another one', () => {
    go(at(1), '/');
    go(at(2), '/vragenlijst/');
    expect(addresses).toEqual([undefined, '/vragenlijst/']);
    vi.stubGlobal('location', { pathname: '/', search: '?x', hash: '#hoe' });
    go(at(3), '/');
    expect(addresses.at(-1)).toBe('/');
  });

  it('is left by Back, which makes no entry', () => {
    go(at(1), '/');
    back(START);
    expect($route.get()).toEqual(START);
    expect(entries).toEqual([START, at(1)]);
  });
});
