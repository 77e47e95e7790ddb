import type { Point } from '../../figures/radarGeometry.ts';
import { blockHeight, blockOperations } from './blockOperations.ts';
import type { Font, Measure, Operation } from './operations.ts';
import type { PictureValues } from './pictureValues.ts';
import { LABEL_ROOM, radarOperations } from './radarOperations.ts';
import { shortened, wrapped } from './wrap.ts';

/** The picture in CSS pixels: upright, as a timeline shows it largest. */
export const WIDTH = 1080;
export const HEIGHT = 1350;

const MARGIN = 72;
const INSIDE = WIDTH - 2 * MARGIN;
const LARGEST_RADIUS = 290;
/** Between the radar's names and what is above and below, in pixels. */
const AIR = 36;

const NAME: Font = { family: 'serif', size: 42, weight: 400 };
const FROM: Font = { family: 'sans', size: 32, weight: 400 };
const HEADING: Font = { family: 'serif', size: 66, weight: 600 };
const LEAD: Font = { family: 'sans', size: 34, weight: 400 };
const NOTE: Font = { family: 'sans', size: 24, weight: 400 };
const ADDRESS: Font = { family: 'sans', size: 32, weight: 600 };

const HEADING_LINE = 74;
const LEAD_LINE = 46;
const NOTE_LINE = 32;

/** Everything to draw, in order. Pure: the same values and letters, the same picture. */
export function pictureLayout(values: PictureValues, measure: Measure): readonly Operation[] {
  const top = topOperations(values, measure);
  const foot = footOperations(values, measure);
  const blocks = blockHeight(values.blocks, INSIDE, measure);
  const bottom = foot.y - blocks;
  // The radar takes what is left between the heading and the blocks, in the middle of it.
  const room = bottom - top.y - 2 * (LABEL_ROOM + AIR);
  const radius = Math.min(LARGEST_RADIUS, room / 2);
  const center = { x: WIDTH / 2, y: (top.y + bottom) / 2 };
  return [
    ...top.operations,
    ...radarOperations(values.radar, { center, radius, edge: INSIDE / 2 }, measure),
    ...blockOperations(values.blocks, { x: MARGIN, y: bottom }, INSIDE, measure),
    ...foot.operations,
  ];
}

/** Some operations, and the line under or over them where the next part may come. */
type Part = { readonly operations: readonly Operation[]; readonly y: number };

function topOperations(values: PictureValues, measure: Measure): Part {
  const { siteName, from, heading, lead } = values;
  const left = { kind: 'text', x: MARGIN, align: 'left' } as const;
  const owner: readonly Operation[] =
    from === null
      ? []
      : [
          {
            ...left,
            text: shortened(from, FROM, INSIDE, measure),
            y: 180,
            font: FROM,
            ink: 'soft',
          },
        ];
  const first = from === null ? 212 : 262;
  const lines = wrapped(heading, HEADING, INSIDE, measure);
  const last = first + (lines.length - 1) * HEADING_LINE + 8;
  const leadLines = lead === null ? [] : wrapped(lead, LEAD, INSIDE, measure);
  return {
    operations: [
      ...markOperations({ x: MARGIN, y: 60 }, 58),
      { ...left, x: MARGIN + 76, y: 103, text: siteName, font: NAME, ink: 'ink' },
      ...owner,
      ...lines.map((text, row): Operation => ({
        ...left,
        text,
        font: HEADING,
        ink: 'ink',
        y: first + row * HEADING_LINE,
      })),
      ...leadLines.map((text, row): Operation => ({
        ...left,
        text,
        font: LEAD,
        ink: 'ink',
        y: last + (row + 1) * LEAD_LINE,
      })),
    ],
    y: last + leadLines.length * LEAD_LINE,
  };
}

function footOperations({ bandNote, address }: PictureValues, measure: Measure): Part {
  const lines = wrapped(bandNote, NOTE, INSIDE, measure);
  const baseline = HEIGHT - 64;
  const first = baseline - 56 - (lines.length - 1) * NOTE_LINE;
  const left = { kind: 'text', x: MARGIN, align: 'left' } as const;
  return {
    operations: [
      ...lines.map((text, row): Operation => ({
        ...left,
        text,
        font: NOTE,
        ink: 'soft',
        y: first + row * NOTE_LINE,
      })),
      { ...left, y: baseline, text: address, font: ADDRESS, ink: 'helm' },
    ],
    y: first - NOTE.size - 28,
  };
}

/** The helm of components/Helm.astro, six spokes round a ring; `size` in pixels. */
function markOperations({ x, y }: Point, size: number): readonly Operation[] {
  const unit = size / 48;
  const center = { x: x + size / 2, y: y + size / 2 };
  const spokes = Array.from({ length: 6 }, (_, i): readonly [Point, Point] => {
    const angle = (Math.PI * i) / 3;
    const along = (length: number) => ({
      x: center.x + length * unit * Math.sin(angle),
      y: center.y - length * unit * Math.cos(angle),
    });
    return [along(5), along(20)];
  });
  const pen = { stroke: 'helm', width: 3 * unit } as const;
  return [
    { kind: 'circle', at: center, radius: 12 * unit, ...pen },
    { kind: 'circle', at: center, radius: 3 * unit, fill: 'helm', ...pen },
    { kind: 'lines', lines: spokes, ...pen },
  ];
}
