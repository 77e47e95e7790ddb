import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../src/domain/result/profile.ts';
import { sumScales } from '../../../src/domain/score/sums.ts';
import { instrument, itemsIn, measures, norms } from '../../support/builders/content.ts';
import { fakeDevice } from '../../support/fakeEnvironment.ts';
import { openTab } from './kept/openTab.ts';

async function openResult() {
  const device = fakeDevice();
  const tab = await openTab(device);
  const { $measures } = await import('../../../src/stores/measure.ts');
  const profile = await import('../../../src/stores/profile.ts');
  return { device, ...tab, ...profile, $measures };
}

describe('the profile of the person', () => {
  it('does not exist before the instrument and its norms do', async () => {
    const result = await openResult();
    result.say('pro-3', 4);
    expect([result.$sums.get(), result.$profile.get()]).toEqual([null, null]);
  });

  it('is live: it follows every answer, by the one scoring path', async () => {
    const result = await openResult();
    result.$measures.set(measures);
    const depths: string[] = [];
    result.$profile.subscribe((profile) => {
      if (profile) depths.push(`${profile.places.kind} ${profile.depth.roles}`);
    });
    itemsIn(['kern']).forEach((item, i) => {
      result.device.wait(4_000);
      result.say(item.id, i % 3 === 0 ? 4 : 2);
      const sums = sumScales(instrument, norms, result.$response.get());
      expect(result.$sums.get()).toEqual(sums);
      expect(result.$profile.get()).toEqual(profileOf(norms, sums));
    });
    expect([depths.at(0), depths.at(-1)]).toEqual(['none none', 'three kern']);
  });

  it('is empty again when someone begins again, and after a wipe', async () => {
    for (const end of ['beginAgain', 'wipeAll'] as const) {
      const result = await openResult();
      result.$measures.set(measures);
      for (const item of itemsIn(['kern'])) result.say(item.id, 3);
      expect(result.$sums.get()?.scales.size).toBe(10);
      if (end === 'beginAgain') result.beginAgain('v1');
      else result.wipeAll();
      expect(result.$sums.get()?.scales.size).toBe(0);
    }
  });
});
