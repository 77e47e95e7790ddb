import type { PanelFigures } from '../../domain/panel/figures.ts';
import type { Measured } from '../../domain/score/measure.ts';
import type { FeedbackData } from '../../i18n/say/feedback.ts';
import { sayAgreement, sayGaps } from '../../i18n/say/panel.ts';
import { useFormats } from '../ui/useFormats.ts';
import { PanelTable } from './PanelTable.tsx';
import { TwoShapes } from './TwoShapes.tsx';

type Props = {
  readonly data: FeedbackData;
  readonly figures: PanelFigures;
  /** The own result; `null` without one. */
  readonly own: Measured | null;
};

/** What three or more colleagues see together, beside one's own result. */
export function Together({ data, figures, own }: Props) {
  const { panel } = data.texts;
  const formats = useFormats();
  const said = own?.sums.withheld
    ? [panel.withheld]
    : sayGaps(figures, panel, data.traits, formats);
  const agreement = sayAgreement(figures, panel, data.traits, formats);
  return (
    <>
      <div class="compare-grid">
        {own && <TwoShapes data={data} rows={figures.rows} />}
        <div>
          <PanelTable
            data={data}
            rows={figures.rows}
            people={figures.replies}
            hasOwn={own !== null}
          />
          <p class="soft">{panel.meaning}</p>
        </div>
      </div>
      <p>{panel.wide}</p>
      <div class="panel-says">
        {own && said.length > 0 && (
          <section aria-labelledby="verschil">
            <h3 id="verschil">{panel.gapsTitle}</h3>
            {said.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </section>
        )}
        {agreement.length > 0 && (
          <section aria-labelledby="eens">
            <h3 id="eens">{panel.agreeTitle}</h3>
            {agreement.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </section>
        )}
      </div>
    </>
  );
}
