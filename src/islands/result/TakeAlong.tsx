import { adviceOf } from '../../domain/result/advice.ts';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Profile } from '../../domain/result/profile.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import type { ResultTexts, TipTexts } from '../../i18n/messages.ts';
import { printPart } from '../../platform/printPart.ts';
import { isInApp } from '../../platform/inApp.ts';
import { onceScript } from '../load/later.ts';
import { Loaded } from '../load/Loaded.tsx';
import { useLater } from '../load/useLater.ts';
import { FoldRow } from '../ui/FoldRow.tsx';
import { Folds } from './Folds.tsx';

type Props = {
  readonly profile: Profile;
  readonly chosen: TraitId | null;
  readonly hasRoles: boolean;
  readonly texts: ResultTexts;
  readonly tips: TipTexts;
  readonly siteName: string;
  /** Other ways, above those for everyone. */
  readonly children?: ComponentChildren;
};

/** Loaded on request, because most people never ask for it. */
const loadTextVersion = onceScript(() => import('./TextVersion.tsx'));

/** Ways to take a result along: the tips on paper, and everything as text. */
export function TakeAlong(props: Props) {
  const { texts, profile, chosen, tips, children } = props;
  const [asked, setAsked] = useState(false);
  const view = useLater(asked ? loadTextVersion : null);
  const { result } = texts;
  const { cards, strength } = adviceOf(profile, chosen, tips);
  const hasSteps = cards.length > 0 || strength !== null;
  return (
    <Folds id="take-along" class="take-along screen-only" title={result.takeTitle}>
      {children}
      {/* The browser inside an app cannot print. */}
      {!isInApp() && (
        <FoldRow title={result.paperTitle} note={result.paperNote}>
          <p>{result.pdfNote}</p>
          {hasSteps && (
            <p>
              <button type="button" class="outline" onClick={() => printPart('tips')}>
                {result.printTips}
              </button>
            </p>
          )}
        </FoldRow>
      )}
      <FoldRow title={result.asText} note={result.asTextNote} onOpen={() => setAsked(true)}>
        {asked && (
          <Loaded later={view} place="part" isAsked>
            {({ TextVersion }) => <TextVersion {...props} />}
          </Loaded>
        )}
      </FoldRow>
    </Folds>
  );
}
