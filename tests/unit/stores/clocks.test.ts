import { describe, expect, it } from 'vitest';
import { decodeInterview, encodeInterview } from '../../../src/codecs/kept/sheet.ts';
import { decodeState } from '../../../src/codecs/kept/state.ts';
import { emptyInterview, withNote, withStories } from '../../../src/domain/interview/sheet.ts';
import { carelessSigns } from '../../../src/domain/score/carelessness.ts';
import { ANSWER_VALUES, LONGEST_COUNTED } from '../../../src/domain/test/response.ts';
import { instrument, itemsIn, norms } from '../../support/builders/content.ts';
import { fc } from '../../support/builders/property.ts';
import { fakeDevice, type FakeDevice } from '../../support/fakeEnvironment.ts';
import { openTab, type Tab } from './kept/openTab.ts';

const kern = itemsIn(['kern']);

const anyClock = fc.oneof(
  fc.double(),
  fc.integer({ min: -1e15, max: 1e16 }),
  fc.constantFrom(0, Number.NaN, Number.MAX_SAFE_INTEGER, 8_640_000_000_000_000),
);

type Step = (tab: Tab, device: FakeDevice) => void;

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  anyClock.map(
    (now): Step =>
      (_, device) =>
        void (device.now = now),
  ),
  fc.integer({ min: 0, max: 1e9 }).map(
    (time): Step =>
      (_, device) =>
        device.wait(time),
  ),
  fc.tuple(fc.constantFrom(...kern.slice(0, 9)), fc.constantFrom(...ANSWER_VALUES)).map(
    ([{ id }, value]): Step =>
      (tab) =>
        tab.say(id, value),
  ),
  fc.constant<Step>((tab) => tab.beginAgain('v1')),
  fc.constantFrom('authenticiteit' as const, null).map((place): Step => (tab) => {
    tab.choosePlace(place);
  }),
  fc.boolean().map(
    (on): Step =>
      (tab) =>
        tab.setAutoAdvance(on),
  ),
);

describe('whatever the clock of the device says', () => {
  it('what is written can be read back, and is what the tab shows', async () => {
    const property = fc.asyncProperty(
      fc.array(fc.array(anyStep, { maxLength: 12 }), { maxLength: 3 }),
      async (tabs) => {
        const device = fakeDevice();
        for (const steps of tabs) {
          const tab = await openTab(device);
          for (const step of steps) step(tab, device);
          await device.settled();
          const text = device.texts.get('aan-het-roer');
          if (text === undefined) continue;
          const decoded = decodeState(text);
          expect(decoded).toEqual({ kind: 'ok', state: tab.$state.get() });
        }
      },
    );
    await fc.assert(property, { numRuns: 100 });
  });

  it('notes of the sheet can be read back', () => {
    const property = fc.property(fc.array(anyClock, { maxLength: 6 }), (times) => {
      const state = times.reduce(
        (before, now, i) =>
          withStories(withNote(before, 'about', `${i}`, now), ['strength-proactiviteit'], now),
        emptyInterview('epoch'),
      );
      expect(decodeInterview(encodeInterview(state))).toEqual({ kind: 'ok', state });
    });
    fc.assert(property);
  });
});

/** Answers the kern with such a pace; `before` is called before each answer. */
async function answered(pace: number, before: (device: FakeDevice, index: number) => void) {
  const device = fakeDevice();
  const tab = await openTab(device);
  for (const [index, { id }] of kern.entries()) {
    device.wait(pace);
    before(device, index);
    tab.say(id, (1 + ((index * 7) % 5)) as 1);
  }
  return { device, tab };
}

function signsOf(tab: Tab) {
  return carelessSigns(instrument, norms, tab.$response.get());
}

describe('haste', () => {
  it('is not seen in a person who reads, when the clock is set back in the middle', async () => {
    for (const back of [300_000, 3_600_000, 1e12]) {
      const { tab } = await answered(4_000, (device, index) => {
        if (index === 5) device.now -= back;
      });
      expect(signsOf(tab)).not.toContain('fast');
    }
  });

  it('is seen in a person who hurries, when the clock is set ahead again and again', async () => {
    const { tab } = await answered(400, (device) => void (device.now += 60_000));
    expect(signsOf(tab)).toContain('fast');
  });

  it('is judged fairly in a retest after a time when the clock stood ahead', async () => {
    const { tab, device } = await answered(4_000, (other, index) => {
      if (index === 0) other.now += 1e11;
    });
    device.now -= 1e11;
    tab.beginAgain('v1');
    kern.forEach(({ id }, index) => {
      device.wait(4_000);
      tab.say(id, (1 + ((index * 7) % 5)) as 1);
    });
    expect(signsOf(tab)).not.toContain('fast');
  });

  it('is not what a reload looks like: nobody measured that gap', async () => {
    const device = fakeDevice();
    const times = [];
    for (const { id } of kern.slice(0, 4)) {
      const tab = await openTab(device);
      tab.say(id, 3);
      times.push(tab.$response.get().get(id)?.at);
    }
    expect(times).toEqual([0, 1, 2, 3].map((gaps) => gaps * LONGEST_COUNTED));
  });
});
