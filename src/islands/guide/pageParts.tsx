import { TRAITS } from '../../domain/test/scales.ts';
import { Undo } from '../keeping/KeepingNotice.tsx';
import { ErrorSummary } from '../questionnaire/ErrorSummary.tsx';
import { StillOpen } from '../result/StillOpen.tsx';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Fold } from '../ui/Fold.tsx';
import { FoldRow } from '../ui/FoldRow.tsx';
import { Icon } from '../ui/Icon.tsx';
import { OpenAll } from '../ui/OpenAll.tsx';
import { Spoke } from '../ui/Spoke.tsx';
import type { GuideData, Samples } from './samples.ts';
import { nothing } from './samples.ts';

const ICONS = ['share', 'print', 'sheet'] as const;
/** The weights of a button, the heaviest first. */
const WEIGHTS = ['', 'outline', 'quiet', 'link'] as const;

type PageParts = Pick<Samples, 'buttons' | 'notes' | 'signs' | 'folds'>;

/** What every page is made of. */
export function pageParts({ ui, texts }: GuideData): PageParts {
  const { questionnaire, keeping, site } = ui;
  const { result, traits } = texts;
  const buttons = (disabled: boolean) => (
    <p class="guide-row">
      {WEIGHTS.map((weight) => (
        <button key={weight} type="button" class={weight || undefined} disabled={disabled}>
          {questionnaire.next}
        </button>
      ))}
    </p>
  );
  const fold = (forceOpen: boolean) => (
    <div class="folds">
      <FoldRow
        title={traits.authenticiteit.name}
        note={traits.authenticiteit.everyday}
        forceOpen={forceOpen}
      >
        <p>{result.bandNote}</p>
      </FoldRow>
    </div>
  );
  return {
    buttons: {
      weights: buttons(false),
      waiting: buttons(true),
      link: (
        <p>
          <a href="#inhoud">{site.skip}</a>
        </p>
      ),
    },
    notes: {
      told: <p class="note">{result.sharpened}</p>,
      open: <StillOpen missing={6} texts={result} onGo={nothing} />,
      asked: (
        <AskFirst
          question={keeping.wipeAsk}
          no={keeping.wipeNo}
          yes={keeping.wipeYes}
          onNo={nothing}
          onYes={nothing}
        />
      ),
      undo: <Undo texts={ui.keepingNotice} />,
      error: <ErrorSummary texts={questionnaire} target="inhoud" />,
    },
    signs: {
      spokes: (
        <ul class="guide-row">
          {TRAITS.map((trait) => (
            <li key={trait} class={`trait-${trait}`}>
              <Spoke trait={trait} /> {traits[trait].name}
            </li>
          ))}
        </ul>
      ),
      icons: (
        <ul class="guide-row">
          {ICONS.map((name) => (
            <li key={name}>
              <Icon name={name} /> {result[name]}
            </li>
          ))}
        </ul>
      ),
    },
    folds: {
      closed: fold(false),
      open: fold(true),
      small: (
        <div class="chances">
          <Fold title={result.chances.lowestTitle}>
            <p>{result.bandNote}</p>
          </Fold>
        </div>
      ),
      all: <OpenAll texts={result} within=".guide" />,
    },
  };
}
