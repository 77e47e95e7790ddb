import { afterEach, describe, expect, it, vi } from 'vitest';
import { encodePlan } from '../../../../src/codecs/kept/actions.ts';
import type { Action } from '../../../../src/domain/plan/action.ts';
import { planWith, runningAction } from '../../../support/builders/actions.ts';

const SCRIPT = '../../../../src/islands/inline/returning.ts';

/** What the script may touch of a page, with a line for each that it can show. */
function page() {
  const line = (said: Record<string, string>) => {
    const it = {
      dataset: said,
      hidden: true,
      text: '',
      prepend: (text: string) => (it.text = text),
    };
    return it;
  };
  const lines = {
    '[data-test]': line({ test: 'vraag {n} van {total}' }),
    '[data-plan]': line({ plan: 'terug op {n}' }),
  };
  const root = {
    lang: 'nl',
    dataset: { v1: '3 (pro-(8)|sit-(4))(-|$)', fonts: '/a/roer-sans-400.x.woff2' } as Record<
      string,
      string
    >,
  };
  return { lines, root, fonts: new Set<unknown>() };
}

/** Runs the script with these texts on the device, and gives the page afterwards. */
async function arriveWith(kept: Readonly<Record<string, string>>, isFramed = false) {
  const { lines, root, fonts } = page();
  const frame = {};
  vi.stubGlobal('self', frame);
  vi.stubGlobal('top', isFramed ? {} : frame);
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('localStorage', kept);
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('FontFace', class {});
  vi.stubGlobal('document', {
    documentElement: root,
    fonts,
    querySelector: (selector: keyof typeof lines) => lines[selector],
  });
  vi.resetModules();
  await import(/* @vite-ignore */ SCRIPT);
  const said = Object.values(lines).flatMap(({ hidden, text }) => (hidden ? [] : [text]));
  return { said, own: root.dataset['own'], fonts: fonts.size };
}

const test = (...ids: readonly string[]) =>
  JSON.stringify({
    attempts: [
      { instrument: 'v1', answers: Object.fromEntries(ids.map((id) => [id, [3, 1, 900]])) },
    ],
  });
const PLAN = 'aan-het-roer-actie';
const plan = (...actions: readonly Action[]) => encodePlan(planWith(...actions));

afterEach(() => vi.unstubAllGlobals());

describe('who comes back', () => {
  it('is told where the test is; answers of the verdieping do not count', async () => {
    const { said, own, fonts } = await arriveWith({
      'aan-het-roer': test('zel-1', 'pro-8', 'sit-4-redder'),
    });
    expect(said).toEqual(['vraag 2 van 3']);
    expect([own, fonts]).toEqual(['half', 1]);
  });

  it('sees the own result first when all was answered', async () => {
    const { said, own } = await arriveWith({ 'aan-het-roer': test('zel-1', 'zel-2', 'sit-1-r') });
    expect([said, own]).toEqual([[], '']);
  });

  it('is told when to look back on a plan that runs, with or without a test', async () => {
    const running = plan(runningAction('2026-10-01'), runningAction('2026-11-29', { id: 'b' }));
    expect((await arriveWith({ [PLAN]: running })).said).toEqual(['terug op 20 december 2026']);
    const both = await arriveWith({ 'aan-het-roer': test('zel-1'), [PLAN]: running });
    expect(both.said).toHaveLength(2);
  });

  it.each(['writing', 'lookedBack', 'notDone'] as const)(
    'is told nothing of a plan that does not run: %s',
    async (value) => {
      const other = plan(runningAction('2026-11-29', { stage: { value, at: 1 } }));
      expect((await arriveWith({ [PLAN]: other })).said).toEqual([]);
    },
  );

  it('is told what is whole, when the other is not', async () => {
    const running = plan(runningAction('2026-11-29'));
    expect((await arriveWith({ 'aan-het-roer': '{', [PLAN]: running })).said).toHaveLength(1);
    const endless = plan(runningAction('2026-11-29', { start: { value: null, at: 1 } }));
    for (const text of [
      endless,
      '{',
      'null',
      '{"actions":[]}',
      '{"actions":[{"stage":{"value":"running"}}]}',
    ])
      expect((await arriveWith({ 'aan-het-roer': test('zel-1'), [PLAN]: text })).said).toEqual([
        'vraag 2 van 3',
      ]);
  });

  it('is told nothing inside a page of another site', async () => {
    const kept = { 'aan-het-roer': test('zel-1'), [PLAN]: plan(runningAction('2026-11-29')) };
    expect(await arriveWith(kept, true)).toEqual({ said: [], own: undefined, fonts: 0 });
  });
});
