import { describe, expect, it } from 'vitest';
import type { Action } from '../../../../src/domain/plan/action.ts';
import { ownFigures } from '../../../../src/domain/plan/ownFigures.ts';
import { sayFigureLine, sayOneFigure } from '../../../../src/i18n/say/ownFigures.ts';
import { loadContent } from '../../../../src/site/content/load.ts';
import { historyData } from '../../../../src/site/data/historyData.ts';
import { planWith, runningAction } from '../../../support/builders/actions.ts';
import { CONTENT } from '../../../support/contentCopy.ts';

const data = historyData(loadContent(CONTENT));
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const at = Date.parse('2026-11-23T10:00:00Z');
const looked = runningAction('2026-11-02', {
  stage: { value: 'lookedBack', at },
  after: { value: 7, at },
});
const figures = (...actions: readonly Action[]) => ownFigures(planWith(...actions), dayOf);

describe('the own figures in words', () => {
  it('are all that the drawing shows, each with its day', () => {
    const next = runningAction('2026-11-24');
    expect(sayFigureLine(figures(looked, next), data)).toBe(
      'Tekening van je cijfers, van 1 tot 10. Van een 4 op 2 november 2026 naar een 7 op 23 november 2026. Een 4 op 24 november 2026.',
    );
  });

  it('promise a second one only while the action runs', () => {
    const said = [
      runningAction('2026-11-02'),
      runningAction('2026-11-02', { stage: { value: 'notDone', at } }),
    ]
      .flatMap((action) => figures(action))
      .map((one) => sayOneFigure(one, data));
    expect(said).toEqual([
      `Op 2 november 2026 gaf je jezelf een 4. ${data.texts.figures.second}`,
      'Op 2 november 2026 gaf je jezelf een 4.',
    ]);
  });
});
