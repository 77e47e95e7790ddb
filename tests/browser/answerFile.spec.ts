import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { decodeAnswerFile, encodeAnswerFile } from '../../src/codecs/files/answers.ts';
import type { State } from '../../src/domain/history/state.ts';
import { expect, test } from './fixtures.ts';
import { instrument, ui } from './support/content.ts';
import { seedState, storedText } from './support/device.ts';
import { fullResponse, kernResponse, stateOf, sumsOf } from './support/people.ts';
import { button } from './support/quiz.ts';
import { openFolds } from './support/result.ts';
import { askedSince } from './support/sent.ts';

/** Saves the file as a person does; gives its name and its text. */
async function savedFile(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const save = button(page, ui.result.saveAnswers);
  await expect(save).toHaveAccessibleDescription(ui.result.saveAnswersNote);
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(await download.failure()).toBeNull();
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

for (const [name, answers] of [
  ['the kern', kernResponse],
  ['everything', fullResponse],
] as const) {
  test(`someone who answered ${name} saves it, and a researcher reads the same`, async ({
    page,
    context,
    site,
  }) => {
    const own = await seedState(context, stateOf(answers));
    await page.goto('./resultaat/');
    await openFolds(page);
    const asked = site.requests.length;
    const { name: fileName, text } = await savedFile(page);
    expect(fileName).toBe('aan-het-roer-antwoorden.json');
    expect(text).toBe(encodeAnswerFile(instrument.version, answers));
    const decoded = decodeAnswerFile(text, [instrument]);
    if (decoded.kind !== 'ok') throw new Error(decoded.kind);
    expect(sumsOf(decoded.response)).toEqual(sumsOf(answers));
    // Nothing was sent, and nothing changed on the device.
    expect(askedSince(site, asked)).toEqual([]);
    await expect.poll(() => storedText(page)).toBe(own);
  });
}

test('the file does not tell who, when or which place was chosen', async ({ page, context }) => {
  const earlier = stateOf(fullResponse, { place: { value: 'visie-en-doelen', at: 1 } });
  const [attempt] = earlier.attempts;
  if (attempt === undefined) throw new Error('no attempt');
  const again = { ...attempt, id: 'b'.repeat(16), startedAt: attempt.startedAt + 1 };
  const state: State = { ...earlier, attempts: [attempt, { ...again, answers: kernResponse }] };
  await seedState(context, state);
  await page.goto('./resultaat/');
  await openFolds(page);
  const { text } = await savedFile(page);
  // Only the current attempt.
  expect(text).toBe(encodeAnswerFile(instrument.version, kernResponse));
  for (const trace of [state.epoch, again.id, attempt.id, String(again.startedAt).slice(0, 6)])
    expect(text).not.toContain(trace);
});
