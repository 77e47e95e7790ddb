import type { Page } from '@playwright/test';
import { fragmentOf } from '../../../src/codecs/links/name.ts';
import { encodeTeam } from '../../../src/codecs/links/team.ts';
import { pointsOf } from '../../../src/domain/score/scores.ts';
import type { ScaleSums } from '../../../src/domain/score/sums.ts';
import { TRAITS } from '../../../src/domain/test/scales.ts';
import { wholePoints } from '../../../src/i18n/format.ts';
import { content, traits } from './content.ts';

export const { team } = content;
export const TEAM_KEY = 'aan-het-roer-team';

/** The link of a member. */
export function teamLink(address: string, sums: ScaleSums, name = ''): string {
  return `${address}#${fragmentOf(encodeTeam(sums), name)}`;
}

/** Pastes a text and adds what it holds. */
export async function pasteCodes(page: Page, text: string): Promise<void> {
  await page.getByLabel(team.collect.paste).fill(text);
  await page.getByRole('button', { name: team.collect.add, exact: true }).click();
}

/** Name, lowest, median and highest of each bouwsteen, counted here from the sums themselves. */
export function countedRows(members: readonly ScaleSums[]): readonly (readonly string[])[] {
  return TRAITS.map((trait) => {
    const points = members
      .flatMap(({ scales }) => {
        const sum = scales.get(trait);
        return sum ? [pointsOf(sum)] : [];
      })
      .toSorted((a, b) => a - b);
    const [low, high] = [points[0] ?? 0, points.at(-1) ?? 0];
    const half = points.length / 2;
    const middle = ((points[Math.floor(half - 0.5)] ?? 0) + (points[Math.floor(half)] ?? 0)) / 2;
    return [traits[trait].name, ...[low, middle, high].map(wholePoints)];
  });
}
