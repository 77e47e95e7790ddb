import { HEIGHT, pictureLayout, WIDTH } from './layout.ts';
import type { Look } from './look.ts';
import { readLook } from './look.ts';
import type { Operation } from './operations.ts';
import type { PictureValues } from './pictureValues.ts';

/** Pixels of the file for one of the picture: sharp on any screen. */
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

function paint(context: CanvasRenderingContext2D, look: Look, operation: Operation): void {
  if (operation.kind === 'text') {
    context.font = look.font(operation.font);
    context.textAlign = operation.align;
    context.fillStyle = look.colors[operation.ink];
    context.fillText(operation.text, operation.x, operation.y);
    return;
  }
  context.beginPath();
  if (operation.kind === 'circle') {
    context.arc(operation.at.x, operation.at.y, operation.radius, 0, 2 * Math.PI);
  } else {
    const strokes = operation.kind === 'rings' ? operation.rings : operation.lines;
    for (const points of strokes) {
      points.forEach(({ x, y }, i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
      if (operation.kind === 'rings') context.closePath();
    }
  }
  if (operation.kind !== 'lines' && operation.fill) {
    context.fillStyle = look.colors[operation.fill];
    context.fill('evenodd');
  }
  if (operation.stroke) {
    context.strokeStyle = look.colors[operation.stroke];
    context.lineWidth = operation.width ?? 1;
    context.stroke();
  }
}

/** The picture as a PNG. Nothing leaves the device. */
export function drawPicture(values: PictureValues): Promise<Blob> {
  const canvas = document.createElement('canvas');
  paintPicture(canvas, values);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('This browser makes no PNG.'));
      else resolve(blob);
    }, 'image/png');
  });
}

/** The same as a file, to have ready before a share sheet is asked for. */
export async function pictureFile(values: PictureValues): Promise<File> {
  return new File([await drawPicture(values)], FILE_NAME, { type: 'image/png' });
}
