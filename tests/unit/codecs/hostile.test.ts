import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeAnswerFile, encodeAnswerFile } from '../../../src/codecs/files/answers.ts';
import { unseal } from '../../../src/codecs/bytes/seal.ts';
import { decodeInterview, encodeInterview } from '../../../src/codecs/kept/sheet.ts';
import { FRAGMENT_IDS } from '../../../src/codecs/links/levels.ts';
import type { Shared } from '../../../src/codecs/links/shared.ts';
import { decodeShared } from '../../../src/codecs/links/received.ts';
import { isShared, withName } from '../../../src/codecs/links/shared.ts';
import { cleanName } from '../../../src/codecs/links/name.ts';
import { decodeState, encodeState } from '../../../src/codecs/kept/state.ts';
import { areDemanded } from '../../engines/support/present.ts';
import { instrument } from '../../support/builders/content.ts';
import { codesFor } from '../../support/builders/links.ts';
import {
  hostileFragments,
  hostileTexts,
  pastLinks,
  pastTexts,
} from '../../support/builders/hostile.ts';

/** A hundred thousand links where everything is asked for: they take half a minute. */
const LINKS = areDemanded() ? 100_000 : 20_000;

/** Everything that is reachable from any object, with its value. */
function prototypes(): readonly unknown[] {
  return [Object.prototype, Array.prototype, Function.prototype, Map.prototype].flatMap((own) =>
    Reflect.ownKeys(own).map((key) => [key, Object.getOwnPropertyDescriptor(own, key)]),
  );
}
let before: readonly unknown[];
beforeAll(() => {
  before = prototypes();
});
afterAll(() => {
  expect(prototypes()).toEqual(before);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

/** How often each outcome came; a decoder that throws ends the test with its text. */
function outcomes(texts: Iterable<string>, outcomeOf: (text: string) => string) {
  const counts: Record<string, number> = {};
  for (const text of texts) {
    let outcome: string;
    try {
      outcome = outcomeOf(text);
    } catch (error) {
      throw new Error(`threw on ${JSON.stringify(text)}`, { cause: error });
    }
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

describe(`${LINKS} fragments`, () => {
  const decode = (text: string) => decodeShared(text, [instrument]);

  /** As we write it: everything that is accepted must be something that our links can hold. */
  function rewritten(shared: Shared): string {
    const [code = ''] = codesFor(shared);
    return withName(code, shared.name ?? '');
  }

  function outcomeOf(text: string): string {
    const shared = decode(text);
    if (!isShared(shared)) return shared.kind;
    const { kind, name } = shared;
    if (name !== null && cleanName(name) !== name) return `a name of ${kind} that is not clean`;
    const again = decode(rewritten(shared));
    const isSame = isShared(again) && again.kind === kind && rewritten(again) === rewritten(shared);
    return isSame ? kind : `${kind} that no link of ours holds: ${text}`;
  }

  it('are our links, or refused', () => {
    const counts = outcomes(hostileFragments(LINKS, 20_260_101), outcomeOf);
    const known = [...FRAGMENT_IDS, 'damaged', 'empty', 'newer'];
    expect(Object.keys(counts).sort()).toEqual(known.sort());
    // None of them is so rare that it was hardly tried.
    for (const kind of known) expect(counts[kind], kind).toBeGreaterThan(LINKS / 200);
  });

  it('begin with every version that was ever published', () => {
    const begin = (link: string) =>
      [...(unseal(link.split('.')[0] ?? '') ?? [])].slice(0, 2).join();
    const kinds = new Set(pastLinks().map((link) => `${decode(link).kind} ${begin(link)}`));
    expect([...kinds].sort()).toEqual(['answers 65,1', 'scores 1,1']);
  });
});

describe('ten thousand texts per decoder', () => {
  const seeds = { state: 1, sheet: 2, file: 3 };

  it('are our states, or refused', () => {
    const counts = outcomes(hostileTexts(pastTexts('states'), 10_000, seeds.state), (text) => {
      const decoded = decodeState(text);
      if (decoded.kind !== 'ok') return decoded.kind;
      const kept = encodeState(decoded.state);
      const again = decodeState(kept);
      return again.kind === 'ok' && encodeState(again.state) === kept ? 'ok' : `not kept: ${text}`;
    });
    expectBoth(counts);
  });

  it('are our sheets, or refused', () => {
    const texts = hostileTexts(pastTexts('interviews'), 10_000, seeds.sheet);
    const counts = outcomes(texts, (text) => {
      const decoded = decodeInterview(text);
      if (decoded.kind !== 'ok') return decoded.kind;
      const kept = encodeInterview(decoded.state);
      const again = decodeInterview(kept);
      const isSame = again.kind === 'ok' && encodeInterview(again.state) === kept;
      return isSame ? 'ok' : `not kept: ${text}`;
    });
    expectBoth(counts);
  });

  it('are our answer files, or refused', () => {
    const decode = (text: string) => decodeAnswerFile(text, [instrument]);
    const counts = outcomes(hostileTexts(pastTexts('answers'), 10_000, seeds.file), (text) => {
      const decoded = decode(text);
      if (decoded.kind !== 'ok') return decoded.kind;
      const written = encodeAnswerFile(decoded.instrument.version, decoded.response);
      const again = decode(written);
      const isSame = again.kind === 'ok' && encodeAnswerFile('v1', again.response) === written;
      return isSame ? 'ok' : `not written so: ${text}`;
    });
    expectBoth(counts);
  });

  function expectBoth(counts: Readonly<Record<string, number>>): void {
    const { ok = 0, damaged = 0, newer = 0, ...other } = counts;
    expect(other).toEqual({});
    expect(ok + damaged + newer).toBe(10_000);
    expect(Math.min(ok, damaged)).toBeGreaterThan(50);
  }
});
