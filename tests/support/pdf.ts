import {
  getDocument,
  OPS,
  VerbosityLevel,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * A piece of text, in points: how large its letters are, where it begins and ends from the left, and
 * how high it stands from below.
 */
export interface PdfText {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** What stands on one page of a PDF. Sizes are in points: A4 is 595 × 842. */
export interface PdfPage {
  readonly text: string;
  readonly pieces: readonly PdfText[];
  readonly width: number;
  readonly height: number;
  /** How often a picture made of pixels is painted. */
  readonly images: number;
  /** How often a line or shape is drawn: a drawing that stayed vector has many. */
  readonly paths: number;
}

const imageOperators: ReadonlySet<number> = new Set([
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintImageXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
]);

const packageRoot = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

function folderAddress(name: string): string {
  return `${pathToFileURL(join(packageRoot, name)).href}/`;
}

/** Whether an operator leaves ink: a path that only clips ends without being painted. */
function drawsPath(operator: number, argument: unknown): boolean {
  if (operator === OPS.shadingFill || operator === OPS.rawFillPath) return true;
  return operator === OPS.constructPath && Array.isArray(argument) && argument[0] !== OPS.endPath;
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const { fnArray, argsArray } = await page.getOperatorList();
  const operators: readonly number[] = fnArray;
  return {
    text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    pieces: items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , across = 0, up = 0, left = 0, y = 0] = item.transform as number[];
      const size = Math.hypot(across, up);
      return [{ text: item.str, size, left, right: left + item.width, y }];
    }),
    width,
    height,
    images: operators.filter((operator) => imageOperators.has(operator)).length,
    paths: operators.filter((operator, index) => drawsPath(operator, argsArray[index])).length,
  };
}

/** Reads a PDF: the text, size, pictures and drawn paths of each page. Leaves the bytes as they are. */
export async function readPdf(bytes: Uint8Array): Promise<{ readonly pages: readonly PdfPage[] }> {
  const task = getDocument({
    // The reader takes over the buffer that it is given, so it gets a copy.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    standardFontDataUrl: folderAddress('standard_fonts'),
    cMapUrl: folderAddress('cmaps'),
  });
  try {
    const document = await task.promise;
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await readPage(await document.getPage(number)));
    }
    return { pages };
  } finally {
    await task.destroy();
  }
}
