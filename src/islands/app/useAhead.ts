import { useEffect } from 'preact/hooks';
import type { PageData } from '../../i18n/messages.ts';
import type { Route } from '../../stores/route.ts';
import { fetchRest } from './ahead.ts';

/**
 * The code of the result is fetched this many screens before the end, also on a connection that
 * saves data. In the kern this is halfway, after the last statement that opens the next by itself.
 */
const SCREENS_AHEAD = 5;

/** After this many answers a person probably goes on, so all of the result is fetched. */
const ANSWERS_FIRST = 2;

type At = {
  readonly data: PageData;
  readonly route: Route;
  /** The number of screens left, this one too; none on a result. */
  readonly left: number;
  readonly isBegun: boolean;
  readonly answered: number;
  readonly Rest: typeof import('./rest.ts').rest | null;
};

/** Fetches what the next screens need while this one is read. */
export function useAhead({ data, route, left, isBegun, answered, Rest }: At): void {
  const isResult = route.view === 'result';
  useEffect(() => {
    if (isBegun) {
      fetchRest();
      Rest?.fetchKern(data);
    }
    if (answered >= ANSWERS_FIRST) void Rest?.fetchAhead(data);
    const isNear = !isResult && left <= SCREENS_AHEAD;
    const isDeeper = !isResult && route.stage !== 'kern';
    if (isResult || isNear) Rest?.fetchResult(data, isDeeper);
    if (isNear) Rest?.rehearseResult(data);
  }, [data, route, isResult, left, isBegun, answered, Rest]);
  useEffect(() => Rest?.startFonts(), [Rest]);
}
