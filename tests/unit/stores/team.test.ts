import { beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeDigits } from '../../../src/codecs/links/digits.ts';
import { encodeScores } from '../../../src/codecs/links/scores.ts';
import { encodeTeam } from '../../../src/codecs/links/team.ts';
import { roundOf } from '../../../src/domain/team/round.ts';
import { instrument, measures } from '../../support/builders/content.ts';
import { arbSums } from '../../support/builders/arbitraries.ts';
import { fc } from '../../support/builders/property.ts';
import { level, person } from '../../support/builders/teams.ts';
import type { FakeDevice } from '../../support/fakeEnvironment.ts';
import { fakeDevice } from '../../support/fakeEnvironment.ts';
import { openTab } from './kept/openTab.ts';

const TEAM = 'aan-het-roer-team';
const FORM = 'aan-het-roer-teamformulier';
const KNOWN = [instrument];
let device: FakeDevice;

beforeEach(() => {
  device = fakeDevice();
});

/** The page of a team. */
async function openTeam() {
  const environment = device.newTab();
  vi.resetModules();
  const { setEnvironment } = await import('../../../src/stores/environment.ts');
  setEnvironment(environment);
  const [door, { $keeping }, team, form] = await Promise.all([
    import('../../../src/stores/kept/door.ts'),
    import('../../../src/stores/kept/keeping.ts'),
    import('../../../src/stores/team.ts'),
    import('../../../src/stores/teamForm.ts'),
  ]);
  await door.startKeeping();
  const { $team } = team;
  return {
    ...door,
    ...team,
    ...form,
    $keeping,
    ids: () => $team.get().members.map(({ id }) => id),
    round: () => roundOf($team.get()),
  };
}

describe('a team', () => {
  it('is kept under a key of its own, only when somebody came in', async () => {
    const tab = await openTeam();
    expect(tab.takeMember(level(4), KNOWN).kind).toBe('added');
    expect(tab.takeMember(level(4), KNOWN).kind).toBe('double');
    expect([...device.texts.keys()]).toEqual([TEAM]);
    const after = await openTeam();
    expect(after.ids()).toEqual([level(4).id]);
  });

  it('writes nothing for what is not added', async () => {
    const tab = await openTeam();
    expect(tab.takePasted('Hoi, groeten', measures)).toEqual([]);
    tab.takeOut('nobody');
    tab.backInRound();
    expect(tab.takePasted('1234', measures)).toEqual([{ kind: 'damaged', of: 'digits' }]);
    expect(device.writes).toBe(0);
  });

  it('takes all of a pasted text, and tells what became of each', async () => {
    const tab = await openTeam();
    tab.takeMember(level(4), KNOWN);
    tab.takeMember(level(5), KNOWN);
    tab.takeOut(level(5).id);
    const text = [4, 5, 6].map((sum) => encodeTeam(level(sum).sums)).join(' ');
    const outcomes = tab.takePasted(`${text} ${encodeDigits(person(1).sums) ?? ''}`, measures);
    expect(outcomes.map((one) => one.kind === 'member' && one.adding.kind)).toEqual([
      'double',
      'removedBefore',
      'added',
      'added',
    ]);
    expect(tab.ids()).toEqual([level(4).id, level(6).id, person(1).id]);
    expect(tab.takeAnyway(level(4), KNOWN).kind).toBe('added');
    expect(tab.takeAnyway(level(5), KNOWN).kind).toBe('added');
    expect(tab.ids()).toHaveLength(5);
  });

  it('keeps no trace of roles: not a byte of what a link with roles held beside the six', async () => {
    const [sums] = fc.sample(arbSums({ complete: true }), { numRuns: 1, seed: 3 });
    if (sums === undefined) throw new Error('no sums');
    const tab = await openTeam();
    tab.takePasted(encodeScores(sums, true), measures);
    const kept = device.texts.get(TEAM) ?? '';
    expect(kept).toContain('authenticiteit');
    expect(kept).not.toMatch(/redder|aanklager|slachtoffer|aan-het-roer"/);
    expect(kept).not.toContain(encodeScores(sums, true));
  });

  it('loses nobody in two tabs that do not hear each other, and brings nobody back', async () => {
    const [one, two] = [await openTeam(), await openTeam()];
    one.takeMember(level(4), KNOWN);
    await device.settled();
    device.hearing = false;
    two.takeMember(level(5), KNOWN);
    one.takeMember(level(6), KNOWN);
    one.takeOut(level(4).id);
    one.nextInRound();
    const after = await openTeam();
    expect(after.ids().toSorted()).toEqual([level(5).id, level(6).id].toSorted());
    expect(after.round()).toEqual({ at: 'sentence', sentence: 1 });
  });

  it('can be begun anew, and goes through its round', async () => {
    const tab = await openTeam();
    tab.takeMember(level(4), KNOWN);
    for (let step = 0; step < 4; step += 1) tab.nextInRound();
    expect(tab.round()).toEqual({ at: 'chart' });
    tab.backInRound();
    expect(tab.round()).toEqual({ at: 'sentence', sentence: 3 });
    tab.restartRound();
    expect(tab.round()).toEqual({ at: 'sentence', sentence: 0 });
    tab.nextInRound();
    tab.beginTeam();
    const after = await openTeam();
    expect([after.ids(), after.round()]).toEqual([[], { at: 'sentence', sentence: 0 }]);
  });

  it('can take back that somebody was taken out', async () => {
    const tab = await openTeam();
    tab.takeMember(level(4), KNOWN);
    const [member] = tab.$team.get().members;
    tab.takeOut(level(4).id);
    expect(device.texts.get(TEAM)).not.toContain('authenticiteit');
    if (member) tab.takeBack(member);
    expect((await openTeam()).ids()).toEqual([level(4).id]);
  });
});

describe('the form of a meeting', () => {
  it('is kept under a key of its own, and emptied for the next person', async () => {
    const tab = await openTeam();
    tab.answerForm('f1', 4);
    tab.writeForm('remarks', 'Korter mag ook.');
    expect([...device.texts.keys()]).toEqual([FORM]);
    const after = await openTeam();
    expect(after.$teamForm.get().answers.get('f1')?.value).toBe(4);
    after.clearForm();
    expect(device.texts.get(FORM)).not.toContain('Korter');
    expect((await openTeam()).$teamForm.get().answers.get('f1')?.value).toBeNull();
  });

  it('writes nothing when an empty form is emptied', async () => {
    (await openTeam()).clearForm();
    expect(device.writes).toBe(0);
  });
});

describe('both', () => {
  it('are emptied by a wipe on a page that knows neither', async () => {
    const tab = await openTeam();
    tab.takeMember(level(4), KNOWN);
    tab.answerForm('f1', 4);
    const other = await openTab(device);
    other.wipeAll();
    await device.settled();
    expect([device.texts.size, tab.ids(), tab.$teamForm.get().answers.size]).toEqual([0, [], 0]);
  });

  it.each([
    ['damaged', '{'],
    ['newer', '{"version":2}'],
  ])('stay where they are when they cannot be read: %s', async (keeping, text) => {
    device.texts.set(TEAM, text);
    device.texts.set(FORM, text);
    const tab = await openTeam();
    tab.takeMember(level(4), KNOWN);
    tab.answerForm('f1', 2);
    expect(tab.$keeping.get()).toBe(keeping);
    expect([device.texts.get(TEAM), device.texts.get(FORM)]).toEqual([text, text]);
    expect(tab.ids()).toEqual([level(4).id]);
  });
});
