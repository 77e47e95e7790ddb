import type { TraitId } from '../../src/domain/test/scales.ts';
import { TRAITS } from '../../src/domain/test/scales.ts';
import { answerAll, KERN } from '../support/builders/responses.ts';
import { expect, test } from './fixtures.ts';
import { cards, sharing, traits, ui } from './support/content.ts';
import { seedState } from './support/device.ts';
import { kernResponse, stateOf, tied } from './support/people.ts';
import { button } from './support/quiz.ts';
import { choiceOf, copiedLink, onCard, preview, reveal, sharePart } from './support/sharing.ts';
import { goSharing } from './support/result.ts';

const { choose, give } = sharing;
const namesOf = (ids: readonly TraitId[]) => ids.map((id) => new RegExp(`^${traits[id].name}`));

test.describe('with an offer of three', () => {
  test.beforeEach(async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await seedState(context, stateOf(kernResponse));
    await page.goto('./resultaat/');
    await goSharing(page);
  });

  test('the likeliest stands first and is chosen; the preview follows at once', async ({
    page,
    site,
  }) => {
    const labels = onCard(page).locator('label');
    await expect(labels).toHaveText(
      namesOf(['verantwoordelijkheid', 'zelfbewustzijn', 'continu-leren']),
    );
    await expect(onCard(page)).toHaveAccessibleDescription(choose.cardOffered);
    await expect(onCard(page).getByRole('checkbox', { checked: true })).toHaveCount(1);
    await expect(choiceOf(page, 'verantwoordelijkheid')).toBeChecked();

    await choiceOf(page, 'continu-leren').check();
    const both = site.url('gedeeld/verantwoordelijkheid-en-continu-leren/');
    await expect(preview(page)).toContainText(
      'Hier herken ik mezelf in: verantwoordelijkheid en continu leren',
    );
    await expect(preview(page)).toContainText(both);
    expect(await copiedLink(page)).toBe(both);

    await choiceOf(page, 'verantwoordelijkheid').uncheck();
    await expect(page.getByText(give.copied)).toHaveCount(0);
    expect(await copiedLink(page)).toBe(site.url('gedeeld/continu-leren/'));
  });

  test('a third cannot be ticked, and a sentence says what to do', async ({ page }) => {
    await choiceOf(page, 'continu-leren').check();
    await expect(onCard(page).getByRole('status')).toHaveText(choose.cardFull);
    await expect(choiceOf(page, 'zelfbewustzijn')).toBeDisabled();
    // By keyboard: away from one, and the third is there again.
    await choiceOf(page, 'verantwoordelijkheid').focus();
    await page.keyboard.press('Space');
    await expect(choiceOf(page, 'verantwoordelijkheid')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(choiceOf(page, 'zelfbewustzijn')).toBeFocused();
    await page.keyboard.press('Space');
    await expect(choiceOf(page, 'zelfbewustzijn')).toBeChecked();
    await expect(choiceOf(page, 'verantwoordelijkheid')).toBeDisabled();
  });

  test('with nothing chosen there is no link and no dead button, but a sentence', async ({
    page,
  }) => {
    await choiceOf(page, 'verantwoordelijkheid').uncheck();
    await expect(onCard(page).getByRole('status')).toHaveText(choose.cardNothing);
    await expect(preview(page)).toContainText(sharing.preview.nothing);
    await expect(preview(page).getByRole('link')).toHaveCount(0);
    await expect(sharePart(page).getByRole('button')).toHaveCount(0);
    await expect(sharePart(page).getByRole('link')).toHaveCount(0);
    await expect(choiceOf(page, 'verantwoordelijkheid')).toBeFocused();
    await choiceOf(page, 'zelfbewustzijn').check();
    await expect(onCard(page).getByRole('status')).toBeEmpty();
    await expect(button(page, give.copy)).toBeVisible();
  });

  test('the choice is still there after another level', async ({ page, site }) => {
    await choiceOf(page, 'zelfbewustzijn').check();
    await reveal(page, 'scores');
    await expect(onCard(page)).toHaveCount(0);
    await reveal(page, 'card');
    await expect(choiceOf(page, 'zelfbewustzijn')).toBeChecked();
    expect(await copiedLink(page)).toBe(
      site.url('gedeeld/zelfbewustzijn-en-verantwoordelijkheid/'),
    );
  });
});

test('with three alike at the top the person chooses, beforehand nothing', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(tied));
  await page.goto('./resultaat/');
  await goSharing(page);
  await expect(onCard(page).locator('label')).toHaveText(
    namesOf(['zelfbewustzijn', 'proactiviteit', 'verantwoordelijkheid']),
  );
  await expect(onCard(page).getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(onCard(page).getByRole('status')).toHaveText(choose.cardNothing);
  await choiceOf(page, 'proactiviteit').check();
  await expect(preview(page)).toContainText('Hier herken ik mezelf in: proactiviteit');
});

test('after haste any of the six can be chosen, and nothing beforehand', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(answerAll(3, KERN)));
  await page.goto('./resultaat/');
  await goSharing(page);
  await expect(page.getByRole('radio', { name: choose.card, exact: true })).toBeChecked();
  await expect(onCard(page)).toHaveAccessibleDescription(choose.cardWithheld);
  await expect(onCard(page).locator('label')).toHaveText(namesOf(TRAITS));
  await expect(onCard(page).getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(button(page, give.copy)).toHaveCount(0);
  await choiceOf(page, 'visie-en-doelen').check();
  await expect(preview(page)).toContainText('Hier herken ik mezelf in: visie en doelen');
  await expect(button(page, give.copy)).toBeVisible();
  await reveal(page, 'scores');
  await expect(preview(page)).toContainText(ui.result.withheldShared);
});

test('a friend reads who chose, what it means, and has one button: the test', async ({ page }) => {
  await page.goto('./gedeeld/proactiviteit-en-continu-leren/');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(
    'Hier herken ik mezelf in: proactiviteit en continu leren',
  );
  for (const text of [cards.two.shared, cards.around.note, cards.traits.proactiviteit.text])
    await expect(main).toContainText(text);
  await main.getByRole('link', { name: cards.around.take }).click();
  await expect(page.getByRole('heading', { name: ui.start.title })).toBeVisible();
});
