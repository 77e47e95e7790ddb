import type { LineId } from './lines.ts';
import { LINE_IDS } from './lines.ts';

/**
 * Letters of middle width in one line of paper. Fewer than there are in most sentences: a sheet that
 * fits by this count must fit on paper.
 */
const LETTERS = 104;
/** Lines of text that the boxes of one A4 have room for, with the name of a coach above them. */
export const LINES = 32;
/** An empty box is room for a pen, as high as two lines of text. */
const LINES_TO_WRITE = 2;
const LINES_OF_SCORES = 5;

/** Capitals, and letters and pictures beyond those of Europe, are wide. */
const WIDE = /[A-ZÀ-Þ@%&mw\u2014]|[^\n -\u024f\u2000-\u206f\u20ac]/gu;

function lettersIn(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0) * 0.8;
}

function linesIn(text: string): number {
  if (text.trim() === '') return LINES_TO_WRITE;
  const typed = text.trim().split('\n');
  return typed.reduce((sum, one) => sum + Math.max(1, Math.ceil(lettersIn(one) / LETTERS)), 0);
}

/** How many lines too long a sheet is for one page of paper, by a careful guess; 0 when it fits. */
export function linesOver(textOf: (id: LineId) => string, hasScores: boolean): number {
  const used = LINE_IDS.reduce((sum, id) => sum + linesIn(textOf(id)), 0);
  return Math.max(0, used + (hasScores ? LINES_OF_SCORES : 0) - LINES);
}
