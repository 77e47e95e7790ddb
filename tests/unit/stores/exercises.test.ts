import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writtenIn } from '../../../src/domain/exercise/notes.ts';
import type { FakeDevice } from '../../support/fakeEnvironment.ts';
import { fakeDevice } from '../../support/fakeEnvironment.ts';
import { openTab } from './kept/openTab.ts';

const KEY = 'aan-het-roer-oefeningen';
let device: FakeDevice;

beforeEach(() => {
  device = fakeDevice();
});

/** A page with an exercise: the store of what is written in them, and no other. */
async function openExercise(on: FakeDevice = device) {
  const environment = on.newTab();
  vi.resetModules();
  const { setEnvironment } = await import('../../../src/stores/environment.ts');
  setEnvironment(environment);
  const [door, exercises, { $keeping }] = await Promise.all([
    import('../../../src/stores/kept/door.ts'),
    import('../../../src/stores/exercises.ts'),
    import('../../../src/stores/kept/keeping.ts'),
  ]);
  await door.startKeeping();
  return {
    ...door,
    ...exercises,
    $keeping,
    note: (box: string) => writtenIn(exercises.$exercises.get(), box),
  };
}

describe('what is written in exercises', () => {
  it('is kept under one key, and only when something was written', async () => {
    const tab = await openExercise();
    expect(device.writes).toBe(0);
    tab.writeIn('drie-stoelen/dromer', 'stil');
    tab.writeIn('drie-vragen/nu', 'hier');
    expect([...device.texts.keys()]).toEqual([KEY]);
    const after = await openExercise();
    expect([after.note('drie-stoelen/dromer'), after.note('drie-vragen/nu')]).toEqual([
      'stil',
      'hier',
    ]);
  });

  it('is merged box by box, also between tabs that do not hear each other', async () => {
    const [one, two] = [await openExercise(), await openExercise()];
    device.hearing = false;
    one.writeIn('a/b', 'een');
    two.writeIn('a/c', 'twee');
    one.writeIn('a/b', 'een, later');
    const after = await openExercise();
    expect([after.note('a/b'), after.note('a/c')]).toEqual(['een, later', 'twee']);
  });

  it('is wiped on any page, and a tab with an exercise hears it', async () => {
    const exercise = await openExercise();
    exercise.writeIn('a/b', 'iets');
    const result = await openTab(device);
    expect(result.isAnythingHere()).toBe(true);
    await result.wipeAll();
    await device.settled();
    expect([device.texts.size, exercise.note('a/b')]).toEqual([0, '']);
  });

  it('is not kept while nothing is to be kept', async () => {
    const tab = await openExercise();
    tab.writeIn('a/b', 'iets');
    tab.setKeeping(false);
    tab.writeIn('a/b', 'alleen hier');
    await device.settled();
    expect([device.texts.size, tab.note('a/b'), tab.$keeping.get()]).toEqual([
      0,
      'alleen hier',
      'off',
    ]);
    tab.setKeeping(true);
    expect((await openExercise()).note('a/b')).toBe('alleen hier');
  });

  it.each([
    ['damaged', '{'],
    ['newer', '{"version":2}'],
  ])('stays where it is when it cannot be read: %s', async (keeping, text) => {
    device.texts.set(KEY, text);
    const tab = await openExercise();
    tab.writeIn('a/b', 'iets');
    expect([tab.$keeping.get(), device.texts.get(KEY), tab.note('a/b')]).toEqual([
      keeping,
      text,
      'iets',
    ]);
  });
});
