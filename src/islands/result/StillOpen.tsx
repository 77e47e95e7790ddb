import { fill } from '../../i18n/format.ts';
import type { FirstTexts } from '../../i18n/firstTexts.ts';

type Props = {
  /** The number of open statements. */
  readonly missing: number;
  readonly texts: FirstTexts['result'];
  readonly onGo: () => void;
};

/** Says that statements are still open, and links to the first. */
export function StillOpen({ missing, texts, onGo }: Props) {
  if (missing === 0) return null;
  return (
    <div class="note">
      <p>
        <strong>{texts.incompleteTitle}.</strong>{' '}
        {missing === 1 ? texts.incompleteOne : fill(texts.incompleteText, { n: missing })}
      </p>
      <button type="button" onClick={onGo}>
        {texts.incompleteGo}
      </button>
    </div>
  );
}
