import type { ActionFigures } from '../../domain/plan/ownFigures.ts';
import { dayIn } from '../day.ts';
import { fill } from '../fill.ts';
import type { HistoryData } from './history.ts';

type Data = Pick<HistoryData, 'locale' | 'texts'>;

/** While there is one figure: when it was given, and how there will be a second. */
export function sayOneFigure({ action, before }: ActionFigures, { locale, texts }: Data): string {
  const { one, second } = texts.figures;
  const said = fill(one, { date: dayIn(before.day, locale, 'long'), figure: before.figure });
  return action.stage.value === 'running' ? `${said} ${second}` : said;
}

/** The drawing in words: every figure with its day. */
export function sayFigureLine(actions: readonly ActionFigures[], { locale, texts }: Data): string {
  const { drawing, drawingLine, drawingPoint } = texts.figures;
  const said = actions.map(({ before, after }) => {
    const begin = { before: before.figure, start: dayIn(before.day, locale, 'long') };
    if (after === null) return fill(drawingPoint, begin);
    return fill(drawingLine, {
      ...begin,
      after: after.figure,
      end: dayIn(after.day, locale, 'long'),
    });
  });
  return fill(drawing, { said: said.join(' ') });
}
