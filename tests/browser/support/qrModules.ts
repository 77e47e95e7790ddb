import type { Page } from '@playwright/test';
import { encode } from 'uqr';

/** The dark modules of a drawn code, from its path: 'x y' each. */
function modulesIn(path: string): ReadonlySet<string> {
  const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)];
  return new Set(
    bars.flatMap(([, x, y, width]) =>
      Array.from({ length: Number(width) }, (_, i) => `${Number(x) + i} ${y ?? ''}`),
    ),
  );
}

/** The dark modules of the code of a link. */
export function modulesOf(link: string): ReadonlySet<string> {
  const { data } = encode(link, { ecc: 'M', border: 4 });
  return new Set(data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`${x} ${y}`] : []))));
}

/** The dark modules of the code on the page with this name. */
export async function drawnModules(page: Page, name: string): Promise<ReadonlySet<string>> {
  const path = page.getByRole('img', { name }).locator('path');
  return modulesIn((await path.getAttribute('d')) ?? '');
}
