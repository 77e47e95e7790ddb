import type { Action } from '../../domain/plan/action.ts';
import { doneRechecks } from '../../domain/plan/recheckFor.ts';
import { fill, wholePoints } from '../../i18n/format.ts';
import type { HistoryData } from '../../i18n/say/history.ts';
import type { RecheckFile } from '../../i18n/say/recheck.ts';
import { $measures } from '../../stores/measure.ts';
import { $rechecks } from '../../stores/rechecks.ts';
import { $state } from '../../stores/state.ts';
import { useFormats } from '../ui/useFormats.ts';
import { useStore } from '../ui/useStore.ts';

type Props = {
  readonly action: Action;
  readonly file: RecheckFile;
  readonly texts: Pick<HistoryData['texts'], 'paper' | 'changes'>;
};

/** On the sheet for a conversation: only what the rule calls a change. */
export function OnPaper({ action, file, texts: { paper, changes } }: Props) {
  const { longDate } = useFormats();
  const measures = useStore($measures);
  const { attempts } = useStore($state);
  const done = doneRechecks({ attempts, measures, rechecks: useStore($rechecks) });
  const found = done.find(({ asked }) => asked.action === action.id);
  if (found === undefined) return null;
  const { asked, change } = found;
  const { verdict, before, after } = change;
  if (verdict === 'unsaid' || verdict === 'no-clear-difference') return null;
  return (
    <p>
      {fill(file.texts.onHistory.paper, { date: longDate(after.at) })}{' '}
      {fill(paper.change, {
        trait: file.names[asked.trait],
        from: wholePoints(before.points),
        to: wholePoints(after.points),
        verdict: changes.verdict[verdict],
      })}
    </p>
  );
}
