import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Island } from '../load/Island.tsx';
import { LocaleContext } from '../ui/locale.ts';
import { askParts } from './askParts.tsx';
import { figureParts } from './figureParts.tsx';
import { pageParts } from './pageParts.tsx';
import { resultParts } from './resultParts.tsx';
import type { GuideData, Samples } from './samples.ts';

/** Names of places in a page, which may stand there once only. */
const PLACES = /(?<= (?:id|for|name|aria-labelledby|aria-describedby)=")([^"]+)(?=")/g;

/** Where a part is named by its heading: two states of it would have the same name. */
const NAMED = /(?<= aria-labelledby=")/g;

/** By part, then by state. */
type Drawn = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * The parts of the site as HTML, at build time: each state with ids of its own. The page names
 * each state in an element `state-<part>-<state>`.
 */
export function drawParts(data: GuideData): Drawn {
  const draw = (state: ComponentChild, place: string) =>
    renderToString(
      <LocaleContext.Provider value={data.texts.locale}>
        <Island data={data.ui}>{state}</Island>
      </LocaleContext.Provider>,
    )
      .replaceAll(PLACES, `${place}-$1`)
      .replaceAll(NAMED, `state-${place} `);
  const samples: Samples = {
    ...pageParts(data),
    ...askParts(data),
    ...figureParts(data),
    ...resultParts(data),
  };
  return new Map(
    Object.entries(samples).map(([part, states]) => [
      part,
      new Map(Object.entries(states).map(([id, state]) => [id, draw(state, `${part}-${id}`)])),
    ]),
  );
}
