import { describe, expect, it } from 'vitest';
import { at, OPENING, placeOf, stepOf } from '../../../../src/islands/giving/places.ts';
import { START } from '../../../../src/stores/route.ts';

describe('the screen of a route', () => {
  it('is the opening, unless somebody began here', () => {
    expect(placeOf(OPENING, 24, 24)).toEqual({ kind: 'opening' });
    expect(placeOf(START, 24, 24)).toEqual({ kind: 'opening' });
  });

  it('is never past the first statement without an answer', () => {
    expect(placeOf(at(3), 24, 5)).toEqual({ kind: 'statement', index: 3 });
    expect(placeOf(at(9), 24, 5)).toEqual({ kind: 'statement', index: 5 });
    expect(placeOf(at(26), 24, 23)).toEqual({ kind: 'statement', index: 23 });
  });

  it('is what comes after the statements, once each has an answer', () => {
    const kinds = (['open', 'overview', 'end'] as const).map(
      (kind) => placeOf(at(stepOf(kind, 24)), 24, 24).kind,
    );
    expect(kinds).toEqual(['open', 'overview', 'end']);
    expect(placeOf(at(99), 24, 24)).toEqual({ kind: 'end' });
    expect(placeOf(at(23), 24, 24)).toEqual({ kind: 'statement', index: 23 });
  });
});
