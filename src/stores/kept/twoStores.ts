import type { WriteOutcome } from '../../platform/storage.ts';
import { environment } from '../environment.ts';
import type { Found } from './found.ts';
import { epochOf, foundIn, foundInFirst } from './found.ts';
import type { Mark } from '../../codecs/kept/marks.ts';
import { keptTime } from '../../domain/history/time.ts';
import { marksOf } from './marks.ts';
import type { StoredRecord } from './record.ts';
import { readRecord, withMark } from './record.ts';
import type { Kept, Rules } from './value.ts';

/** Both stores under one key: what they hold, and the marks of epochs that must leave. */
export class TwoStores<T extends Kept> {
  readonly #key: string;
  readonly #rules: Rules<T>;
  readonly #marks;
  /** Marks that the second store was not told and that the first could not hold. */
  #untold: readonly Mark[] = [];
  /** What the second store held when it was last read. */
  #second: Found<T> = { kind: 'unasked' };
  #gone: Pick<StoredRecord, Mark['as']> = { wiped: [], unkept: [] };

  constructor(key: string, rules: Rules<T>) {
    this.#key = key;
    this.#rules = rules;
    this.#marks = marksOf(key);
  }

  /** What the first store holds now. */
  first(): Found<T> {
    return foundInFirst(this.#rules, environment().storage.read(this.#key));
  }

  writeFirst(text: string): WriteOutcome {
    return environment().storage.write(this.#key, text);
  }

  emptyFirst(): void {
    environment().storage.remove(this.#key);
  }

  /** Marked epochs in either store, as far as this tab knows. */
  marked(as: Mark['as']): readonly string[] {
    const marks = this.#pendingMarks().filter((mark) => mark.as === as);
    return [...this.#gone[as], ...marks.flatMap(({ epochs }) => epochs)];
  }

  /** Empties the first store and marks these epochs as leaving, until the second store was told. */
  mark(as: Mark['as'], epochs: readonly string[]): void {
    const mark = { as, epochs, at: keptTime(environment().clock()) };
    // First empty, then mark: this makes room in a full store, and a reader of both finds our copy
    // gone.
    this.emptyFirst();
    if (epochs.length === 0 || !this.#marks.add(mark)) this.#untold = [...this.#untold, mark];
  }

  /**
   * Tells the second store the marks, gives `decide` what it then holds, and stores the text that
   * `decide` returns, all in one transaction. `null` changes nothing. Gives whether all of it
   * succeeded.
   */
  async exchange(create: boolean, decide: (second: Found<T>) => string | null): Promise<boolean> {
    let told: readonly Mark[] = [];
    const change = (raw: unknown): StoredRecord | undefined => {
      told = this.#pendingMarks();
      const record = told.reduce(
        (left, mark) => withMark(left, mark, epochOf(foundIn(this.#rules, left.text))),
        readRecord(raw),
      );
      this.#gone = record;
      this.#second = foundIn(this.#rules, record.text);
      const text = decide(this.#second);
      if (text !== null) return { ...record, text, at: keptTime(environment().clock()) };
      return told.length > 0 ? record : undefined;
    };
    const isTold = await environment().second.change(this.#key, change, create);
    if (!isTold) return false;
    this.#untold = this.#untold.filter((mark) => !told.includes(mark));
    this.#marks.remove(told);
    return true;
  }

  /** What the stores hold that we cannot read, unchanged. */
  unreadable(): readonly string[] {
    return [this.first(), this.#second].flatMap((found) =>
      found.kind === 'damaged' || found.kind === 'newer' ? [found.text] : [],
    );
  }

  #pendingMarks(): readonly Mark[] {
    return [...this.#untold, ...this.#marks.read()];
  }
}
