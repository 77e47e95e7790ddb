import { encodeAnswerFile } from '../../codecs/files/answers.ts';
import { downloadText } from '../../platform/download.ts';
import { rawTexts } from '../../stores/rawTexts.ts';
import { $state } from '../../stores/state.ts';

/** The answers as everyone may save them, and what lies on the device as it is. */
const [ANSWERS, RAW] = ['aan-het-roer-antwoorden.json', 'aan-het-roer-bewaard.json'];

function latestAttempt() {
  return $state.get().attempts.findLast(({ answers }) => answers.size > 0);
}

/** Is there anything of this person that a file could hold? */
export function isAnythingToSave(): boolean {
  return latestAttempt() !== undefined || Object.keys(rawTexts()).length > 0;
}

/**
 * Saves what a page holds that cannot be drawn: the answers as a file that can be read again, or,
 * where there are also notes or the answers cannot be read, all that lies on the device as it is.
 */
export function saveAnything(): void {
  const raw = rawTexts();
  const attempt = latestAttempt();
  if (attempt !== undefined && Object.keys(raw).length < 2) {
    const text = encodeAnswerFile(attempt.instrument, attempt.answers);
    downloadText(ANSWERS, 'application/json', text);
  } else downloadText(RAW, 'application/json', JSON.stringify(raw));
}
