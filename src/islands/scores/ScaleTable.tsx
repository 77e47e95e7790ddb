import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Profile } from '../../domain/result/profile.ts';
import type { ScaleId } from '../../domain/test/scales.ts';
import type { FirstTexts } from '../../i18n/firstTexts.ts';
import { ScoreCells } from './ScoreCells.tsx';

type Props = {
  readonly caption: string;
  /** Head of the first column. */
  readonly head: string;
  readonly scales: readonly ScaleId[];
  readonly profile: Profile;
  /** The profile before the stage that was just answered. */
  readonly before: Profile | null;
  readonly texts: FirstTexts['result'];
  /** The head of a row. */
  readonly nameOf: (scale: ScaleId) => ComponentChildren;
  /** Shows the answers behind a score, when they are known. */
  readonly onOpen?: ((scale: ScaleId) => void) | undefined;
  /** Called when a row is pointed at or has focus; with `null` when that ends. */
  readonly onLight?: ((scale: ScaleId | null) => void) | undefined;
};

/** Scores with their margins, one row per scale: whole numbers, in the order given. */
export function ScaleTable(props: Props) {
  const { caption, head, scales, profile, before, texts, nameOf, onOpen, onLight } = props;
  const hint = useId();
  return (
    <>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{texts.columnMargin}</th>
            <th scope="col">{texts.columnScore}</th>
          </tr>
        </thead>
        <tbody>
          {scales.map((scale) => (
            <tr key={scale} class={`trait-${scale}`} {...lighting(scale, onLight)}>
              <th scope="row">
                {onOpen && profile.scores.get(scale)?.kind === 'scored' ? (
                  <button
                    type="button"
                    class="link row-open"
                    aria-describedby={hint}
                    onClick={() => onOpen(scale)}
                  >
                    {nameOf(scale)}
                  </button>
                ) : (
                  nameOf(scale)
                )}
              </th>
              <ScoreCells
                score={profile.scores.get(scale)}
                before={before?.scores.get(scale)}
                texts={texts}
              />
            </tr>
          ))}
        </tbody>
      </table>
      {onOpen && (
        <p id={hint} class="soft screen-only">
          {texts.openTrace}
        </p>
      )}
    </>
  );
}

/** Mouse and keyboard do the same. */
function lighting(scale: ScaleId, onLight: Props['onLight']) {
  if (onLight === undefined) return {};
  const [light, leave] = [() => onLight(scale), () => onLight(null)];
  return { onMouseEnter: light, onMouseLeave: leave, onFocusIn: light, onFocusOut: leave };
}
