import { useMemo } from 'preact/hooks';
import type { PanelFigures } from '../../domain/panel/figures.ts';
import { panelFigures } from '../../domain/panel/figures.ts';
import { latestWhole } from '../../domain/history/latest.ts';
import type { Measured } from '../../domain/score/measure.ts';
import { measureOf } from '../../domain/score/measure.ts';
import type { Instrument } from '../../domain/test/instrument.ts';
import type { Response } from '../../domain/test/response.ts';
import type { Colleague } from '../../i18n/say/panel.ts';
import { $measures } from '../../stores/measure.ts';
import { $ownResult } from '../../stores/ownResult.ts';
import { $state } from '../../stores/state.ts';
import { useStore } from '../ui/useStore.ts';

/** What colleagues saw beside the own result. */
export type Beside = {
  readonly figures: PanelFigures;
  readonly instrument: Instrument;
  /** The own result; `null` without one. */
  readonly own: Measured | null;
  readonly response: Response | null;
};

/** The figures of these colleagues; without an own result those of the version that they answered. */
export function useBeside(colleagues: readonly Colleague[]): Beside | null {
  const measures = useStore($measures);
  const result = useStore($ownResult);
  const state = useStore($state);
  return useMemo(() => {
    const held = result ?? unmeasured(measures, colleagues);
    if (held === null) return null;
    const whole = latestWhole(
      state,
      measures.map((measure) => measure.instrument),
    );
    return {
      figures: panelFigures(
        held,
        colleagues.map(({ reply }) => reply),
      ),
      instrument: held.measure.instrument,
      own: result,
      response: result && whole ? whole.answers : null,
    };
  }, [measures, result, state, colleagues]);
}

/** Nothing of one's own, in the version of the replies. */
function unmeasured(
  measures: ReturnType<typeof $measures.get>,
  colleagues: readonly Colleague[],
): Measured | null {
  const version = colleagues[0]?.reply.instrument ?? measures[0]?.instrument.version ?? '';
  const measure = measureOf(measures, version);
  return measure && { measure, sums: { instrument: version, withheld: false, scales: new Map() } };
}
