import { beforeEach, describe, expect, it } from 'vitest';
import { encodeState } from '../../../src/codecs/kept/state.ts';
import type { State } from '../../../src/domain/history/state.ts';
import { emptyState } from '../../../src/domain/history/state.ts';
import type { Measures } from '../../../src/domain/score/measure.ts';
import { sumScales } from '../../../src/domain/score/sums.ts';
import type { Response } from '../../../src/domain/test/response.ts';
import { resumeAt, stepsOf } from '../../../src/domain/test/steps.ts';
import { instrument, measure, measures, norms } from '../../support/builders/content.ts';
import { answerWithCare, firstAnswers, FULL } from '../../support/builders/responses.ts';
import { answersOf, bothVersions, second } from '../../support/builders/secondVersion.ts';
import type { FakeDevice } from '../../support/fakeEnvironment.ts';
import { fakeDevice } from '../../support/fakeEnvironment.ts';
import { openTab } from './kept/openTab.ts';

const KEY = 'aan-het-roer';
const WHOLE = answerWithCare(FULL);
let device: FakeDevice;

beforeEach(() => {
  device = fakeDevice();
});

/** A page that knows these versions, the newest first, with the stores of the result. */
async function openPage(known: Measures = bothVersions) {
  const instruments = known.map((one) => one.instrument);
  const tab = await openTab(device, undefined, instruments);
  const { $measures } = await import('../../../src/stores/measure.ts');
  $measures.set(known);
  const [asked, profile, shown, { $ownResult }, route] = await Promise.all([
    import('../../../src/stores/asked.ts'),
    import('../../../src/stores/profile.ts'),
    import('../../../src/stores/shown.ts'),
    import('../../../src/stores/ownResult.ts'),
    import('../../../src/stores/route.ts'),
  ]);
  return { ...tab, ...asked, ...profile, ...shown, ...route, $ownResult };
}

type Given = readonly [version: string, answers: Response];

function stateOf(given: readonly Given[]): State {
  const attempts = given.map(([version, answers], i) => {
    const id = String(i).repeat(16);
    return { id, instrument: version, startedAt: 1_000 + i, seed: 7, answers };
  });
  return { ...emptyState('e'.repeat(16)), attempts };
}

/** Stores these attempts on the device, oldest first. */
function seed(...given: readonly Given[]): void {
  device.texts.set(KEY, encodeState(stateOf(given)));
}

describe('an attempt begun under an older version', () => {
  it('goes on under that version, at the same statement', async () => {
    seed(['v1', firstAnswers(WHOLE, 12)]);
    const page = await openPage();
    expect(page.$instrument.get()).toBe(instrument);
    const steps = stepsOf(instrument, 'kern');
    const at = resumeAt(steps, page.$response.get());
    expect(at).toBe(12);
    const step = steps[at];
    if (step?.kind !== 'statement') throw new Error(step?.kind);
    page.answer(page.$instrument.get()?.version ?? '', step.item.id, 4);
    expect(page.attempts()).toEqual([13]);
    expect(page.$state.get().attempts[0]?.instrument).toBe('v1');
  });

  it('is scored by that version and its norms, also after a newer one came', async () => {
    seed(['v1', WHOLE]);
    const page = await openPage();
    expect(page.$measure.get()).toBe(measure);
    expect(page.$sums.get()).toEqual(sumScales(instrument, norms, WHOLE));
    const before = await openPage(measures);
    expect(page.$profile.get()).toEqual(before.$profile.get());
    expect(page.$ownResult.get()).toEqual({ measure, sums: before.$sums.get() });
  });

  it("begins under the newest after 'Opnieuw beginnen', and stays in the history", async () => {
    seed(['v1', WHOLE]);
    const page = await openPage();
    page.beginAgain('v2');
    expect(page.$instrument.get()).toBe(second.instrument);
    page.answer('v2', second.instrument.statements[0]?.id ?? '', 3);
    expect(page.$state.get().attempts.map((attempt) => attempt.instrument)).toEqual(['v1', 'v2']);
    expect(page.$ownResult.get()?.measure).toBe(measure);
    // The earlier result can be seen, by its own version; the questions are those of the new one.
    page.$route.set({ view: 'result', earlier: true });
    expect([page.$measure.get(), page.$sums.get()?.instrument]).toEqual([measure, 'v1']);
    expect(page.$instrument.get()).toBe(second.instrument);
    expect(page.$shownAttempt.get()?.instrument).toBe('v1');
  });

  it('that holds no answer yet begins with the newest', async () => {
    seed(['v1', new Map()]);
    const page = await openPage();
    expect(page.$instrument.get()).toBe(second.instrument);
    page.answer('v2', second.instrument.statements[0]?.id ?? '', 3);
    expect(page.$state.get().attempts.map((attempt) => attempt.instrument)).toEqual(['v2']);
  });

  it('taken over from a link keeps its own version', async () => {
    const page = await openPage();
    page.beginWith('v1', WHOLE);
    expect([page.$instrument.get(), page.$measure.get()]).toEqual([instrument, measure]);
    page.beginWith('v1', WHOLE);
    expect(page.attempts()).toEqual([WHOLE.size]);
    // The same answers to another version are another attempt.
    page.beginWith('v2', WHOLE);
    expect(page.attempts()).toEqual([WHOLE.size, WHOLE.size]);
  });
});

describe('an attempt of a version that this page does not know', () => {
  const NEWER = answersOf(second);

  it('stays unchanged to the byte, whatever an older page does', async () => {
    seed(['v1', WHOLE], ['v2', NEWER]);
    const page = await openPage(measures);
    const kept = () =>
      (JSON.parse(device.texts.get(KEY) ?? '') as { readonly attempts: readonly unknown[] })
        .attempts[1];
    const before = JSON.stringify(kept());
    page.choosePlace('proactiviteit');
    page.answer('v1', 'pro-3', 3);
    page.beginAgain('v1');
    await device.settled();
    expect(JSON.stringify(kept())).toBe(before);
    expect(page.attempts()).toEqual([WHOLE.size, NEWER.size, 1, 0]);
  });

  it('is reported, and neither asked, scored nor compared', async () => {
    seed(['v2', NEWER]);
    const page = await openPage(measures);
    expect(page.$isUnknown.get()).toBe(true);
    expect([page.$attempt.get(), page.$response.get().size]).toEqual([null, 0]);
    expect(page.$instrument.get()).toBe(instrument);
    expect([page.$sums.get()?.scales.size, page.$ownResult.get()]).toEqual([0, null]);
    page.answer('v1', 'pro-3', 3);
    expect(page.$isUnknown.get()).toBe(false);
    expect(page.said()).toEqual({ 'pro-3': 3 });
  });

  it('is known to the page that began it', async () => {
    seed(['v2', NEWER]);
    const page = await openPage();
    expect(page.$isUnknown.get()).toBe(false);
    expect(page.$measure.get()).toBe(second);
    expect(page.$sums.get()).toEqual(sumScales(second.instrument, second.norms, NEWER));
  });

  it('leaves the result before it in sight', async () => {
    seed(['v1', WHOLE], ['v2', NEWER]);
    const page = await openPage(measures);
    page.$route.set({ view: 'result', earlier: true });
    expect(page.$earlier.get()?.instrument).toBe('v1');
    expect(page.$sums.get()).toEqual(sumScales(instrument, norms, WHOLE));
  });
});
