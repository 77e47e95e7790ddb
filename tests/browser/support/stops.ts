import type { Page } from '@playwright/test';

/** Where the focus stands, and what is wrong there. */
export interface Stop {
  /** Tag and name, for the message. */
  readonly name: string;
  readonly faults: readonly string[];
}

/**
 * Runs in the page: what has focus, or null beyond the last and the first. Its ring is seen against
 * what lies behind it, all of it is within the screen, nothing lies over it, and a finger finds it.
 */
function lookAtStop(): Stop | null {
  const focused = document.activeElement;
  if (!(focused instanceof Element) || focused === document.body) return null;
  const label = focused.closest('label');
  // A radio or a tick shows its ring on the row that holds it.
  const shown = focused.closest('.choice, .tick') ?? focused;
  const faults: string[] = [];

  const light = (color: string): number => {
    const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
      const value = Number(part) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  let ground: Element | null = shown.parentElement;
  while (ground !== null && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)')
    ground = ground.parentElement;
  const behind = getComputedStyle(ground ?? document.body).backgroundColor;
  const { outlineStyle, outlineWidth, outlineColor, display } = getComputedStyle(shown);
  const [low = 0, high = 0] = [light(outlineColor), light(behind)].toSorted((a, b) => a - b);
  const contrast = (high + 0.05) / (low + 0.05);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 || contrast < 3)
    faults.push(`its ring cannot be seen (${outlineStyle} ${outlineColor} on ${behind})`);

  // What is in a line of text may be broken over two, and need not be large.
  const [box = shown.getBoundingClientRect()] = shown.getClientRects();
  const ring = 5;
  const { innerHeight, innerWidth } = globalThis;
  const isWithin =
    box.left >= 0 &&
    box.right <= innerWidth &&
    box.top - ring >= 0 &&
    box.bottom + ring <= innerHeight;
  // A long field shows the line that is written in.
  const isPartly = box.top < innerHeight - 24 && box.bottom > 24;
  if (shown instanceof HTMLTextAreaElement ? !isPartly : !isWithin)
    faults.push(`it is not within the screen (${box.top} to ${box.bottom})`);
  const target = (label ?? focused).getBoundingClientRect();
  const isInText =
    display === 'inline' && (focused.parentElement?.textContent ?? '') !== focused.textContent;
  if (!isInText && (target.width < 24 || target.height < 24))
    faults.push(`it is small (${target.width}×${target.height})`);

  const inset = 4;
  const covered = [
    [box.left + box.width / 2, box.top + box.height / 2],
    [box.left + inset, box.top + inset],
    [box.right - inset, box.top + inset],
    [box.left + inset, box.bottom - inset],
    [box.right - inset, box.bottom - inset],
  ].flatMap(([x = 0, y = 0]) => {
    const top = document.elementFromPoint(x, y);
    return top === null || shown.contains(top) || top.contains(shown) ? [] : [top];
  });
  for (const { tagName, className } of covered)
    faults.push(`it lies under ${tagName}.${String(className)}`);
  const text = focused.getAttribute('aria-label') ?? (label ?? focused).textContent ?? '';
  return { name: `${focused.tagName.toLowerCase()} ${text.trim().slice(0, 40)}`, faults };
}

/** No page has as many: whoever goes round in a circle stops here. */
const MOST_STOPS = 300;

/** All stops of Tab (or of Shift and Tab) from where the focus is to the end of the page. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(lookAtStop);
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(`more than ${MOST_STOPS} stops`);
}
