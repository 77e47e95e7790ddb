import { describe, expect, it } from 'vitest';
import { numberFormatsOf } from '../../../../src/i18n/numbers.ts';
import {
  calibrationIn,
  calibrationRows,
  FOUND_HARDER,
  foundSlots,
  ofHundred,
} from '../../../../src/i18n/say/methodFound.ts';
import { norms } from '../../../support/builders/content.ts';

const formats = numberFormatsOf('nl');

describe('a share of one', () => {
  it.each([
    [0, '0'],
    [0.057, '6'],
    [0.472, '47'],
    [1, '100'],
  ])('%d is %s of 100', (share, text) => {
    expect(ofHundred(share)).toBe(text);
  });
});

describe('what the simulation fills in', () => {
  const simulation = norms.simulation ?? {};
  const slots = foundSlots(norms, formats);

  it('are whole numbers of 100, but for a reliability', () => {
    const { reliabilityKern, reliabilityFull, ...others } = slots;
    for (const value of Object.values(others)) expect(value).toMatch(/^\d{1,3}$/);
    expect([reliabilityKern, reliabilityFull].join(' ')).toMatch(/^0,\d+ 0,\d+$/);
  });

  it('has the worst and the best of the harder circumstances', () => {
    const shares = FOUND_HARDER.map((name) => simulation[name]);
    expect(shares).toHaveLength(8);
    expect(shares).not.toContain(undefined);
    const all = shares.map((share) => Math.round(100 * (share ?? 0)));
    expect(Number(slots['harderFrom'])).toBe(Math.min(...all));
    expect(Number(slots['harderTo'])).toBe(Math.max(...all));
  });

  it('counts those whose step is not seen', () => {
    const seen = { ...norms, simulation: { ...simulation, practisedWholeKern: 0.25 } };
    expect(foundSlots(seen, formats)['wholeMissedKern']).toBe('75');
  });

  it('has the largest distance between said and true, whichever way', () => {
    const points = [
      { said: 0.1, true: 0.12 },
      { said: 0.5, true: 0.43 },
    ];
    const same = { kern: points, full: points.slice(0, 1) };
    const slim = { ...norms, calibration: { highest: same, topThree: same } };
    expect(foundSlots(slim, formats)).toMatchObject({ offKern: '7', offFull: '2' });
  });

  it('is an error when the norms do not hold it', () => {
    expect(() => foundSlots({ ...norms, simulation: {} }, formats)).toThrow('the norms hold no');
    expect(() => calibrationIn({})).toThrow('calibration');
  });
});

describe('the table behind the figure', () => {
  it('puts points of one tenth beside each other, and says where there is none', () => {
    const [low, high] = [
      { said: 0.04, true: 0.05 },
      { said: 1, true: 0.9 },
    ] as const;
    const near = { said: 0.09, true: 0.1 };
    expect(calibrationRows({ kern: [low], full: [near, high] })).toEqual([
      { kern: low, full: near },
      { kern: null, full: high },
    ]);
  });

  it('loses no point of the norms', () => {
    const { kern, full } = calibrationIn(norms);
    const rows = calibrationRows({ kern, full });
    expect(rows.flatMap((row) => row.kern ?? [])).toEqual(kern);
    expect(rows.flatMap((row) => row.full ?? [])).toEqual(full);
  });
});
