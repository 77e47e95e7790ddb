import type { Between } from '../../domain/history/between.ts';
import type { Action } from '../../domain/plan/action.ts';
import { figuresOf } from '../../domain/plan/ownFigures.ts';
import { dayAt } from '../../i18n/day.ts';
import type { HistoryData } from '../../i18n/say/history.ts';
import { sayOnPaper, toldChanges } from '../../i18n/say/history.ts';
import { RecheckLater } from '../recheck/RecheckLater.tsx';
import { exampleOf, goalOf, sayFigureOn } from '../../i18n/say/tried.ts';

type Props = {
  readonly both: Between;
  readonly dates: ReadonlyMap<string, string>;
  readonly data: HistoryData;
  /** The action that was under way between them. */
  readonly tried: Action | null;
};

/** One sheet of paper for a conversation: two dates, what clearly changed, and room to write. */
export function BeginAndNow({ both, dates, data, tried }: Props) {
  const { paper, changes: words } = data.texts;
  const told = toldChanges(both);
  const [begin, now] = [both.earlier, both.later].map(({ id }) => dates.get(id) ?? '');
  const figures = tried && figuresOf(tried, dayAt);
  return (
    <section class="begin-now print-only">
      <h1>{paper.title}</h1>
      <p>{paper.lead}</p>
      <Room title={paper.goal} said={tried ? goalOf(tried, data) : ''} lines={3} />
      <div class="begin-now-pair">
        <div>
          <h2>
            {paper.begin}: {begin}
          </h2>
          <Room title={paper.ownFigure} said={sayFigureOn(figures?.before, data)} lines={1} />
        </div>
        <div>
          <h2>
            {paper.now}: {now}
          </h2>
          <Room title={paper.ownFigure} said={sayFigureOn(figures?.after, data)} lines={1} />
        </div>
      </div>
      <h2>{paper.changed}</h2>
      {told.map((change) => (
        <p key={change.trait}>{sayOnPaper(change, data)}</p>
      ))}
      {told.length === 0 && (
        <p>
          {both.changes.some(({ verdict }) => verdict === 'unsaid') ? words.unsaid : paper.nothing}
        </p>
      )}
      {tried?.stage.value === 'lookedBack' && (
        <RecheckLater address={data.recheck}>
          {({ OnPaper, file }) => <OnPaper action={tried} file={file} texts={data.texts} />}
        </RecheckLater>
      )}
      {both.isSoon && <p>{words.soon}</p>}
      <Room title={paper.example} said={tried ? exampleOf(tried) : ''} lines={6} />
      <Room title={paper.talk} lines={4} />
    </section>
  );
}

type RoomProps = { readonly title: string; readonly said?: string; readonly lines: number };

/** A question with what was said of it, or with lines to write on with a pen. */
function Room({ title, said = '', lines }: RoomProps) {
  if (said !== '')
    return (
      <div class="begin-now-room">
        <p>{title}</p>
        <p>
          <strong>{said}</strong>
        </p>
      </div>
    );
  return (
    <div class="begin-now-room">
      <p>{title}</p>
      {Array.from({ length: lines }, (_, line) => (
        <i key={line} aria-hidden="true" />
      ))}
    </div>
  );
}
