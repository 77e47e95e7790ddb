import { atom } from 'nanostores';
import { describe, expect, it } from 'vitest';
import { decodeState, encodeState } from '../../../../src/codecs/kept/state.ts';
import { emptyState, mergeStates, type State } from '../../../../src/domain/history/state.ts';
import { remembering } from '../../../../src/stores/kept/remembering.ts';

/** A codec that counts its calls. */
function counted() {
  const asked = { encode: 0, decode: 0 };
  const kept = remembering<State>({
    key: 'aan-het-roer',
    $store: atom(emptyState('a')),
    encode: (state) => ((asked.encode += 1), encodeState(state)),
    decode: (text) => ((asked.decode += 1), decodeState(text)),
    merge: mergeStates,
    fresh: () => emptyState('a'),
    isPersonal: () => true,
  });
  return { kept, asked };
}

const [one, two, three] = ['een', 'twee', 'drie'].map(emptyState) as [State, State, State];

describe('a text that we wrote ourselves', () => {
  it('is the same text each time, and is made once', () => {
    const { kept, asked } = counted();
    expect(kept.encode(one)).toBe(encodeState(one));
    expect(kept.encode(one)).toBe(encodeState(one));
    expect(asked).toEqual({ encode: 1, decode: 0 });
  });

  it('is not decoded again, nor is the text before it', () => {
    const { kept, asked } = counted();
    const texts = [kept.encode(one), kept.encode(two)];
    const states = texts.map((text) => kept.decode(text));
    expect(states).toEqual([
      { kind: 'ok', state: one },
      { kind: 'ok', state: two },
    ]);
    expect(asked).toEqual({ encode: 2, decode: 0 });
  });

  it('is decoded when it is older, to the same state', () => {
    const { kept, asked } = counted();
    const text = kept.encode(one);
    kept.encode(two);
    kept.encode(three);
    expect(kept.decode(text)).toEqual({ kind: 'ok', state: one });
    expect(asked.decode).toBe(1);
  });
});

it('a text of somebody else is decoded, sound or damaged', () => {
  const { kept } = counted();
  kept.encode(one);
  expect(kept.decode(encodeState(two))).toEqual({ kind: 'ok', state: two });
  expect(kept.decode(`${encodeState(one)} `.slice(0, 20))).toEqual({ kind: 'damaged' });
});
