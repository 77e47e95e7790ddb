import { Fragment } from 'preact';
import { useContext } from 'preact/hooks';
import type { LineId } from '../../domain/conversation/lines.ts';
import { PART_NAMES, PARTS } from '../../domain/conversation/lines.ts';
import { lineIn } from '../../domain/conversation/sheet.ts';
import { readable } from '../../domain/text/outside.ts';
import type { ConversationData } from '../../i18n/say/conversation.ts';
import { wallClock } from '../../platform/clock.ts';
import { $conversation } from '../../stores/conversation.ts';
import { useFormats } from '../ui/useFormats.ts';
import { useStore } from '../ui/useStore.ts';
import { CoachHead } from './CoachHead.tsx';
import { wordsOf } from './lineWords.ts';
import { Live } from './live.ts';
import { ScoreList } from './ScoreList.tsx';
import { useScored } from './useKnown.ts';

type Props = { readonly data: ConversationData };

/** The sheet on one page of paper: what was typed, and lines to write on for the rest. */
export function Paper({ data }: Props) {
  const live = useContext(Live);
  const { longDate } = useFormats();
  const { texts, siteName, address } = data;
  const { paper } = texts;
  const sheet = useStore($conversation);
  const scored = useScored();
  return (
    <div class="talk-paper print-only">
      <CoachHead />
      <div class="paper-head">
        <span>{siteName}</span>
        {/* Without a script a person writes the date: the HTML would show the build date. */}
        <span>
          {paper.date} {live ? longDate(wallClock()) : <i class="blank" />}
        </span>
      </div>
      <h2>{paper.title}</h2>
      <div class="talk-who">
        <p>{paper.who}</p>
        <p>{paper.with}</p>
      </div>
      {PART_NAMES.map((part) => (
        <Fragment key={part}>
          <h3>{texts.parts[part].title}</h3>
          {PARTS[part].map((id: LineId) => (
            <Box key={id} label={wordsOf(texts, id).label} text={lineIn(sheet, id)} />
          ))}
          {part === 'stand' && scored !== null && sheet.withScores.value && (
            <ScoreList data={data} scored={scored} />
          )}
        </Fragment>
      ))}
      <p class="talk-foot">
        {paper.visit} {address}
      </p>
    </div>
  );
}

/** More than fit in the highest box of an empty sheet: the box shows as many as it has room for. */
const RULES = 8;

/** A line of the sheet: its whole text, or room to write, as high as the page allows. */
function Box({ label, text }: { readonly label: string; readonly text: string }) {
  const isEmpty = readable(text) === '';
  return (
    <div class={isEmpty ? 'talk-box is-open' : 'talk-box'}>
      <h4>{label}</h4>
      {isEmpty ? (
        <div class="talk-rules" aria-hidden="true">
          {Array.from({ length: RULES }, (_, rule) => (
            <i key={rule} />
          ))}
        </div>
      ) : (
        <p class="written">{text.trim()}</p>
      )}
    </div>
  );
}
