import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noteIn } from '../../../src/domain/interview/sheet.ts';
import type { FakeDevice } from '../../support/fakeEnvironment.ts';
import { fakeDevice } from '../../support/fakeEnvironment.ts';
import { instrument, measures } from '../../support/builders/content.ts';
import { CLEAR, respond } from '../../support/builders/responses.ts';
import { openTab } from './kept/openTab.ts';

const KEY = 'aan-het-roer-gesprek';
let device: FakeDevice;

beforeEach(() => {
  device = fakeDevice();
});

/** Verantwoordelijkheid is the highest, authenticiteit the lowest. */
const ANSWERS = respond(CLEAR);

/** A page with the sheet: the store of the answers, and that of the sheet. */
async function openSheet(on: FakeDevice = device) {
  const environment = on.newTab();
  vi.resetModules();
  const { setEnvironment } = await import('../../../src/stores/environment.ts');
  setEnvironment(environment);
  const [persistent, state, attempts, sheet, { $keeping }, measured] = await Promise.all([
    import('../../../src/stores/kept/door.ts'),
    import('../../../src/stores/state.ts'),
    import('../../../src/stores/attempts.ts'),
    import('../../../src/stores/interview.ts'),
    import('../../../src/stores/kept/keeping.ts'),
    import('../../../src/stores/measure.ts'),
  ]);
  measured.$instruments.set([instrument]);
  measured.$measures.set(measures);
  await persistent.startKeeping();
  return {
    ...persistent,
    ...state,
    ...attempts,
    ...sheet,
    $keeping,
    note: (id: string) => noteIn(sheet.$interview.get(), id),
    traits: () => sheet.$stories.get().map(({ kind, trait }) => `${kind}-${trait}`),
  };
}

describe('the sheet', () => {
  it('is kept under a key of its own, and only when something was written', async () => {
    const tab = await openSheet();
    expect(device.writes).toBe(0);
    tab.writeNote('about', 'Nu werk ik in een winkel.');
    expect([...device.texts.keys()]).toEqual([KEY]);
    expect((await openSheet()).note('about')).toBe('Nu werk ik in een winkel.');
  });

  it('takes its stories from the result, until others are chosen, and again after that', async () => {
    const tab = await openSheet();
    expect(tab.traits()).toEqual([]);
    for (const [id, { value }] of ANSWERS) {
      device.wait(9_000);
      tab.answer('v1', id, value);
    }
    expect(tab.traits()).toEqual(['strength-verantwoordelijkheid', 'growth-authenticiteit']);
    tab.choosePlace('proactiviteit');
    expect(tab.traits()).toEqual(['strength-verantwoordelijkheid', 'growth-proactiviteit']);
    tab.chooseStories([{ kind: 'strength', trait: 'continu-leren' }]);
    expect(tab.traits()).toEqual(['strength-continu-leren']);
    expect((await openSheet()).traits()).toEqual(['strength-continu-leren']);
    tab.chooseStories(null);
    expect(tab.traits()).toEqual(['strength-verantwoordelijkheid', 'growth-proactiviteit']);
  });
});

describe('two tabs with the sheet', () => {
  it('lose nothing, box by box, also when they do not hear each other', async () => {
    const [one, two] = [await openSheet(), await openSheet()];
    device.hearing = false;
    one.writeNote('about', 'een');
    two.writeNote('why', 'twee');
    two.chooseStories([{ kind: 'growth', trait: 'continu-leren' }]);
    one.writeNote('about', 'een, later');
    const after = await openSheet();
    expect([after.note('about'), after.note('why'), after.traits()]).toEqual([
      'een, later',
      'twee',
      ['growth-continu-leren'],
    ]);
  });
});

describe('a wipe', () => {
  it('on the sheet empties the sheet and the answers', async () => {
    const tab = await openSheet();
    tab.answer('v1', 'pro-3', 4);
    tab.writeNote('about', 'iets');
    await tab.wipeAll();
    expect([device.texts.size, tab.note('about'), tab.$response.get().size]).toEqual([0, '', 0]);
  });

  it('on a page without the sheet empties it too, and a tab with the sheet hears it', async () => {
    const sheet = await openSheet();
    sheet.writeNote('about', 'iets');
    const result = await openTab(device);
    expect(result.keptValues()).toHaveLength(1);
    result.wipeAll();
    await device.settled();
    expect([device.texts.size, sheet.note('about')]).toEqual([0, '']);
  });

  it('is not undone by a tab with the sheet that did not hear of it', async () => {
    const [one, two] = [await openSheet(), await openSheet()];
    one.writeNote('about', 'oud');
    device.hearing = false;
    two.wipeAll();
    one.writeNote('why', 'nieuw');
    const after = await openSheet();
    expect([after.note('about'), after.note('why')]).toEqual(['', 'nieuw']);
  });
});

describe("'Niet bewaren'", () => {
  it('removes the sheet from the device, on any page, and writes no more', async () => {
    (await openSheet()).writeNote('about', 'iets');
    const result = await openTab(device);
    result.setKeeping(false);
    await device.settled();
    expect(device.texts.size).toBe(0);
    const sheet = await openSheet();
    sheet.setKeeping(false);
    sheet.writeNote('about', 'alleen hier');
    expect([device.texts.size, sheet.note('about')]).toEqual([0, 'alleen hier']);
    sheet.setKeeping(true);
    expect((await openSheet()).note('about')).toBe('alleen hier');
  });
});

describe('a sheet that cannot be read', () => {
  it.each([
    ['damaged', '{'],
    ['newer', '{"version":2}'],
  ])('stays where it is: %s', async (keeping, text) => {
    device.texts.set(KEY, text);
    const tab = await openSheet();
    tab.writeNote('about', 'iets');
    expect([tab.$keeping.get(), device.texts.get(KEY), tab.note('about')]).toEqual([
      keeping,
      text,
      'iets',
    ]);
  });
});
