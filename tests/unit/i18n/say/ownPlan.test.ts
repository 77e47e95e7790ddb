import { describe, expect, it } from 'vitest';
import { sayOwnPlan } from '../../../../src/i18n/say/ownPlan.ts';

const say = (when: string, act: string) => sayOwnPlan('Als ik {when}, dan {act}', { when, act });

describe('the sentence of a plan of one’s own', () => {
  it('is als … dan, and ends', () => {
    expect(say('thuiskom', 'bel ik')).toBe('Als ik thuiskom, dan bel ik.');
  });

  it('has no comma or full stop twice', () => {
    expect(say('thuiskom, ', 'bel ik.')).toBe('Als ik thuiskom, dan bel ik.');
    expect(say('thuiskom.', 'bel ik,')).toBe('Als ik thuiskom, dan bel ik.');
  });

  it.each(['vraag ik: ‘Kan dat?’', 'bel ik…', 'zeg ik "nee!"'])('keeps its own end: %s', (act) => {
    expect(say('aarzel', act)).toBe(`Als ik aarzel, dan ${act}`);
  });

  it('fills in nothing that a person typed', () => {
    expect(say('{act}', 'lees ik {when}')).toBe('Als ik {act}, dan lees ik {when}.');
  });
});
