import { useMemo, useState } from 'preact/hooks';
import type { Between } from '../../domain/history/between.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { fill } from '../../i18n/format.ts';
import type { HistoryData } from '../../i18n/say/history.ts';
import { sayChanges, sayDepth } from '../../i18n/say/history.ts';
import { Radar } from '../radar/Radar.tsx';
import type { RadarValues } from '../radar/radarValues.ts';
import { radarValues, scoresSaid } from '../radar/radarValues.ts';
import { TwoLines } from '../radar/TwoLines.tsx';
import { useFormats } from '../ui/useFormats.ts';
import { ChangeTable } from './ChangeTable.tsx';

type Props = {
  readonly both: Between;
  readonly dates: ReadonlyMap<string, string>;
  readonly data: HistoryData;
};

/** What changed, in words, on the radar and in a table. The later attempt has the unbroken line. */
export function Changes({ both, dates, data }: Props) {
  const { texts, traits, result } = data;
  const formats = useFormats();
  const words = texts.changes;
  const [isBoth, setBoth] = useState(true);
  const [lit, setLit] = useState<TraitId | null>(null);
  const { earlier, later } = both;
  const [from = '', to = ''] = [earlier, later].map(({ id }) => dates.get(id));
  const drawn = useMemo(
    () => [later, earlier].map(({ profile }) => radarValues(profile, traits)),
    [earlier, later, traits],
  );
  const [now, then] = drawn;
  const beside = useMemo(
    () => then && { values: then, ownName: words.later, name: words.earlier },
    [then, words],
  );
  if (!now || !then || !beside) return null;
  const said = (values: RadarValues) => scoresSaid(values, result, formats);
  const label = fill(words.radarLabel, {
    later: to,
    scores: said(now),
    earlier: from,
    before: said(then),
  });
  const isMixed = earlier.profile.depth.traits !== later.profile.depth.traits;
  return (
    <section class="compare screen-only" aria-labelledby="changes">
      <h2 id="changes">{words.title}</h2>
      {both.isSoon && <p class="note">{words.soon}</p>}
      <div class="says" role="status">
        {sayChanges(both, data).map((text) => (
          <p key={text}>{text}</p>
        ))}
        {isMixed && <p>{words.depths}</p>}
      </div>
      <div class="compare-grid">
        <div>
          <Radar
            values={now}
            before={null}
            {...(isBoth ? { beside, label } : {})}
            lit={lit}
            onLight={setLit}
            isWhole
            texts={result}
          />
          <TwoLines
            own={fill(words.line.later, { date: to, depth: sayDepth(later, data) })}
            other={fill(words.line.earlier, { date: from, depth: sayDepth(earlier, data) })}
          />
          <label class="switch">
            <input
              type="checkbox"
              name="both"
              checked={isBoth}
              onChange={({ currentTarget }) => setBoth(currentTarget.checked)}
            />
            {words.both}
          </label>
        </div>
        <div>
          <ChangeTable {...{ both, from, to, data }} />
        </div>
      </div>
    </section>
  );
}
