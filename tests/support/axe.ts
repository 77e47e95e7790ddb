import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** By tag, the rules that a page must keep. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that only colours decide: the rest of a page is the same in the dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Expects that axe finds nothing on the page as it stands now, by all rules or only by those about
 * colour. `label` names the state in the message. Axe's script enters through the debugger, past
 * the policy of the page.
 */
export async function expectNoAxeFindings(
  page: Page,
  label: string,
  rules: 'all' | 'colours' = 'all',
): Promise<void> {
  // A page has no frames of other origins, so axe needs no second page to put its findings
  // together in; and it need not describe what is right.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (rules === 'all') axe.withTags(tags);
  else axe.withRules(colourRules);
  const { violations } = await axe.analyze();
  const findings = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const summary = (failureSummary ?? '').replaceAll(/\s+/g, ' ').trim();
      return `${id} | ${target.flat().join(' ')} | ${summary}`;
    }),
  );
  expect(findings, `What axe finds on ${label}`).toEqual([]);
}
