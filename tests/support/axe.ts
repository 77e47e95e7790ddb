import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

/** By tag, the rules that a page must keep. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that only colours decide: the rest of a page is the same in the dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

interface Chosen {
  readonly type: 'tag' | 'rule';
  readonly values: readonly string[];
}

/** What this file needs of axe. */
interface Axe {
  run(
    within: Document,
    options: {
      readonly resultTypes: readonly ['violations'];
      readonly runOnly: Chosen;
    },
  ): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly {
        readonly target: readonly unknown[];
        readonly failureSummary?: string;
      }[];
    }[];
  }>;
}

const builder = createRequire(import.meta.url).resolve('@axe-core/playwright');
const source = readFileSync(createRequire(builder).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs in the page. Only the findings leave it: all that is right would take longer to send. */
async function check(runOnly: Chosen): Promise<readonly string[]> {
  const { axe } = globalThis as unknown as { readonly axe: Axe };
  const { violations } = await axe.run(document, { resultTypes: ['violations'], runOnly });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const summary = (failureSummary ?? '').replaceAll(/\s+/g, ' ').trim();
      return `${id} | ${target.flat().join(' ')} | ${summary}`;
    }),
  );
}

/**
 * Expects that axe finds nothing on the page as it stands now, by all rules or only by those about
 * colour. `label` names the state in the message. Axe's script enters through the debugger, past
 * the policy of the page, and once: a page is looked at in light and in dark colours.
 */
export async function expectNoAxeFindings(
  page: Page,
  label: string,
  rules: 'all' | 'colours' = 'all',
): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  // Axe does not look into frames. The only one is a page that is looked at by itself.
  const framed = page.frames().filter((frame) => frame !== page.mainFrame());
  const others = framed.map((frame) => frame.url()).filter((url) => !/\/embed\/(#|$)/.test(url));
  expect(others, `frames on ${label}`).toEqual([]);
  const chosen: Chosen =
    rules === 'all' ? { type: 'tag', values: tags } : { type: 'rule', values: colourRules };
  const findings = await page.evaluate(check, chosen);
  expect(findings, `What axe finds on ${label}`).toEqual([]);
}
