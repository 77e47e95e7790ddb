import { encodeAnswerFile } from '../codecs/answerFile.ts';
import { currentAttempt } from '../domain/state.ts';
import { downloadText } from '../platform/download.ts';
import { $state } from './state.ts';

/** The same for everyone: a name or date in it would undo what the file leaves out. */
const FILE_NAME = 'aan-het-roer-antwoorden.json';

/** *Bewaar mijn antwoorden als bestand*: the answers of the current attempt, anonymous. */
export function saveAnswerFile(): void {
  const attempt = currentAttempt($state.get());
  if (attempt === null) return;
  const text = encodeAnswerFile(attempt.instrument, attempt.answers);
  downloadText(FILE_NAME, 'application/json', text);
}
