import { MARK_EDGE, markStrokes } from '../../figures/helm.ts';
import { RADAR_BOX, radarStrokes } from '../../figures/radar.ts';
import { axesOf } from '../radar/radarValues.ts';
import { blockHeight, blockOperations } from './blockOperations.ts';
import type { Font, Measure, Operation } from './operations.ts';
import { inked, textLine } from './operations.ts';
import { markPen, NAME_SIZE, radarPen } from './pens.ts';
import type { PictureValues } from './pictureValues.ts';
import { shortened, wrapped } from './wrap.ts';

/** The picture in CSS pixels: upright, because a timeline shows that largest. */
export const WIDTH = 1080;
export const HEIGHT = 1350;

const MARGIN = 72;
const INSIDE = WIDTH - 2 * MARGIN;
/** A picture has room beside the radar, so the names are larger there. In units of the figure. */
const NAMES = { side: 212, line: 1.15 * NAME_SIZE };
/** The distance from the radar's names to the parts above and below, in pixels. */
const AIR = 24;
const MARK = { size: 58, x: MARGIN, y: 60 };

const NAME: Font = { family: 'serif', size: 42, weight: 400 };
const FROM: Font = { family: 'sans', size: 32, weight: 400 };
const HEADING: Font = { family: 'serif', size: 66, weight: 600 };
const LEAD: Font = { family: 'sans', size: 34, weight: 400 };
const NOTE: Font = { family: 'sans', size: 24, weight: 400 };
const ADDRESS: Font = { family: 'sans', size: 32, weight: 600 };

const HEADING_LINE = 74;
const LEAD_LINE = 46;
const NOTE_LINE = 32;

/** Everything to draw, in order. Pure: the same values and letters give the same picture. */
export function pictureLayout(values: PictureValues, measure: Measure): readonly Operation[] {
  const top = topOperations(values, measure);
  const foot = footOperations(values, measure);
  const blocks = blockHeight(values.blocks, INSIDE, measure);
  const bottom = foot.y - blocks;
  // The radar is in the middle of the space between the heading and the blocks.
  const room = bottom - top.y - 2 * AIR;
  const scale = Math.min(INSIDE / (2 * NAMES.side), room / RADAR_BOX.height);
  const at = {
    x: WIDTH / 2,
    y: (top.y + bottom - scale * RADAR_BOX.height) / 2 - scale * RADAR_BOX.top,
  };
  // A picture shows no numbers, because people pass it on.
  const radar = radarStrokes(axesOf(values.radar, false), {
    chosen: values.chosen,
    names: NAMES,
  });
  return [
    ...top.operations,
    ...inked(radar, { at, scale }, radarPen),
    ...blockOperations(values.blocks, { x: MARGIN, y: bottom }, INSIDE, measure),
    ...foot.operations,
  ];
}

/** Some operations, and the line where the next part may start, below or above them. */
type Part = { readonly operations: readonly Operation[]; readonly y: number };

function topOperations(values: PictureValues, measure: Measure): Part {
  const { siteName, from, heading, lead } = values;
  const line = (text: string, font: Font, ink: 'ink' | 'soft', y: number) =>
    textLine(text, font, ink, MARGIN, y);
  const first = from === null ? 212 : 262;
  const lines = wrapped(heading, HEADING, INSIDE, measure);
  const last = first + (lines.length - 1) * HEADING_LINE + 8;
  const leadLines = lead === null ? [] : wrapped(lead, LEAD, INSIDE, measure);
  return {
    operations: [
      ...markOperations(),
      textLine(siteName, NAME, 'ink', MARGIN + 76, 103),
      ...(from === null ? [] : [line(shortened(from, FROM, INSIDE, measure), FROM, 'soft', 180)]),
      ...lines.map((text, row) => line(text, HEADING, 'ink', first + row * HEADING_LINE)),
      ...leadLines.map((text, row) => line(text, LEAD, 'ink', last + (row + 1) * LEAD_LINE)),
    ],
    y: last + leadLines.length * LEAD_LINE,
  };
}

function footOperations({ bandNote, address }: PictureValues, measure: Measure): Part {
  const lines = wrapped(bandNote, NOTE, INSIDE, measure);
  const baseline = HEIGHT - 64;
  const first = baseline - 56 - (lines.length - 1) * NOTE_LINE;
  return {
    operations: [
      ...lines.map((text, row) => textLine(text, NOTE, 'soft', MARGIN, first + row * NOTE_LINE)),
      textLine(address, ADDRESS, 'helm', MARGIN, baseline),
    ],
    y: first - NOTE.size - 28,
  };
}

/** The mark of the site, in the top left corner. */
function markOperations(): readonly Operation[] {
  const { size, x, y } = MARK;
  const half = size / 2;
  return inked(
    markStrokes(),
    { at: { x: x + half, y: y + half }, scale: half / MARK_EDGE },
    markPen,
  );
}
