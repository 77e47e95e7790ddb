import type { Draft, Remark } from '../../domain/panel/draft.ts';
import { withRemark } from '../../domain/panel/draft.ts';
import { LONGEST_REMARK, roomIn } from '../../domain/panel/remark.ts';
import { fill } from '../../i18n/fill.ts';
import type { GivingPageData } from '../../i18n/say/giving.ts';
import { changeDraft } from '../../stores/replyDraft.ts';
import { useCut } from '../ui/useCut.ts';

type Props = {
  readonly texts: GivingPageData['texts']['open'];
  readonly draft: Draft;
  readonly remark: Remark;
};

/** When fewer characters than this are left, the box says how many. */
const SAY_FROM = 60;

function remarkId(remark: Remark): string {
  return `remark-${remark}`;
}

/** One open question: a box of one remark, kept at every key. */
export function RemarkField({ texts, draft, remark }: Props) {
  const { label, hint } = texts[remark];
  const text = draft[remark];
  // As the box counts: a picture takes two or more.
  const left = LONGEST_REMARK - text.length;
  const { cut, watch } = useCut(LONGEST_REMARK);
  const id = remarkId(remark);
  return (
    <div class="remark">
      <label for={id}>{label}</label>
      <p id={`${id}-hint`} class="soft">
        {hint}
      </p>
      <textarea
        id={id}
        rows={4}
        {...watch}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={({ currentTarget: { value } }) =>
          changeDraft((before) => withRemark(before, remark, value))
        }
      />
      <p role="status" class="soft room-left">
        {left <= SAY_FROM && <span>{fill(texts.room, { n: Math.max(0, left) })}</span>}
        {cut > 0 && <span> {fill(texts.cut, { n: cut })}</span>}
        {!roomIn(text).fits && <span> {texts.long}</span>}
      </p>
    </div>
  );
}
