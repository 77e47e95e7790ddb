import { useContext } from 'preact/hooks';
import styles from '../../styles/aloud.css?inline';
import { IslandTexts } from '../load/IslandTexts.ts';
import { adoptStyles } from '../ui/adoptStyles.ts';
import { useReading } from './useReading.ts';

adoptStyles(styles);

/** On a grid of 24, as all icons: a loudspeaker, and a square that ends it. */
const SPEAKER = 'M4 9.5V14.5H7.5L12 18.5V5.5L7.5 9.5ZM15.5 9Q18.5 12 15.5 15M18 6.5Q23 12 18 17.5';
const SQUARE = 'M6.5 6.5H17.5V17.5H6.5Z';

/**
 * *Lees voor* at the end of a line that stands there anyway, so that nothing moves when it comes. A
 * second press stops. It needs a key by what it reads.
 */
export function AloudButton({ say }: { readonly say: () => readonly string[] }) {
  const texts = useContext(IslandTexts);
  const { state, toggle } = useReading(say);
  if (texts === null) return null;
  const { start, stop, failed } = texts.aloud;
  const isReading = state === 'reading';
  return (
    <>
      <button type="button" class="aloud screen-only" onClick={toggle}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d={isReading ? SQUARE : SPEAKER} />
        </svg>
        {/* Both words take the same place: what stands beside the button stays where it is. */}
        <span class={isReading ? 'aloud-idle' : undefined}>{start}</span>
        <span class={isReading ? undefined : 'aloud-idle'}>{stop}</span>
      </button>
      <p class="aloud-told screen-only" role="status">
        {state === 'failed' && <span>{failed}</span>}
      </p>
    </>
  );
}
