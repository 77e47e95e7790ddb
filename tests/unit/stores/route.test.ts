// cspell:ignore unstub
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Route } from '../../../src/stores/route.ts';
import { $route, go, readRoute, startRouting, START } from '../../../src/stores/route.ts';
import { fc } from '../../support/builders/property.ts';

/** Ends the current frame. */
let paint = () => Promise.resolve();
vi.mock('../../../src/platform/afterPaint.ts', () => ({
  afterPaint: () =>
    new Promise<void>((painted) => {
      paint = async () => painted();
    }),
}));

describe('the request in a history entry', () => {
  it('is a step of a part, or the result', () => {
    const step = { view: 'questions', stage: 'rollen', step: 3, plain: true };
    expect(readRoute(step)).toEqual(step);
    expect(readRoute({ view: 'result' })).toEqual({ view: 'result' });
    expect(readRoute({ ...step, more: true })).toEqual(step);
    expect(readRoute({ ...step, plain: 1 })).toEqual({
      view: 'questions',
      stage: 'rollen',
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
    { view: 'questions', stage: 'constructor', step: 0 },
    { view: 'questions', stage: 'kern', step: -1 },
    { view: 'questions', stage: 'kern', step: 1.5 },
    { view: 'questions', stage: 'kern', step: '1' },
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

describe('a screen that a person goes to', () => {
  const at = (step: number): Route => ({ view: 'questions', stage: 'kern', step });
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

  it('is shown first, and gets its history entry once it is painted', async () => {
    go(at(1), '/');
    expect($route.get()).toEqual(at(1));
    expect(entries).toEqual([START]);
    await paint();
    expect(entries).toEqual([START, at(1)]);
  });

  it('comes after the one before it, also when that was not painted yet', async () => {
    go(at(1), '/');
    go(at(2), '/');
    expect(entries).toEqual([START, at(1)]);
    await paint();
    expect(entries).toEqual([START, at(1), at(2)]);
    go(at(3), '/');
    go({ view: 'result' }, '/resultaat/');
    await paint();
    expect(entries).toEqual([START, at(1), at(2), at(3), { view: 'result' }]);
  });

  it('at another address has its entry at once, with that address', () => {
    go(at(1), '/vragenlijst/');
    expect(entries).toEqual([START, at(1)]);
    vi.stubGlobal('location', { pathname: '/', search: '?x', hash: '#hoe' });
    go(at(2), '/');
    expect(addresses).toEqual(['/vragenlijst/', '/']);
  });

  it('names no address when it is the same', async () => {
    go(at(1), '/');
    await paint();
    expect(addresses).toEqual([undefined]);
  });

  it('is left by Back, which makes no entry', async () => {
    go(at(1), '/');
    await paint();
    back(START);
    expect($route.get()).toEqual(START);
    expect(entries).toEqual([START, at(1)]);
  });

  it('gets no entry when it was left before it was painted', async () => {
    go(at(1), '/');
    back(START);
    await paint();
    expect($route.get()).toEqual(START);
    expect(entries).toEqual([START]);
  });
});
