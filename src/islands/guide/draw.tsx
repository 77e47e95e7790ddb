import { renderToString } from 'preact-render-to-string';
import { LocaleContext } from '../ui/locale.ts';
import { Island } from '../load/Island.tsx';
import { plainParts } from './plainParts.tsx';
import { resultParts } from './resultParts.tsx';
import type { GuideData, PartId, Samples } from './samples.ts';

/** Names of places in a page, which may stand there once only. */
const PLACES = /(?<= (?:id|for|name|aria-labelledby|aria-describedby)=")([^"]+)(?=")/g;

/** The parts of the site as HTML, at build time: each state of each part, with ids of its own. */
export function drawParts(data: GuideData): Readonly<Record<PartId, readonly string[]>> {
  const samples: Samples = { ...plainParts(data), ...resultParts(data) };
  const drawn = Object.entries(samples).map(([part, states]) => [
    part,
    states.map((state, i) =>
      renderToString(
        <LocaleContext.Provider value={data.texts.locale}>
          <Island data={data.ui}>{state}</Island>
        </LocaleContext.Provider>,
      ).replaceAll(PLACES, `${part}-${i}-$1`),
    ),
  ]);
  return Object.fromEntries(drawn) as Record<PartId, readonly string[]>;
}
