import { beforeEach, describe, expect, it, vi } from 'vitest';
import { coachName } from '../../../src/domain/conversation/coach.ts';
import type { LineId } from '../../../src/domain/conversation/lines.ts';
import { lineIn } from '../../../src/domain/conversation/sheet.ts';
import type { FakeDevice } from '../../support/fakeEnvironment.ts';
import { fakeDevice } from '../../support/fakeEnvironment.ts';
import { openTab } from './kept/openTab.ts';

const SHEET = 'aan-het-roer-koersblad';
const COACH = 'aan-het-roer-apparaat-coach';
let device: FakeDevice;

beforeEach(() => {
  device = fakeDevice();
});

/** The page with the sheet. */
async function openSheet() {
  const environment = device.newTab();
  vi.resetModules();
  const { setEnvironment } = await import('../../../src/stores/environment.ts');
  setEnvironment(environment);
  const [door, { $keeping }, sheet, coach] = await Promise.all([
    import('../../../src/stores/kept/door.ts'),
    import('../../../src/stores/kept/keeping.ts'),
    import('../../../src/stores/conversation.ts'),
    import('../../../src/stores/coach.ts'),
  ]);
  await door.startKeeping();
  return {
    ...door,
    ...sheet,
    ...coach,
    $keeping,
    line: (id: LineId) => lineIn(sheet.$conversation.get(), id),
    name: () => coachName(coach.$coach.get()),
  };
}

describe('the sheet for a talk', () => {
  it('is kept under a key of its own, and so is the coach, only when something was written', async () => {
    const tab = await openSheet();
    expect(device.writes).toBe(0);
    tab.writeLine('well', 'Ik begin eerder.');
    expect([...device.texts.keys()]).toEqual([SHEET]);
    tab.nameCoach('Noor');
    tab.colourCoach('red');
    tab.showScores(true);
    expect([...device.texts.keys()].sort()).toEqual([COACH, SHEET]);
    const after = await openSheet();
    expect([after.line('well'), after.name(), after.$coach.get().colour.value]).toEqual([
      'Ik begin eerder.',
      'Noor',
      'red',
    ]);
    expect(after.$conversation.get().withScores.value).toBe(true);
  });

  it('loses nothing in two tabs that do not hear each other', async () => {
    const [one, two] = [await openSheet(), await openSheet()];
    device.hearing = false;
    one.writeLine('well', 'een');
    two.writeLine('ask', 'twee');
    two.nameCoach('Noor');
    one.colourCoach('green');
    one.writeLine('well', 'een, later');
    const after = await openSheet();
    expect([after.line('well'), after.line('ask'), after.name()]).toEqual([
      'een, later',
      'twee',
      'Noor',
    ]);
  });

  it('is emptied with its coach by a wipe on a page that knows neither', async () => {
    const tab = await openSheet();
    tab.writeLine('well', 'iets');
    tab.nameCoach('Noor');
    const other = await openTab(device);
    other.wipeAll();
    await device.settled();
    expect([device.texts.size, tab.line('well'), tab.name()]).toEqual([0, '', '']);
  });

  it.each([
    ['damaged', '{'],
    ['newer', '{"version":2}'],
  ])('stays where it is when it cannot be read: %s', async (keeping, text) => {
    device.texts.set(SHEET, text);
    const tab = await openSheet();
    tab.writeLine('well', 'iets');
    expect([tab.$keeping.get(), device.texts.get(SHEET), tab.line('well')]).toEqual([
      keeping,
      text,
      'iets',
    ]);
  });
});
