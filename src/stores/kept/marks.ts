import type { Mark } from '../../codecs/kept/marks.ts';
import { decodeMarks, encodeMarks } from '../../codecs/kept/marks.ts';
import { environment } from '../environment.ts';

/** The end of the key of a value's marks; no value has such a key. */
const ENDING = '-gewist';

export function isMarksKey(key: string): boolean {
  return key.endsWith(ENDING);
}

/** The marks of one value in the first store, until the second store was told. */
export function marksOf(key: string) {
  const marksKey = `${key}${ENDING}`;
  const read = (): readonly Mark[] => {
    const stored = environment().storage.read(marksKey);
    return stored.kind === 'text' ? decodeMarks(stored.text) : [];
  };
  const write = (marks: readonly Mark[]): boolean =>
    environment().storage.write(marksKey, encodeMarks(marks)) === 'kept';
  return {
    read,
    /** Gives whether the store accepted it. */
    add: (mark: Mark) => write([...read(), mark]),
    /** Removes the marks that the second store was told; another tab may have added some since. */
    remove(told: readonly Mark[]) {
      const texts = told.map((mark) => JSON.stringify(mark));
      const stored = read();
      const left = stored.filter((mark) => !texts.includes(JSON.stringify(mark)));
      if (left.length === 0 && stored.length > 0) environment().storage.remove(marksKey);
      else if (left.length < stored.length) write(left);
    },
  };
}
