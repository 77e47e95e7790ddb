import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { TeamData } from '../../i18n/say/team.ts';
import { Stage } from './Stage.tsx';

type Props = {
  readonly texts: TeamData['texts']['round'];
  /** 0 to 3. */
  readonly sentence: number;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly onDone: () => void;
  readonly onLeave: () => void;
};

/** Four opening sentences, one at a time: who is here comes before any score. */
export function Round({ texts, sentence, onBack, onNext, onDone, onLeave }: Props) {
  const { sentences } = texts;
  const { begin, how } = sentences[sentence] ?? sentences[0];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [sentence]);
  const isLast = sentence === sentences.length - 1;
  return (
    <Stage labelledBy="round-sentence" class="round" onLeave={onLeave}>
      <p class="soft">{fill(texts.step, { n: sentence + 1, total: sentences.length })}</p>
      <h2 id="round-sentence" tabIndex={-1} ref={heading}>
        {begin}
      </h2>
      <p class="lead">{how}</p>
      <div class="buttons">
        <button type="button" class="outline" disabled={sentence === 0} onClick={onBack}>
          {texts.back}
        </button>
        <button type="button" onClick={isLast ? onDone : onNext}>
          {isLast ? texts.last : texts.next}
        </button>
      </div>
      <p>
        <button type="button" class="link" onClick={onLeave}>
          {texts.leave}
        </button>
      </p>
    </Stage>
  );
}
