import { describe, expect, it } from 'vitest';
import { fc } from '../../support/builders/property.ts';
import { nodeShares } from './arrivals.ts';
import { BASE, type Assumptions } from './assumptions.ts';
import { browserRatio, nodeRatio, originRequests, simulate, type Site } from './caching.ts';

const page = { name: 'index.html', bytes: 9_000, headers: 500, immutable: false };
const script = { name: '_astro/app.js', bytes: 14_000, headers: 500, immutable: true };
const texts = { name: 'teksten/tips.json', bytes: 5_000, headers: 500, immutable: true };
const site: Site = {
  files: [page, script, texts],
  visits: { start: [0], result: [0, 1, 2], shared: [0, 1, 2] },
  changes: [new Set([page.name]), new Set([page.name, script.name])],
};
const small: Assumptions = { ...BASE, visits: 2_000, nodes: 5 };
const SEED = 7;

const assumptions = fc.record({
  visits: fc.integer({ min: 200, max: 1_500 }),
  returning: fc.double({ min: 0, max: 0.8, noNaN: true }),
  daysBetween: fc.double({ min: 0.1, max: 30, noNaN: true }),
  browserKept: fc.double({ min: 0, max: 1, noNaN: true }),
  deploys: fc.integer({ min: 0, max: 40 }),
  nodes: fc.integer({ min: 1, max: 8 }),
  nodeDays: fc.double({ min: 0.01, max: 60, noNaN: true }),
});

describe('caches', () => {
  it('have between nothing and everything, whatever is assumed', () => {
    fc.assert(
      fc.property(assumptions, fc.integer(), (assumed, seed) => {
        const traffic = simulate(site, assumed, seed);
        for (const ratio of [browserRatio(traffic), nodeRatio(traffic)]) {
          expect(ratio).toBeGreaterThanOrEqual(0);
          expect(ratio).toBeLessThanOrEqual(1);
        }
        expect(traffic.needs).toBe(traffic.browserHits + traffic.requests);
        expect(traffic.bytes).toBeLessThanOrEqual(traffic.visits * 28_000);
      }),
    );
  });

  it('never help more when the site changes more often', () => {
    fc.assert(
      fc.property(assumptions, fc.integer(), fc.nat(20), (assumed, seed, more) => {
        // A node that drops nothing: what is asked for more often would be dropped less.
        const fewer = simulate(site, { ...assumed, nodeDays: Infinity }, seed);
        const deploys = assumed.deploys + more;
        const many = simulate(site, { ...assumed, deploys, nodeDays: Infinity }, seed);
        expect(many.visits).toBe(fewer.visits);
        expect(browserRatio(many)).toBeLessThanOrEqual(browserRatio(fewer));
        expect(originRequests(many)).toBeGreaterThanOrEqual(originRequests(fewer));
        expect(many.bytes).toBeGreaterThanOrEqual(fewer.bytes);
      }),
    );
  });

  it('of browsers are empty when nobody returns', () => {
    expect(simulate(site, { ...small, returning: 0 }, SEED).browserHits).toBe(0);
  });

  it('of browsers help those who return, and a page is still asked for', () => {
    const often = simulate(site, { ...small, returning: 0.8, browserKept: 1, deploys: 0 }, SEED);
    expect(often.browserHits).toBeGreaterThan(0);
    expect(often.requests).toBeGreaterThanOrEqual(often.visits);
  });

  it('of nodes ask the origin once for each file when nothing changes or is dropped', () => {
    const quiet = { ...small, deploys: 0, nodeDays: Infinity };
    // The month in which caches fill is not counted.
    expect(originRequests(simulate(site, quiet, SEED))).toBe(0);
    const changing = simulate(site, { ...quiet, deploys: 4 }, SEED);
    const most = small.nodes * 4 * 2 * site.files.length;
    expect(originRequests(changing)).toBeGreaterThan(0);
    expect(originRequests(changing)).toBeLessThanOrEqual(most);
  });

  it('of nodes are worth less the fewer people come', () => {
    const few = nodeRatio(simulate(site, { ...small, visits: 200, nodes: 10 }, SEED));
    const many = nodeRatio(simulate(site, { ...small, visits: 20_000, nodes: 10 }, SEED));
    expect(few).toBeLessThan(many);
  });

  it('give the same figures for the same seed', () => {
    expect(simulate(site, small, SEED)).toEqual(simulate(site, small, SEED));
    expect(simulate(site, small, SEED)).not.toEqual(simulate(site, small, SEED + 1));
  });

  it('are visited about as often as assumed', () => {
    const { visits } = simulate(site, { ...small, visits: 20_000 }, SEED);
    expect(visits / 20_000).toBeGreaterThan(0.9);
    expect(visits / 20_000).toBeLessThan(1.1);
  });
});

describe('nodes', () => {
  it('share all visitors, the first the most', () => {
    const shares = nodeShares(30);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(shares[0]).toBeCloseTo(30 * (shares[29] ?? 0));
  });
});
