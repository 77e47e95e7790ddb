import { useStore } from '../ui/useStore.ts';
import type { Stage } from '../../domain/test/instrument.ts';
import { isDeepened } from '../../domain/test/deepened.ts';
import { earlierResult } from '../../domain/history/latest.ts';
import type { PageData } from '../../i18n/messages.ts';
import { $keeping, $wipeTold, isHeld } from '../../stores/kept/keeping.ts';
import { isAnythingHere } from '../../stores/kept/present.ts';
import { $isUnknown } from '../../stores/asked.ts';
import { $instruments } from '../../stores/measure.ts';
import { $response, $state } from '../../stores/state.ts';
import { EarlierNote } from '../keeping/EarlierNote.tsx';
import { WipeButton } from '../keeping/WipeButton.tsx';
import { OwnResult, type SharingScreen } from '../result/own/OwnResult.tsx';
import { partsOf } from './resultAhead.ts';
import { useFocusOnMove } from '../ui/useFocusOnMove.ts';
import { Loaded } from '../load/Loaded.tsx';
import { useLater } from '../load/useLater.ts';

type Props = {
  readonly data: PageData;
  /** The stage that was finished just before. */
  readonly finished: Stage | null;
  /** Whether the person asked for the result of an earlier attempt. */
  readonly earlier: boolean;
  readonly onEarlier: () => void;
  readonly sharing: SharingScreen;
  readonly onStage: (stage: Stage, step?: number) => void;
  readonly onWiped: (done: Promise<boolean>) => void;
};

/** The person's own result: loads its texts, or says that there is nothing to show yet. */
export function ResultLoader(props: Props) {
  const { data, finished, earlier, sharing, onEarlier, onStage, onWiped } = props;
  const current = useStore($response);
  const state = useStore($state);
  // In these cases a notice says why the page is empty. 'No answers yet' may be untrue then.
  const [keeps, wipe] = [useStore($keeping), useStore($wipeTold)];
  const isTold = isHeld(keeps) || wipe !== null;
  const instruments = useStore($instruments);
  const isUnknown = useStore($isUnknown);
  const shown = earlier ? earlierResult(state, instruments) : null;
  const isEmpty = shown === null && current.size === 0;
  const loaded = useLater(
    isEmpty ? null : partsOf(data, isDeepened(instruments, shown?.answers ?? current)),
  );
  const heading = useFocusOnMove(`result-${isEmpty}`);
  const { result, keeping, textFiles } = data;

  if (isEmpty) {
    return (
      <section class="message">
        <h1 tabIndex={-1} ref={heading}>
          {result.emptyTitle}
        </h1>
        {!isTold && !isUnknown && <p class="lead">{result.emptyText}</p>}
        <p>
          <button type="button" onClick={() => onStage('kern')}>
            {result.emptyStart}
          </button>
        </p>
        <EarlierNote data={data} onEarlier={onEarlier} />
        {isAnythingHere() && (
          <p>
            <WipeButton texts={keeping} notice={textFiles.notice} onWiped={onWiped} />
          </p>
        )}
      </section>
    );
  }
  return (
    <Loaded later={loaded} place="page" title={result.title}>
      {({ texts, wording }) => (
        <OwnResult
          key={shown?.id ?? 'current'}
          data={data}
          texts={texts}
          wording={wording}
          finished={finished}
          onEarlier={onEarlier}
          sharing={sharing}
          onStage={onStage}
          onWiped={onWiped}
        />
      )}
    </Loaded>
  );
}
