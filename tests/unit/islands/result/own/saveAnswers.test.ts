import { beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeAnswerFile } from '../../../../../src/codecs/files/answers.ts';
import { fakeDevice } from '../../../../support/fakeEnvironment.ts';
import { openTab } from '../../../stores/kept/openTab.ts';

const downloadText = vi.hoisted(() => vi.fn());
vi.mock('../../../../../src/platform/download.ts', () => ({ downloadText }));

beforeEach(() => downloadText.mockClear());

/** A tab with its own save action. */
async function tabWithFile() {
  const tab = await openTab(fakeDevice());
  return { ...tab, ...(await import('../../../../../src/islands/result/own/saveAnswers.ts')) };
}

describe('saving the answers as a file', () => {
  it('gives the answers of the current attempt, under a name that tells nothing', async () => {
    const tab = await tabWithFile();
    tab.say('pro-3', 4);
    tab.beginAgain('v1');
    tab.say('pro-3', 2);
    tab.say('red-4', 5);
    tab.saveAnswers();
    expect(downloadText.mock.calls).toEqual([
      [
        'aan-het-roer-antwoorden.json',
        'application/json',
        encodeAnswerFile('v1', tab.$response.get()),
      ],
    ]);
  });

  it('gives no file while nothing was answered', async () => {
    (await tabWithFile()).saveAnswers();
    expect(downloadText).not.toHaveBeenCalled();
  });
});
