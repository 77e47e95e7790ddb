import { shuffledReactions } from '../../src/domain/test/shuffle.ts';
import { expect, test } from './fixtures.ts';
import { instrument, items, ui } from './support/content.ts';
import { seedState } from './support/device.ts';
import { kernResponse, stateOf } from './support/people.ts';
import { button, heading, kernSituations, kernStatements, reaction, row } from './support/quiz.ts';
import { firstAnswers } from '../support/builders/responses.ts';

for (const asked of kernSituations.slice(0, 2)) {
  const { id } = asked;
  test(`on a phone situation ${id} stays in sight beside each open reaction`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const before = kernSituations.indexOf(asked);
    const state = stateOf(firstAnswers(kernResponse, kernStatements.length + 4 * before));
    await seedState(context, state);
    await page.goto('./vragenlijst/');
    if (before === 0) await button(page, ui.questionnaire.halfwayGo).click();
    const situation = heading(page, items.situations[id]?.text ?? '');
    await expect(situation).toBeVisible();
    const seed = state.attempts[0]?.seed ?? 0;
    const reactions = shuffledReactions(instrument, asked, seed);
    for (const [index, { id: open }] of reactions.entries()) {
      const group = reaction(page, open);
      if (index > 0) await expect(group.locator('legend')).toBeFocused();
      await expect(situation).toBeInViewport({ ratio: 1 });
      // A page opens at its top, above the first reaction.
      for (const value of index > 0 ? [1, 2, 3, 4, 5] : [1])
        await expect(row(group, value)).toBeInViewport({ ratio: 0.9 });
      // The situation covers nothing of the open reaction.
      const [above, below] = await Promise.all([
        situation.boundingBox(),
        group.locator('legend').boundingBox(),
      ]);
      expect(below?.y ?? 0).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
      await page.keyboard.press('3');
    }
    await expect(button(page, 'Volgende')).toBeFocused();
    await expect(button(page, 'Volgende')).toBeInViewport({ ratio: 1 });
  });
}
