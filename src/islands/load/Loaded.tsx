import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { useFocusOnMove } from '../ui/useFocusOnMove.ts';
import { IslandTexts } from './IslandTexts.ts';
import type { Later } from './useLater.ts';

/** What the page waits for: a question, a whole page under its title, or a part of one. */
type Place =
  | { readonly place: 'question' }
  | { readonly place: 'page'; readonly title: string }
  /** `isAsked`: the person asked for it, so the wait is shown from the start. */
  | { readonly place: 'part'; readonly isAsked?: boolean };

type Props<T> = Place & {
  readonly later: Later<T>;
  /** Draws what came in. */
  readonly children?: (value: T) => ComponentChildren;
};

/**
 * Draws something that comes later: the thing itself, or that it is waited for, takes long or
 * failed.
 */
export function Loaded<T>({ later, children, ...place }: Props<T>) {
  return later.kind === 'ready' ? (
    <>{children?.(later.value)}</>
  ) : (
    <Awaited later={later} {...place} />
  );
}

type AwaitedProps = Place & { readonly later: Exclude<Later<unknown>, { kind: 'ready' }> };

function Awaited({ later, ...place }: AwaitedProps) {
  const texts = useContext(IslandTexts)?.loading;
  // A part that is waited for is no screen of its own: nothing takes focus, and nothing scrolls.
  const heading = useFocusOnMove(place.place === 'part' ? null : `awaited-${later.kind}`);
  if (texts === undefined) return null;
  const isBusy = later.kind !== 'failed';
  const said = later.kind === 'waiting' ? null : texts[later.kind];
  const retry = (look?: string) =>
    later.kind !== 'waiting' && (
      <button type="button" class={look} onClick={later.retry}>
        {texts.retry}
      </button>
    );
  if (place.place === 'page') {
    return (
      <section class="message" aria-busy={isBusy}>
        <h1 tabIndex={-1} ref={heading}>
          {place.title}
        </h1>
        <p class="lead" role="status">
          <span>{said ?? texts.waiting}</span>
        </p>
        {said && <p>{retry()}</p>}
      </section>
    );
  }
  if (place.place === 'question') {
    return (
      <div
        class={isBusy ? 'ask is-waiting' : 'ask'}
        aria-busy={isBusy}
        role={said ? 'alert' : undefined}
      >
        {said && <p>{said}</p>}
        {said && <div class="buttons">{retry()}</div>}
      </div>
    );
  }
  if (said === null) return place.isAsked ? <p class="soft screen-only">{texts.coming}</p> : null;
  return (
    <p class="note screen-only" role="alert">
      <span>{said}</span> {retry('link')}
    </p>
  );
}
