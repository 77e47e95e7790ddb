import { encodeAnswerFile } from '../../codecs/files/answers.ts';
import { downloadText } from '../../platform/download.ts';
import { rawTexts } from '../../stores/rawTexts.ts';
import { $state } from '../../stores/state.ts';

/** File names: for the answers that everyone may save, and for the texts of the device, unchanged. */
const [ANSWERS, RAW] = ['aan-het-roer-antwoorden.json', 'aan-het-roer-bewaard.json'];

function latestAttempt() {
  return $state.get().attempts.findLast(({ answers }) => answers.size > 0);
}

/**
 * Whether there is anything of this person that a file could hold. Never throws: what was broken may
 * break this too, and then the message about it would be gone.
 */
export function isAnythingToSave(): boolean {
  try {
    return latestAttempt() !== undefined || Object.keys(rawTexts()).length > 0;
  } catch {
    return false;
  }
}

/**
 * Saves the content of a page that cannot be drawn. It saves the answers as a file that can be read
 * again. If there are also notes, or if the answers cannot be read, it saves all texts on the device
 * unchanged.
 */
export function saveAnything(): void {
  const raw = rawTexts();
  const attempt = latestAttempt();
  if (attempt !== undefined && Object.keys(raw).length < 2) {
    const text = encodeAnswerFile(attempt.instrument, attempt.answers);
    downloadText(ANSWERS, 'application/json', text);
  } else downloadText(RAW, 'application/json', JSON.stringify(raw));
}
