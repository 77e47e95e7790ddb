import { useContext } from 'preact/hooks';
import type { LineId } from '../../domain/conversation/lines.ts';
import { LINE_LIMIT } from '../../domain/conversation/lines.ts';
import { lineIn } from '../../domain/conversation/sheet.ts';
import { fill } from '../../i18n/format.ts';
import type { ConversationData } from '../../i18n/say/conversation.ts';
import { $conversation, writeLine } from '../../stores/conversation.ts';
import { useCut } from '../ui/useCut.ts';
import { useStore } from '../ui/useStore.ts';
import { fieldId } from './lineWords.ts';
import { Live } from './live.ts';

type Props = {
  readonly data: ConversationData;
  readonly id: LineId;
  readonly words: { readonly label: string; readonly hint: string };
};

/** When fewer characters than this are left, the box says how many. */
const SAY_FROM = 60;

/** A line of the sheet: a box to write in, whose text is kept at every key. */
export function LineField({ data: { texts }, id, words: { label, hint } }: Props) {
  const live = useContext(Live);
  const text = lineIn(useStore($conversation), id);
  const room = LINE_LIMIT - text.length;
  const { cut, watch } = useCut(LINE_LIMIT);
  const field = fieldId(id);
  return (
    <div class="plan-field">
      <label for={field}>{label}</label>
      <p id={`${field}-hint`} class="soft">
        {hint}
      </p>
      <textarea
        id={field}
        rows={3}
        {...watch}
        autocomplete="off"
        disabled={!live}
        aria-describedby={`${field}-hint`}
        value={text}
        onInput={({ currentTarget }) => writeLine(id, currentTarget.value)}
      />
      <p role="status" class="soft room-left">
        {room <= SAY_FROM && <span>{fill(texts.room, { n: Math.max(0, room) })}</span>}
        {cut > 0 && <span> {fill(texts.cut, { n: cut })}</span>}
      </p>
    </div>
  );
}
