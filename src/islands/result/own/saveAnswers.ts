import { encodeAnswerFile } from '../../../codecs/files/answers.ts';
import { downloadText } from '../../../platform/download.ts';
import { $shownAttempt } from '../../../stores/shown.ts';

/** The same name for everyone: a person's name or a date would make the file less anonymous. */
const FILE_NAME = 'aan-het-roer-antwoorden.json';

/** *Bewaar mijn antwoorden als bestand*: the answers of the attempt on screen, anonymous. */
export function saveAnswers(): void {
  const attempt = $shownAttempt.get();
  if (attempt === null) return;
  const text = encodeAnswerFile(attempt.instrument, attempt.answers);
  downloadText(FILE_NAME, 'application/json', text);
}
