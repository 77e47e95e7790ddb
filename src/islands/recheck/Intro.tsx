import type { TraitId } from '../../domain/test/scales.ts';
import { fill, lower } from '../../i18n/format.ts';
import type { RecheckPageData } from '../../i18n/say/recheck.ts';
import { useFocusOnMove } from '../ui/useFocusOnMove.ts';

type Props = {
  readonly data: RecheckPageData;
  readonly trait: TraitId;
  readonly isBegun: boolean;
  readonly onStart: () => void;
};

/** Before the first statement: what this is, and how little it says. */
export function Intro({ data: { page, texts, names }, trait, isBegun, onStart }: Props) {
  const { intro } = page;
  const heading = useFocusOnMove('intro');
  return (
    <section>
      <h1 tabIndex={-1} ref={heading}>
        {fill(intro.title, { trait: lower(names[trait]) })}
      </h1>
      <p class="lead">{intro.lead}</p>
      <p>{intro.how}</p>
      <p>{texts.outcome.limits}</p>
      <p>
        <button type="button" onClick={onStart}>
          {isBegun ? intro.resume : intro.start}
        </button>
      </p>
    </section>
  );
}
