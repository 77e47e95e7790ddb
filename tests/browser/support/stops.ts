import type { Page } from '@playwright/test';

/** A place where Tab stops, as a person sees it. Lengths are CSS pixels. */
export interface Stop {
  readonly name: string;
  /** Of what shows the focus: the element itself, or the row around it. */
  readonly ring: { readonly width: number; readonly contrast: number };
  /** What lies over it, or `null` when nothing does. */
  readonly under: string | null;
  /** How far it sticks out of the window, above or below. */
  readonly outside: number;
  /** The smaller side of what can be tapped. A link in a sentence has the height of its line. */
  readonly size: number;
  readonly isInText: boolean;
  /** Whether it is a way on: a button that is drawn as one, or an answer. */
  readonly isMain: boolean;
  /** Whether the page itself put the focus there, such as on a new heading: then it is no stop. */
  readonly isPlaced: boolean;
}

/** The stop that has the focus now, or `null` when the focus has left the page. Runs in the page. */
function readStop(): Stop | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return null;
  type Color = readonly [number, number, number, number];
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  /** Any CSS colour as red, green, blue (0–255) and opacity (0–1). */
  const colorOf = (css: string): Color => {
    if (context === null) throw new Error('no canvas');
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  /** Relative luminance, WCAG 2.2. */
  const luminance = ([red, green, blue]: Color) => {
    const [r = 0, g = 0, b = 0] = [red, green, blue]
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: Color, b: Color) => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  /** The first colour behind an element that lets nothing through. */
  const behind = (element: Element | null): Color => {
    for (let at = element; at !== null; at = at.parentElement) {
      const color = colorOf(getComputedStyle(at).backgroundColor);
      if (color[3] > 0.99) return color;
    }
    return [255, 255, 255, 1];
  };
  const ringOf = (element: Element) => {
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
    const width = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    const beside = Number.parseFloat(outlineOffset) < 0 ? element : element.parentElement;
    return { width, contrast: contrast(colorOf(outlineColor), behind(beside)) };
  };
  const target = focused.closest('label') ?? focused;
  const rings = [...new Set([target, focused])].map(ringOf);
  const ring = rings.sort((a, b) => b.width - a.width)[0] ?? { width: 0, contrast: 1 };

  const { left, right, top, bottom, width, height } = target.getBoundingClientRect();
  // A browser brings the caret of a field into sight, not all of its empty lines: one has the size of a thumb.
  const foot = target.querySelector('textarea') || target.matches('textarea') ? top + 44 : bottom;
  const edge = 2;
  // Of a heading or a link over more lines, the box holds more than what is seen: its first line.
  const [line = { left, right, top, bottom }] = target.getClientRects();
  const spots = [line.left + edge, line.right - edge].flatMap((x) =>
    [line.top + edge, line.bottom - edge].map((y) => [x, y] as const),
  );
  const over = spots
    .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight)
    .map(([x, y]) => document.elementFromPoint(x, y))
    .find((found) => found !== null && !target.contains(found) && !found.contains(target));
  const word = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.className} '${(element.textContent ?? '').trim().slice(0, 40)}'`;
  const isInText =
    getComputedStyle(target).display === 'inline' && target.closest('p, li, td, dd') !== null;
  return {
    name: word(target),
    ring,
    under: over ? word(over) : null,
    outside: height > innerHeight ? 0 : Math.max(0, -top, foot - innerHeight),
    size: Math.min(width, height),
    isInText,
    isMain: target.matches('button:not(.link), a.button, .choice'),
    isPlaced: focused.tabIndex < 0,
  };
}

/** Goes through a page with Tab, from its start until the focus leaves it. */
export async function walkStops(page: Page): Promise<readonly Stop[]> {
  await page.evaluate(() => {
    scrollTo(0, 0);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  const stops: Stop[] = [];
  const limit = 300;
  for (let tab = 0; tab < limit; tab += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(readStop);
    if (stop === null || (stop.name === stops[0]?.name && stops.length > 1)) return stops;
    if (!stop.isPlaced) stops.push(stop);
  }
  throw new Error(`After ${limit} stops the focus is still on the page.`);
}
