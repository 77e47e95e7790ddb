import type { Geometry } from '../../figures/strokes.ts';
import { within } from '../../platform/within.ts';
import { isDrawn } from './isDrawn.ts';
import { HEIGHT, pictureLayout, WIDTH } from './layout.ts';
import type { Look } from './look.ts';
import { readLook } from './look.ts';
import type { Operation } from './operations.ts';
import type { PictureValues } from './pictureValues.ts';

/** File pixels per pixel of the picture: sharp on any screen. */
const SCALE = 2;

export const FILE_NAME = 'aan-het-roer.png';

/** Draws the picture on a canvas, at twice its size. */
export function paintPicture(canvas: HTMLCanvasElement, values: PictureValues): void {
  canvas.width = WIDTH * SCALE;
  canvas.height = HEIGHT * SCALE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no canvas.');
  const look = readLook();
  context.scale(SCALE, SCALE);
  context.fillStyle = look.colors.paper;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  const operations = pictureLayout(values, (text, font) => {
    context.font = look.font(font);
    return context.measureText(text).width;
  });
  for (const operation of operations) paint(context, look, operation);
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

/** Draws one stroke: a text is filled, everything else follows its pen. */
function paint(context: CanvasRenderingContext2D, look: Look, operation: Operation): void {
  const { pen } = operation;
  if (pen.font) context.font = look.font(pen.font);
  if (pen.fill) context.fillStyle = look.colors[pen.fill];
  if (operation.kind === 'text') {
    context.textAlign = ALIGN[operation.anchor];
    context.fillText(operation.text, operation.at.x, operation.at.y);
    return;
  }
  trace(context, operation);
  if (pen.fill) context.fill('evenodd');
  if (pen.stroke) {
    context.strokeStyle = look.colors[pen.stroke];
    context.lineWidth = pen.width ?? 1;
    context.stroke();
  }
}

/** Begins a path with the lines of a stroke. */
function trace(
  context: CanvasRenderingContext2D,
  geometry: Exclude<Geometry, { readonly kind: 'text' }>,
): void {
  context.beginPath();
  if (geometry.kind === 'circle') {
    context.arc(geometry.at.x, geometry.at.y, geometry.radius, 0, 2 * Math.PI);
    return;
  }
  for (const points of geometry.kind === 'lines' ? geometry.lines : geometry.rings) {
    points.forEach(({ x, y }, i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
    if (geometry.kind === 'polygons') context.closePath();
  }
}

/** In milliseconds: longer than the slowest phone takes. */
const PATIENCE = 10_000;

/**
 * The picture as a PNG. Nothing leaves the device. Rejects when the browser makes none, gives no
 * answer, or drew something else: some browsers give noise or an empty sheet instead, against
 * fingerprinting.
 */
export async function drawPicture(values: PictureValues): Promise<Blob> {
  const canvas = document.createElement('canvas');
  paintPicture(canvas, values);
  if (!isDrawn(canvas)) throw new Error('This browser drew something else.');
  const made = new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  const blob = await within(PATIENCE, made);
  if (blob?.type !== 'image/png' || blob.size === 0) throw new Error('This browser makes no PNG.');
  return blob;
}

/** The same as a file, made before the share sheet opens. */
export async function pictureFile(values: PictureValues): Promise<File> {
  return new File([await drawPicture(values)], FILE_NAME, { type: 'image/png' });
}
