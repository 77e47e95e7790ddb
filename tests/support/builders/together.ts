import type { Arbitrary } from 'fast-check';
import { encodeReply } from '../../../src/codecs/links/reply.ts';
import { encodeRequest } from '../../../src/codecs/links/request.ts';
import { encodeTeam } from '../../../src/codecs/links/team.ts';
import type { TogetherId } from '../../../src/codecs/links/together.ts';
import { askedItems } from '../../../src/domain/panel/reply.ts';
import { instrument } from './content.ts';
import { fc } from './property.ts';
import { arbTeamSums } from './arbitraryTeams.ts';

const seed = fc.integer({ min: 0, max: 0xffffffff });

/** Codes without a name, by their kind. */
export const ARB_CODES: Readonly<Record<TogetherId, Arbitrary<string>>> = {
  request: seed.map((one) => encodeRequest({ seed: one, instrument: instrument.version })),
  reply: fc
    .tuple(seed, seed, fc.constantFrom('', 'Je luistert goed.', 'é'.repeat(200)))
    .map(([request, id, works]) =>
      encodeReply(instrument, {
        request,
        id,
        instrument: instrument.version,
        observations: new Map(askedItems(instrument).map((item) => [item.id, 'unseen'])),
        works,
        differently: '',
      }),
    ),
  team: arbTeamSums.map(encodeTeam),
};
