import { describe, expect, it } from 'vitest';
import { encodeReply } from '../../../../src/codecs/links/reply.ts';
import { readPasted } from '../../../../src/codecs/links/pasted.ts';
import { ANSWERS, REPLIES, REQUESTS, SCORES } from '../../../../src/codecs/links/pastedKinds.ts';
import type { PastedKind, PastedReply, PastedAnswers, PastedRequest, PastedScores } from '../../../../src/codecs/links/pastedKinds.ts';
import { fragmentOf } from '../../../../src/codecs/links/together.ts';
import { instrument } from '../../../support/builders/content.ts';
import { DAMAGES, inAddressBar } from '../../../support/builders/damage.ts';
import { arbReply } from '../../../support/builders/panels.ts';
import { fc } from '../../../support/builders/property.ts';

const KINDS: readonly PastedKind<PastedReply | PastedRequest | PastedScores | PastedAnswers>[] = [REPLIES, REQUESTS, SCORES, ANSWERS];
const read = (text: string) => readPasted(text, [instrument], KINDS);
const arbName = fc.constantFrom('', 'Anne', 'Jo', 'Zoë', 'José Luis', '李');

describe('a reply', () => {
  it.each(Object.entries(DAMAGES))('is read with %s', (name, damage) => {
    fc.assert(
      fc.property(arbReply, arbName, fc.nat(400), (reply, name, at) => {
        const fragment = fragmentOf(encodeReply(instrument, reply), name);
        const damaged = damage(fragment, at);
        const whole = read(fragment);
        expect(whole).toHaveLength(1);
        expect(whole[0]).toMatchObject({ kind: 'ok', name: name || null, held: { of: 'reply', reply } });
        expect(read(damaged)).toEqual(whole);
        expect(read(inAddressBar(damaged))).toEqual(whole);
      }),
      { numRuns: 10 },
    );
  });
});
import { arbDamage } from '../../../support/builders/damage.ts';
it('two', () => {
    fc.assert(
      fc.property(arbReply, arbName, arbDamage, arbDamage, (reply, name, [,a],[,b]) => {
        const fragment = fragmentOf(encodeReply(instrument, reply), name);
        const damaged = b(a(fragment));
        const whole = read(fragment);
        expect(read(damaged)).toEqual(whole);
        expect(read(inAddressBar(damaged))).toEqual(whole);
      }),
      { numRuns: 400 },
    );
});
