import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeAnswerFile, encodeAnswerFile } from '../../../src/codecs/files/answers.ts';
import { unsealBlocks } from '../../../src/codecs/bytes/blocks.ts';
import { unseal } from '../../../src/codecs/bytes/seal.ts';
import { decodePlan, encodePlan } from '../../../src/codecs/kept/actions.ts';
import { decodeCoach, encodeCoach } from '../../../src/codecs/kept/coach.ts';
import { decodeConversation, encodeConversation } from '../../../src/codecs/kept/conversation.ts';
import { decodeExercises, encodeExercises } from '../../../src/codecs/kept/exercises.ts';
import { decodePanel, encodePanel } from '../../../src/codecs/kept/panel.ts';
import { decodePlans, encodePlans } from '../../../src/codecs/kept/plans.ts';
import { decodeRechecks, encodeRechecks } from '../../../src/codecs/kept/rechecks.ts';
import { decodeInterview, encodeInterview } from '../../../src/codecs/kept/sheet.ts';
import { FRAGMENT_IDS } from '../../../src/codecs/links/levels.ts';
import type { Shared } from '../../../src/codecs/links/shared.ts';
import { decodeShared } from '../../../src/codecs/links/received.ts';
import { isShared, withName } from '../../../src/codecs/links/shared.ts';
import { cleanName, LONGEST_NAME } from '../../../src/codecs/links/name.ts';
import { readPasted } from '../../../src/codecs/links/pasted.ts';
import { FOR_PANEL } from '../../../src/codecs/links/pastedKinds.ts';
import { encodeReply } from '../../../src/codecs/links/reply.ts';
import { decodeBarriers, encodeBarriers } from '../../../src/codecs/kept/barriers.ts';
import { decodeState, encodeState } from '../../../src/codecs/kept/state.ts';
import { VACANCY_LIMIT } from '../../../src/domain/interview/vacancy.ts';
import { readable } from '../../../src/domain/text/outside.ts';
import { mendedAddress } from '../../../src/islands/inline/mendAddress.ts';
import { runsEverything } from '../../support/extent.ts';
import { instrument } from '../../support/builders/content.ts';
import { codesFor } from '../../support/builders/links.ts';
import { readVacancy } from '../../support/builders/vacancies.ts';
import {
  hostileFragments,
  hostileGate,
  hostileMails,
  hostileTexts,
  pastLinks,
  pastLinksTogether,
  pastTexts,
} from '../../support/builders/hostile.ts';

/**
 * Looking for more: `HOSTILE_RUNS=1000000 HOSTILE_SEED=7 vitest run --config tests/vitest.config.ts
 * tests/unit/codecs/hostile.test.ts`.
 */
const { HOSTILE_RUNS, HOSTILE_SEED = '20260101' } = process.env;
const SEED = Number(HOSTILE_SEED);

/** A hundred thousand links where everything is asked for: they take half a minute. */
const LINKS = Number(HOSTILE_RUNS ?? (runsEverything() ? 100_000 : 10_000));
const TEXTS = Number(HOSTILE_RUNS ?? 10_000);
/** In milliseconds. */
const PATIENCE = 60_000 + 5 * LINKS;

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

/** Those of other pages too: they may be opened here. */
const everyLink = () => [...pastLinks(), ...pastLinksTogether()];

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

  it(
    'are our links, or refused',
    () => {
      const counts = outcomes(hostileFragments(LINKS, SEED, everyLink()), outcomeOf);
      const known = [...FRAGMENT_IDS, 'damaged', 'elsewhere', 'empty', 'newer'];
      expect(Object.keys(counts).sort()).toEqual(known.sort());
      // None of them is so rare that it was hardly tried.
      for (const kind of known) expect(counts[kind], kind).toBeGreaterThan(LINKS / 200);
    },
    PATIENCE,
  );

  it('begin with every version that was ever published', () => {
    const begin = (link: string) => {
      const [code = ''] = link.split('.');
      return [...(unseal(code) ?? unsealBlocks(code) ?? [])].slice(0, 2).join();
    };
    const kinds = new Set(everyLink().map((link) => `${decode(link).kind} ${begin(link)}`));
    expect([...kinds].sort()).toEqual([
      'answers 65,1',
      'elsewhere 81,1',
      'elsewhere 82,1',
      'elsewhere 84,1',
      'scores 1,1',
    ]);
  });
});

/** A mail takes as long as ten links. */
const MAILS = Math.ceil(LINKS / 10);
describe(`${MAILS} mails`, () => {
  const read = (text: string) => readPasted(text, [instrument], FOR_PANEL);

  function outcomeOf(text: string): string {
    const found = read(text);
    for (const one of found) {
      if (one.kind !== 'ok') continue;
      if (one.name !== null && cleanName(one.name) !== one.name) return `a name: ${text}`;
      const again = read(one.code);
      if (again.length !== 1 || again[0]?.kind !== 'ok') return `not found again: ${text}`;
      if (one.held.of === 'reply' && encodeReply(instrument, one.held.reply) !== one.code)
        return `not as we write it: ${text}`;
    }
    return found[0]?.kind ?? 'nothing';
  }

  it(
    'hold our links, or nothing',
    () => {
      const counts = outcomes(hostileMails(MAILS, SEED + 13), outcomeOf);
      const known = ['damaged', 'nothing', 'ok'];
      expect(Object.keys(counts).sort()).toEqual(known);
      for (const kind of known) expect(counts[kind], kind).toBeGreaterThan(MAILS / 200);
    },
    PATIENCE,
  );
});

describe(`${TEXTS} texts per decoder`, () => {
  const seeds = {
    state: SEED + 1,
    sheet: SEED + 2,
    file: SEED + 3,
    exercises: SEED + 5,
    barriers: SEED + 6,
    plans: SEED + 7,
    actions: SEED + 8,
    conversations: SEED + 9,
    coaches: SEED + 10,
    rechecks: SEED + 11,
    panels: SEED + 12,
  };

  it(
    'are our states, or refused',
    () => {
      const counts = outcomes(hostileTexts(pastTexts('states'), TEXTS, seeds.state), (text) => {
        const decoded = decodeState(text);
        if (decoded.kind !== 'ok') return decoded.kind;
        const kept = encodeState(decoded.state);
        const again = decodeState(kept);
        return again.kind === 'ok' && encodeState(again.state) === kept
          ? 'ok'
          : `not kept: ${text}`;
      });
      expectBoth(counts);
    },
    PATIENCE,
  );

  it(
    'are our sheets, or refused',
    () => {
      const texts = hostileTexts(pastTexts('interviews'), TEXTS, seeds.sheet);
      const counts = outcomes(texts, (text) => {
        const decoded = decodeInterview(text);
        if (decoded.kind !== 'ok') return decoded.kind;
        const kept = encodeInterview(decoded.state);
        const again = decodeInterview(kept);
        const isSame = again.kind === 'ok' && encodeInterview(again.state) === kept;
        return isSame ? 'ok' : `not kept: ${text}`;
      });
      expectBoth(counts);
    },
    PATIENCE,
  );

  it(
    'are our exercises, or refused',
    () => {
      const texts = hostileTexts(pastTexts('exercises'), TEXTS, seeds.exercises);
      const counts = outcomes(texts, (text) => {
        const decoded = decodeExercises(text);
        if (decoded.kind !== 'ok') return decoded.kind;
        const kept = encodeExercises(decoded.state);
        const again = decodeExercises(kept);
        const isSame = again.kind === 'ok' && encodeExercises(again.state) === kept;
        return isSame ? 'ok' : `not kept: ${text}`;
      });
      expectBoth(counts);
    },
    PATIENCE,
  );

  it(
    'are our own plans, or refused',
    () => {
      const texts = hostileTexts(pastTexts('plans'), TEXTS, seeds.plans);
      const counts = outcomes(texts, (text) => {
        const decoded = decodePlans(text);
        if (decoded.kind !== 'ok') return decoded.kind;
        const kept = encodePlans(decoded.state);
        const again = decodePlans(kept);
        const isSame = again.kind === 'ok' && encodePlans(again.state) === kept;
        return isSame ? 'ok' : `not kept: ${text}`;
      });
      expectBoth(counts);
    },
    PATIENCE,
  );

  it(
    'are our actions, or refused',
    () => {
      const texts = hostileTexts(pastTexts('actions'), TEXTS, seeds.actions);
      const counts = outcomes(texts, (text) => {
        const decoded = decodePlan(text);
        if (decoded.kind !== 'ok') return decoded.kind;
        const kept = encodePlan(decoded.state);
        const again = decodePlan(kept);
        const isSame = again.kind === 'ok' && encodePlan(again.state) === kept;
        return isSame ? 'ok' : `not kept: ${text}`;
      });
      expectBoth(counts);
    },
    PATIENCE,
  );

  it(
    'are our sheets for a talk, or refused',
    () => {
      const texts = hostileTexts(pastTexts('conversations'), TEXTS, seeds.conversations);
      const counts = outcomes(texts, (text) => {
        const decoded = decodeConversation(text);
        if (decoded.kind !== 'ok') return decoded.kind;
        const kept = encodeConversation(decoded.state);
        const again = decodeConversation(kept);
        const isSame = again.kind === 'ok' && encodeConversation(again.state) === kept;
        return isSame ? 'ok' : `not kept: ${text}`;
      });
      expectBoth(counts);
    },
    PATIENCE,
  );

  it(
    'are our coaches, or refused',
    () => {
      const texts = hostileTexts(pastTexts('coaches'), TEXTS, seeds.coaches);
      const counts = outcomes(texts, (text) => {
        const decoded = decodeCoach(text);
        if (decoded.kind !== 'ok') return decoded.kind;
        const kept = encodeCoach(decoded.state);
        const again = decodeCoach(kept);
        const isSame = again.kind === 'ok' && encodeCoach(again.state) === kept;
        return isSame ? 'ok' : `not kept: ${text}`;
      });
      expectBoth(counts);
    },
    PATIENCE,
  );

  it(
    'are our bouwstenen that were asked again, or refused',
    () => {
      const texts = hostileTexts(pastTexts('rechecks'), TEXTS, seeds.rechecks);
      const counts = outcomes(texts, (text) => {
        const decoded = decodeRechecks(text);
        if (decoded.kind !== 'ok') return decoded.kind;
        const kept = encodeRechecks(decoded.state);
        const again = decodeRechecks(kept);
        const isSame = again.kind === 'ok' && encodeRechecks(again.state) === kept;
        return isSame ? 'ok' : `not kept: ${text}`;
      });
      expectBoth(counts);
    },
    PATIENCE,
  );

  it(
    'are what colleagues were asked and sent back, or refused',
    () => {
      const texts = hostileTexts(pastTexts('panels'), TEXTS, seeds.panels);
      const counts = outcomes(texts, (text) => {
        const decoded = decodePanel(text);
        if (decoded.kind !== 'ok') return decoded.kind;
        const kept = encodePanel(decoded.state);
        const again = decodePanel(kept);
        const isSame = again.kind === 'ok' && encodePanel(again.state) === kept;
        return isSame ? 'ok' : `not kept: ${text}`;
      });
      expectBoth(counts);
    },
    PATIENCE,
  );

  it(
    'are our choices of barriers, or refused',
    () => {
      const texts = hostileTexts(pastTexts('barriers'), TEXTS, seeds.barriers);
      const counts = outcomes(texts, (text) => {
        const decoded = decodeBarriers(text);
        if (decoded.kind !== 'ok') return decoded.kind;
        const kept = encodeBarriers(decoded.state);
        const again = decodeBarriers(kept);
        const isSame = again.kind === 'ok' && encodeBarriers(again.state) === kept;
        return isSame ? 'ok' : `not kept: ${text}`;
      });
      expectBoth(counts);
    },
    PATIENCE,
  );

  it(
    'are our answer files, or refused',
    () => {
      const decode = (text: string) => decodeAnswerFile(text, [instrument]);
      const counts = outcomes(hostileTexts(pastTexts('answers'), TEXTS, seeds.file), (text) => {
        const decoded = decode(text);
        if (decoded.kind !== 'ok') return decoded.kind;
        const written = encodeAnswerFile(decoded.instrument.version, decoded.response);
        const again = decode(written);
        const isSame = again.kind === 'ok' && encodeAnswerFile('v1', again.response) === written;
        return isSame ? 'ok' : `not written so: ${text}`;
      });
      expectBoth(counts);
    },
    PATIENCE,
  );

  function expectBoth(counts: Readonly<Record<string, number>>): void {
    const { ok = 0, damaged = 0, newer = 0, ...other } = counts;
    expect(other).toEqual({});
    expect(ok + damaged + newer).toBe(TEXTS);
    expect(Math.min(ok, damaged)).toBeGreaterThan(TEXTS / 200);
  }
});

/** Every text that people type or paste, or that stands in an address, comes through one of these. */
describe(`${TEXTS} texts at the gate`, () => {
  const home = 'https://ons.example/zelftest/';

  function outcomeOf(text: string): string {
    const start = text.slice(0, 200);
    const name = cleanName(text);
    if (cleanName(name) !== name || [...name].length > LONGEST_NAME) return `a name: ${start}`;
    const shown = readable(text);
    if (/^\s|\s\s|[^\S ]|\s$|\p{Cs}|\p{Cc}/u.test(shown)) return `not readable: ${start}`;
    const { unread } = readVacancy(text);
    if (Math.abs(unread - Math.max(0, text.length - VACANCY_LIMIT)) > 1) return `unread: ${start}`;
    const address = mendedAddress(`/zelftest/${text}`, '', home);
    if (address !== null && !new URL(address).href.startsWith(home)) return `leaves: ${start}`;
    return name === '' ? 'no name' : 'ok';
  }

  it(
    'are read without harm',
    () => {
      const counts = outcomes(hostileGate(TEXTS, SEED + 4), outcomeOf);
      expect(Object.keys(counts).sort()).toEqual(['no name', 'ok']);
      expect(Math.min(...Object.values(counts))).toBeGreaterThan(TEXTS / 200);
    },
    PATIENCE,
  );
});
