import { useEffect, useRef } from 'preact/hooks';
import type { OwnPageData } from '../../i18n/say/ownData.ts';
import type { Planned } from '../../stores/own/takeIn.ts';
import { nameOf } from './nameOf.ts';

type Props = {
  readonly texts: OwnPageData['texts'];
  readonly planned: readonly Planned[];
  readonly onNo: () => void;
  readonly onYes: () => void;
};

/** What is in a file and what becomes of each part, before anything changes. It takes focus. */
export function ReadPlan({ texts, planned, onNo, onYes }: Props) {
  const { read } = texts;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const brings = planned.some(({ outcome }) => outcome === 'added' || outcome === 'merged');
  const isHere = planned.every(({ outcome }) => outcome === 'same');
  return (
    <div class="note">
      <h3 tabIndex={-1} ref={title}>
        {read.planTitle}
      </h3>
      <ul class="bullets">
        {planned.map(({ key, outcome }, i) => (
          <li key={`${key} ${outcome} ${i}`}>
            <strong>{nameOf(key, texts)}</strong>: {read.outcomes[outcome]}
          </li>
        ))}
      </ul>
      {!brings && <p>{isHere ? read.same : read.nothing}</p>}
      <div class="buttons">
        <button type="button" class="outline" onClick={onNo}>
          {brings ? read.no : read.close}
        </button>
        {brings && (
          <button type="button" onClick={onYes}>
            {read.yes}
          </button>
        )}
      </div>
    </div>
  );
}
