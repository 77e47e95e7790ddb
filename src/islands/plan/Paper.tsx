import type { Action, ActionText } from '../../domain/plan/action.ts';
import { FIGURES } from '../../domain/plan/action.ts';
import type { Phase } from '../../domain/plan/phase.ts';
import { readable } from '../../domain/text/outside.ts';
import { dayIn } from '../../i18n/day.ts';
import { formatsOf } from '../../i18n/format.ts';
import type { PlanData } from '../../i18n/say/plan.ts';
import { sayText } from '../../i18n/say/plan.ts';
import { wallClock } from '../../platform/clock.ts';

type Props = {
  readonly data: PlanData;
  readonly action: Action;
  readonly phase: Phase;
  readonly isLive: boolean;
};

/** What stands on paper before an action begins, and after. */
const BEFORE = ['when', 'act', 'wish', 'outcome', 'obstacle', 'instead', 'who', 'why'] as const;
const AFTER = ['did', 'helped'] as const;

/** The plan on one sheet: what was typed, and lines to write on for the rest. */
export function Paper({ data, action, phase, isLive }: Props) {
  const { texts, siteName, address, locale } = data;
  const { paper } = texts;
  const days = phase.kind === 'writing' ? null : phase.days;
  const box = (name: ActionText) => <Box key={name} {...{ data, action, name }} />;
  const day = (label: string, of: string | undefined) => (
    <p>
      {label} {of ? dayIn(of, locale, 'long') : <i class="blank" />}
    </p>
  );
  const isNotDone = phase.kind === 'notDone';
  return (
    <div class="plan-paper print-only">
      <div class="paper-head">
        <span>{siteName}</span>
        {/* Without a script a person writes the date: the HTML would show the build date. */}
        <span>
          {paper.date} {isLive ? formatsOf(locale).longDate(wallClock()) : <i class="blank" />}
        </span>
      </div>
      <h2>{texts.title}</h2>
      <div class="paper-boxes">
        {BEFORE.map(box)}
        <div class="paper-wide">
          <Row label={paper.figureNow} figure={action.before.value} />
          <div class="paper-days">
            {day(paper.start, days?.start)}
            {day(paper.end, days?.end)}
          </div>
        </div>
        {isNotDone ? box('hindered') : AFTER.map(box)}
        {!isNotDone && (
          <div class="paper-wide">
            <Row label={paper.figureLater} figure={action.after.value} />
          </div>
        )}
      </div>
      <p class="soft">
        {paper.visit} {address}
      </p>
    </div>
  );
}

type BoxProps = Pick<Props, 'data' | 'action'> & { readonly name: ActionText };

function Box({ data, action, name }: BoxProps) {
  const { label, said } = data.texts.fields[name];
  const text = sayText(data, action, name);
  return (
    <div class="paper-box">
      <h3>{name === 'hindered' ? said : label}</h3>
      {readable(text) === '' ? (
        <Lines n={action.texts.size === 0 ? 3 : 1} />
      ) : (
        <p class="written">{text}</p>
      )}
    </div>
  );
}

/** Lines drawn as borders: most browsers do not print backgrounds. More of them on an empty sheet. */
function Lines({ n }: { readonly n: 1 | 3 }) {
  return (
    <div class="lines" aria-hidden="true">
      {Array.from({ length: n }, (_, line) => (
        <i key={line} />
      ))}
    </div>
  );
}

/** The ten figures, with a thick edge around the chosen one. */
function Row({ label, figure }: { readonly label: string; readonly figure: number | null }) {
  return (
    <p class="paper-ten">
      {label}{' '}
      {FIGURES.map((n) => (
        <span key={`${n} ${n === figure}`} class={n === figure ? 'is-chosen' : undefined}>
          {n}
        </span>
      ))}
    </p>
  );
}
