import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { didAt, FIRST, later, SECOND } from '../support/attempts.ts';
import { interview, plan, sharing, ui } from '../support/content.ts';
import { seedState } from '../support/device.ts';
import { seedSheet, tick, WHOLE } from '../support/interview.ts';
import { fullResponse, kernResponse, stateOf } from '../support/people.ts';
import {
  button,
  choice,
  kernSituations,
  kernStatements,
  radio,
  reaction,
  statement,
  openPause,
} from '../support/quiz.ts';
import { reveal } from '../support/sharing.ts';
import { prepare, seenText } from '../support/translator.ts';

const { questionnaire, keeping, result } = ui;
const { practise, vacancy, actions } = interview;

/** A box of what may be on a card, by its place: its words are translated. */
const cardBox = (page: Page, place: number) => page.locator('.on-card input').nth(place);

type Step = readonly [what: string, does: (page: Page) => Promise<unknown>];

test.use({ viewport: { width: 1280, height: 1600 } });

/** Does the same in two pages, one of them translated: after each step both show the same. */
async function walk([translated, plain]: readonly [Page, Page], steps: readonly Step[]) {
  for (const [what, does] of steps) {
    for (const page of [translated, plain]) await test.step(what, () => does(page));
    const wanted = () => seenText(plain);
    await expect
      .poll(async () => (await seenText(translated)) === (await wanted()), { message: what })
      .toBe(true)
      .catch(async () => expect(await seenText(translated), what).toBe(await wanted()));
  }
}

test.describe('what a translated page shows is its state', () => {
  let pages: readonly [Page, Page];
  test.beforeEach(async ({ page, newVisitor }) => {
    const other = await newVisitor({ viewport: { width: 1280, height: 1600 }, locale: 'nl-NL' });
    pages = [page, await other.newPage()];
    await prepare(pages[0], true);
    await prepare(pages[1], false);
  });
  const seeded = async (state: ReturnType<typeof stateOf>) => {
    for (const page of pages) await seedState(page.context(), state);
  };

  test('from the first question to the result', async ({ site }) => {
    const open: Step = ['open', (page) => page.goto(site.url())];
    const switchAuto: Step = [
      'automatic or not',
      (page) => tick(page, questionnaire.autoSwitch).click(),
    ];
    const pause: Step = ['pause', openPause];
    const closed: Step = ['close', (page) => page.keyboard.press('Escape')];
    const answered = (index: number): Step => [
      `answer ${index}`,
      async (page) => {
        await statement(page, index).waitFor();
        await page.keyboard.press(String(1 + (index % 5)));
      },
    ];
    const first = kernSituations[0]?.reactions ?? [];
    await walk(pages, [
      open,
      ...[0, 1, 2].map(answered),
      ['back', (page) => button(page, questionnaire.previous).click()],
      pause,
      switchAuto,
      closed,
      ['other answer', (page) => choice(page, 5).click()],
      ['next', (page) => button(page, questionnaire.next).click()],
      pause,
      switchAuto,
      ['keep nothing?', (page) => tick(page, keeping.offSwitch).click()],
      ['no', (page) => button(page, keeping.offNo).click()],
      closed,
      ...kernStatements.slice(3).map((_, i) => answered(i + 3)),
      ['on', (page) => button(page, questionnaire.halfwayGo).click()],
      ['missing', (page) => button(page, questionnaire.next).click()],
      ...first.map(({ id }, i): Step => [
        `reaction ${i}`,
        (page) => radio(reaction(page, id), 1 + (i % 4)).check({ force: true }),
      ]),
      ['next situation', (page) => button(page, questionnaire.next).click()],
      ['back to it', (page) => button(page, questionnaire.previous).click()],
      pause,
      ['wipe?', (page) => button(page, keeping.wipe).click()],
      ['wipe', (page) => button(page, keeping.wipeYes).click()],
    ]);
  });

  test('a result and its sharing', async ({ site }) => {
    await seeded(stateOf(fullResponse));
    const named = (name: string): Step => [
      `name '${name}'`,
      (page) => page.getByRole('textbox', { name: sharing.choose.name }).fill(name),
    ];
    await walk(pages, [
      ['open', (page) => page.goto(site.url('resultaat/'))],
      ['choose a place', (page) => page.locator('.now .place button').nth(0).click()],
      ['another step', (page) => button(page, result.stepOther).click()],
      ['the other places', (page) => button(page, result.stepElsewhere).click()],
      ['choose another', (page) => page.locator('.fold .place button').nth(2).click()],
      ['share', (page) => button(page, result.share).click()],
      ['card', (page) => reveal(page, 'card')],
      ['another on the card', (page) => cardBox(page, 1).click()],
      ['no more the first', (page) => cardBox(page, 0).click()],
      ['none on the card', (page) => cardBox(page, 1).click()],
      ['the first again', (page) => cardBox(page, 0).click()],
      ['scores', (page) => reveal(page, 'scores')],
      ['with roles', (page) => tick(page, ui.share.withRoles).first().click()],
      named('Sa'),
      named('Sam uit de buurt van Amersfoort aan het water'),
      named(''),
      named('Robin'),
      ['all answers', (page) => reveal(page, 'answers')],
      ['QR', (page) => button(page, sharing.give.qrShow).click()],
      ['no QR', (page) => button(page, sharing.give.qrHide).click()],
      ['card again', (page) => reveal(page, 'card')],
      ['back', (page) => button(page, result.backToResult).click()],
      ['as text', (page) => page.getByText(result.asText).click()],
      ['everything', (page) => button(page, result.openAll).click()],
    ]);
  });

  test('a plan, what is kept and the history', async ({ site }) => {
    await seeded(didAt([kernResponse, FIRST], [later, SECOND], [kernResponse, SECOND + 1]));
    const box = (name: 'when' | 'act' | 'halfway' | 'did', text: string): Step => [
      `${name} '${text}'`,
      (page) => page.locator(`#veld-${name}`).fill(text),
    ];
    const press = (name: string): Step => [name, (page) => button(page, name).click()];
    const figure = (name: 'before' | 'after', n: number): Step => [
      `figure ${n}`,
      (page) => page.locator(`#cijfer-${name}-${n}`).check(),
    ];
    const { start, weeks, lookBack, notDone, ended, running, offers } = plan;
    await walk(pages, [
      ['open', (page) => page.goto(site.url('plan/'))],
      press(start.go),
      ['another bouwsteen', (page) => page.locator('#bouwsteen').selectOption('proactiviteit')],
      ['take over', (page) => page.getByText(offers.take, { exact: true }).first().click()],
      box('when', 'x'.repeat(150)),
      box('when', 'ik thuiskom'),
      figure('before', 4),
      ['tomorrow', (page) => page.getByText(start.tomorrow, { exact: true }).click()],
      ['today', (page) => page.getByText(start.today, { exact: true }).click()],
      press(start.go),
      ['calendar', (page) => tick(page, plan.calendar.withAction).click()],
      ['neutral', (page) => tick(page, plan.calendar.withAction).click()],
      press(start.change),
      box('act', 'bel ik Noor'),
      figure('before', 3),
      press(start.changed),
      press(running.other),
      press(running.otherNo),
      box('halfway', 'Goed.'),
      press(weeks.early),
      press(lookBack.save),
      figure('after', 6),
      box('did', 'Ik belde.'),
      press(lookBack.save),
      press(ended.change),
      figure('after', 3),
      press(lookBack.notDone),
      ['a barrier', (page) => page.locator('.not-done [type=checkbox]').first().click()],
      press(notDone.save),
      press(ended.again),
      ['what is kept', (page) => page.goto(site.url('plan/gegevens/'))],
      press(ui.ownData.save.go),
      press(ui.ownData.move.show),
      press(keeping.wipe),
      press(keeping.wipeYes),
      press(ui.keepingNotice.undo),
      ['the history', (page) => page.goto(site.url('plan/verloop/'))],
      ['two others', (page) => page.locator('.choose select').nth(1).selectOption({ index: 1 })],
      ['none practised', (page) => page.locator('.choose select').nth(2).selectOption('')],
      ['the same', (page) => page.locator('.choose select').nth(0).selectOption({ index: 1 })],
      ['two again', (page) => page.locator('.choose select').nth(0).selectOption({ index: 0 })],
    ]);
  });

  test('the sheet and practising', async ({ site }) => {
    await seeded(stateOf(kernResponse));
    for (const page of pages) await seedSheet(page.context(), null, { about: 'a'.repeat(3_980) });
    const typed = (text: string): Step => [
      `vacancy '${text}'`,
      (page) => page.getByRole('textbox', { name: vacancy.label }).fill(text),
    ];
    const next: Step = ['next question', (page) => button(page, practise.next).click()];
    await walk(pages, [
      ['open', (page) => page.goto(site.url(WHOLE))],
      [
        'type',
        (page) =>
          page
            .getByRole('textbox', { name: interview.general.about.question })
            .fill('b'.repeat(3_995)),
      ],
      [
        'unfold',
        async (page) => {
          await page.getByText(vacancy.summary, { exact: true }).click();
          await expect(page.locator('.vacancy [role=status]')).toBeAttached();
        },
      ],
      typed('Wij zoeken een kok.'),
      typed('Wij zoeken iemand die zelfstandig is, initiatief neemt en leergierig is.'),
      typed('Wij zoeken iemand die klantgericht en leergierig is.'),
      typed('Wij zoeken iemand die flexibel en leergierig is.'),
      ['add', (page) => page.locator('.matches button').first().click()],
      typed('Wij zoeken iemand die leergierig is.'),
      ['practise', (page) => button(page, actions.practise).click()],
      ['the clock', (page) => tick(page, practise.clock).click()],
      ['it goes on', (page) => expect(page.getByRole('timer')).toContainText(/0:0[1-9]/)],
      ['no clock', (page) => tick(page, practise.clock).click()],
      ['notes', (page) => button(page, practise.showNotes).click()],
      next,
      next,
      ['notes again', (page) => button(page, practise.showNotes).click()],
      next,
    ]);
  });
});
