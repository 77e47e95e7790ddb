import { cleanName, LONGEST_NAME } from '../../codecs/links/name.ts';
import { readable } from '../../domain/text/outside.ts';
import { fill } from '../../i18n/format.ts';
import type { NameWords } from '../../i18n/messages.ts';
import { Named } from '../ui/Named.tsx';
import { useCut } from '../ui/useCut.ts';

type Props = {
  /** As typed. */
  readonly value: string;
  readonly texts: NameWords;
  readonly onValue: (value: string) => void;
};

/** From this number of characters left on, the number is shown. */
const NEAR = 10;

/** The first name that goes with a link, and what of the typed text does not go. */
export function NameField({ value, texts, onValue }: Props) {
  // As the field counts: a picture takes two or more.
  const left = LONGEST_NAME - value.length;
  const { cut, watch } = useCut(LONGEST_NAME);
  const name = cleanName(value);
  // Blanks and what nobody sees go without a word.
  const isOther = value.trim() !== '' && (name === '' || name !== readable(value));
  return (
    <div>
      <label class="field">
        <span>{texts.name}</span>
        <input
          type="text"
          autocomplete="given-name"
          {...watch}
          value={value}
          aria-describedby="name-note"
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        />
        <span id="name-note" class="soft">
          {texts.nameNote}
          {left <= NEAR && ` ${left > 0 ? fill(texts.nameLeft, { n: left }) : texts.nameFull}.`}
        </span>
      </label>
      <p role="status" class="soft">
        {cut > 0 && <span>{fill(texts.nameCut, { n: cut })} </span>}
        {isOther && (
          <Named
            text={name === '' ? texts.nameLeftOut : texts.nameChanged}
            name={name === '' ? null : name}
          />
        )}
      </p>
    </div>
  );
}
