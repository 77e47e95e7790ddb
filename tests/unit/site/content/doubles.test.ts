import { describe, expect, it } from 'vitest';
import { isTraitId } from '../../../../src/domain/test/scales.ts';
import { sharedAct, tellingWords } from '../../../../src/site/content/checks/doubles.ts';
import { edited, expectTold } from '../../../support/contentCopy.ts';
import { forward, instrument, items, reaction, situation } from './samples.ts';

const FILE = 'nl/items.yaml';
const told = (id: string, text: string) =>
  edited(FILE, (document) => document.setIn(['statements', id], text));

describe('a statement on a bouwsteen that asks for the act of a role', () => {
  const role = instrument.statements.find(({ scale }) => scale === 'redder');
  const text = items.statements[role?.id ?? ''] ?? '';

  it('in the same words as a statement on the role', () => {
    const lines = told(forward.id, text);
    const what = `deze stelling over ${forward.scale} lijkt op ${role?.id ?? ''} (`;
    expectTold(lines, FILE, `· ${forward.id}:`, what, 'telt dan twee keer', 'iets anders');
  });

  it('in the words of a reaction', () => {
    const reactionText = items.situations[situation.id]?.reactions[reaction.id] ?? '';
    const lines = told(forward.id, reactionText.split('. ')[0] ?? '');
    expectTold(lines, FILE, `· ${forward.id}:`, `lijkt op ${reaction.id} (`);
  });

  it('in the words that say what the role is', () => {
    // A statement of an earlier draft: the answer counted as a bouwsteen, and the act is the redder.
    const lines = told(forward.id, 'Ik begin ergens aan voordat iemand erom vraagt.');
    expectTold(lines, FILE, `· ${forward.id}:`, 'lijkt op de uitleg van redder (voordat, vraagt)');
  });

  it('is seen on every bouwsteen, and a role may look like itself', () => {
    const trait = instrument.statements.filter(({ scale }) => isTraitId(scale));
    const other = instrument.statements.filter(({ scale }) => scale === 'redder').at(-1);
    for (const { id } of [trait[0], trait.at(-1)].flatMap((one) => one ?? [])) {
      expect(told(id, text).join()).toContain('telt dan twee keer');
    }
    expect(told(other?.id ?? '', text)).toEqual([]);
  });
});

describe('two texts', () => {
  const shared = (one: string, other: string) => sharedAct(tellingWords(one), tellingWords(other));

  it.each([
    ['Ik neem een klus over.', 'Ik neem de klus van een ander over, omdat het sneller gaat.'],
    ['Ik help voordat iemand vraagt.', 'Ik help een ander nog voordat iemand het vraagt.'],
  ])('are about one act: %s', (one, other) => {
    expect(shared(one, other).length).toBeGreaterThanOrEqual(2);
    expect(shared(other, one)).toHaveLength(shared(one, other).length);
  });

  it.each([
    ['Ik zie wel waar ik uitkom.', 'Ik lig er wakker van en zie morgen wel hoe het afloopt.'],
    ['Ik maak een klus af.', 'Ik maak me op voor een zware dag.'],
    ['Ik ben er.', 'Ik ben er.'],
  ])('are about two: %s', (one, other) => {
    expect(shared(one, other)).toEqual([]);
  });
});
