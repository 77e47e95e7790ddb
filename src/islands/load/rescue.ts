import { encodeAnswerFile } from '../../codecs/files/answers.ts';
import { downloadText } from '../../platform/download.ts';
import type { Savable } from './savable.ts';

/** File names: for the answers that everyone may save, and for the texts of the device, unchanged. */
const [ANSWERS, RAW] = ['aan-het-roer-antwoorden.json', 'aan-het-roer-bewaard.json'];

/**
 * Saves the content of a page that cannot be drawn. It saves the answers as a file that can be read
 * again. If there are also notes, or if the answers cannot be read, it saves all texts on the device
 * unchanged.
 */
export function save({ raw, attempt }: Savable): void {
  if (attempt !== undefined && Object.keys(raw).length < 2) {
    const text = encodeAnswerFile(attempt.instrument, attempt.answers);
    downloadText(ANSWERS, 'application/json', text);
  } else downloadText(RAW, 'application/json', JSON.stringify(raw));
}
