import type { Point } from '../../figures/strokes.ts';
import type { Font, Measure, Operation } from './operations.ts';
import { textLine } from './operations.ts';
import type { Block } from './pictureValues.ts';
import { fitted, wrapped } from './wrap.ts';

const TITLE: Font = { family: 'sans', size: 28, weight: 400 };
const NAME: Font = { family: 'serif', size: 38, weight: 600 };
const EVERYDAY: Font = { family: 'sans', size: 28, weight: 400 };

const GAP = 48;
/** The distance from the coloured line to the text beside it. */
const INDENT = 24;
const LINES = { title: 44, name: 44, everyday: 36 };
const BELOW = 14;

/** A line of a block, and the distance of its baseline from the one before. */
type Row = {
  readonly text: string;
  readonly font: Font;
  readonly ink: 'ink' | 'soft';
  readonly height: number;
};

function rowsOf({ title, named }: Block, width: number, measure: Measure): readonly Row[] {
  const over = (text: string, font: Font, ink: Row['ink'], height: number) =>
    wrapped(text, font, width, measure).map((line) => ({ text: line, font, ink, height }));
  return [
    ...over(title, TITLE, 'soft', LINES.title),
    ...named.flatMap(({ name, everyday }) => [
      ...over(name, fitted(name, NAME, width, measure), 'ink', LINES.name),
      // Beside other blocks there is room for names only.
      ...(named.length === 1 ? over(everyday, EVERYDAY, 'ink', LINES.everyday) : []),
    ]),
  ];
}

const heightOf = (rows: readonly Row[]) => rows.reduce((sum, { height }) => sum + height, 0);

function columnWidth(blocks: readonly Block[], width: number): number {
  return (width - GAP * (blocks.length - 1)) / Math.max(1, blocks.length) - INDENT;
}

/** The height of the blocks beside each other, in pixels. */
export function blockHeight(blocks: readonly Block[], width: number, measure: Measure): number {
  const column = columnWidth(blocks, width);
  return Math.max(0, ...blocks.map((block) => heightOf(rowsOf(block, column, measure)) + BELOW));
}

/** The blocks beside each other. The line of each has the colours of the things that it names. */
export function blockOperations(
  blocks: readonly Block[],
  { x, y }: Point,
  width: number,
  measure: Measure,
): readonly Operation[] {
  const column = columnWidth(blocks, width);
  return blocks.flatMap((block, index) => {
    const left = x + index * (column + INDENT + GAP);
    const rows = rowsOf(block, column, measure);
    let baseline = y - BELOW;
    const texts = rows.map(({ text, font, ink, height }): Operation => {
      baseline += height;
      return textLine(text, font, ink, left + INDENT, baseline);
    });
    const part = heightOf(rows) / block.named.length;
    const beside = (row: number): Point => ({ x: left + 3, y: y + row * part });
    const rule = block.named.map(({ trait }, i): Operation => ({
      kind: 'lines',
      lines: [[beside(i), beside(i + 1)]],
      pen: { stroke: trait, width: 6 },
    }));
    return [...rule, ...texts];
  });
}
