import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Expects that axe finds nothing on the page as it stands now. `label` names the state in the
 * message. Axe's scripts enter through the debugger, past the policy of the page.
 */
export async function expectNoAxeFindings(page: Page, label: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const findings = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const summary = (failureSummary ?? '').replaceAll(/\s+/g, ' ').trim();
      return `${id} | ${target.flat().join(' ')} | ${summary}`;
    }),
  );
  expect(findings, `Toegankelijkheid van ${label}`).toEqual([]);
}
