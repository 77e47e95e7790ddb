import { useEffect, useRef } from 'preact/hooks';
import type { NoticeTexts } from '../../i18n/messages.ts';
import { downloadText } from '../../platform/download.ts';
import { keepAfterAll, unreadableTexts } from '../../stores/kept/held.ts';
import { $isUnknown } from '../../stores/asked.ts';
import { $keeping, $wipeTold } from '../../stores/kept/keeping.ts';
import { undoWipe, watchReturn } from '../../stores/own/undo.ts';
import { AskFirst } from '../ui/AskFirst.tsx';
import { useAsking } from '../ui/useAsking.ts';
import { useStore } from '../ui/useStore.ts';

export { OffQuestion, WipeQuestion } from './questions.tsx';

type Props = { readonly texts: NoticeTexts };

const FILE_NAME = 'aan-het-roer-onleesbaar.txt';

/** The first thing on every page when stored answers cannot be read, or when everything is gone. */
export function KeepingNotice({ texts }: Props) {
  const keeping = useStore($keeping);
  const wipe = useStore($wipeTold);
  // A newer page began this test: the answers are kept, and the person goes on there.
  const isUnknown = useStore($isUnknown);
  useEffect(watchReturn, []);
  return (
    <div role="status" class="keeping-notice screen-only">
      {isUnknown && <p class="note">{texts.laterTest}</p>}
      {wipe === 'canUndo' && <Undo texts={texts} />}
      {wipe && wipe !== 'canUndo' && <p class="note">{texts[wipe]}</p>}
      {keeping === 'cleared' && (
        <div class="note">
          <p>{texts.cleared}</p>
          <div class="buttons">
            <button type="button" onClick={keepAfterAll}>
              {texts.keepAgain}
            </button>
          </div>
        </div>
      )}
      {(keeping === 'damaged' || keeping === 'newer') && (
        <Unreadable texts={texts} line={texts[keeping]} />
      )}
    </div>
  );
}

/** *Zet terug*, for ten seconds. Whoever is on the button when it goes is brought to the heading. */
export function Undo({ texts }: { readonly texts: Pick<NoticeTexts, 'canUndo' | 'undo'> }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Whoever wiped at the end of a long page has ten seconds to see it.
    const node = button.current;
    node?.scrollIntoView({ block: 'nearest' });
    return () => {
      if (document.activeElement !== node) return;
      const heading = document.querySelector<HTMLElement>('main h1');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus();
    };
  }, []);
  return (
    <div class="note">
      <p>{texts.canUndo}</p>
      <div class="buttons">
        <button type="button" ref={button} onClick={() => void undoWipe()}>
          {texts.undo}
        </button>
      </div>
    </div>
  );
}

/** The person can save the bytes first; they are replaced only after a yes. */
function Unreadable({ texts, line }: Props & { readonly line: string }) {
  const { isAsking, opener, ask, onNo, close } = useAsking();
  const save = () => downloadText(FILE_NAME, 'text/plain', unreadableTexts().join('\n'));
  if (isAsking) {
    const onYes = () => {
      close();
      keepAfterAll();
    };
    return (
      <AskFirst
        question={texts.replaceAsk}
        no={texts.replaceNo}
        yes={texts.replaceYes}
        onNo={onNo}
        onYes={onYes}
      />
    );
  }
  return (
    <div class="note">
      <p>{line}</p>
      <div class="buttons">
        <button type="button" class="outline" onClick={save}>
          {texts.saveUnreadable}
        </button>
        <button type="button" class="outline" ref={opener} onClick={ask}>
          {texts.replace}
        </button>
      </div>
    </div>
  );
}
