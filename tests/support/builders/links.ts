import type { Arbitrary } from 'fast-check';
import type { FragmentId, Result } from '../../../src/codecs/links/levels.ts';
import { FRAGMENT_IDS, FRAGMENTS } from '../../../src/codecs/links/levels.ts';
import type { SharedAs } from '../../../src/codecs/links/shared.ts';
import { encodeShared } from '../../../src/codecs/links/shared.ts';
import { sumScales } from '../../../src/domain/score/sums.ts';
import { arbResponse } from './arbitraries.ts';
import { instrument, norms } from './content.ts';
import { fc } from './property.ts';

/** Any result that there is to share, whole or not. */
export const arbResult: Arbitrary<Result> = fc
  .tuple(arbResponse, fc.boolean())
  .map(([response, withheld]) => ({
    instrument,
    response,
    sums: { ...sumScales(instrument, norms, response), withheld },
  }));

/** The code of a link of any level that the table has, without a name. */
export const arbCode: Arbitrary<string> = fc
  .tuple(fc.constantFrom(...FRAGMENT_IDS), arbResult, fc.boolean())
  .map(([id, result, withRoles]) => encodeShared(id, result, { withRoles, name: '' }));

/** The codes that we write for what a link held: with roles, and without. */
export function codesFor<Id extends FragmentId>(shared: SharedAs<Id>): readonly string[] {
  const { write } = FRAGMENTS[shared.kind];
  return [true, false].map((withRoles) => write(shared, withRoles));
}
