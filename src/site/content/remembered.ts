/**
 * The same function of texts, which keeps what it gave for the last `room` of them: after an edit all of
 * content/ is read again, while only one file has changed. What it gives is shared, so only read it.
 */
export function remembered<Texts extends readonly string[], Result extends object>(
  room: number,
  resultOf: (...texts: Texts) => Result,
): (...texts: Texts) => Result {
  const known = new Map<string, Result>();
  return (...texts) => {
    const key = texts.join('\0');
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = resultOf(...texts);
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size >= room) known.delete(oldest);
    known.set(key, result);
    return result;
  };
}

/** Room for every file of content/, as it is now and as it was before the last edits. */
export const ROOM_FOR_FILES = 500;

/** Room for every text in those files. */
export const ROOM_FOR_TEXTS = 50_000;
