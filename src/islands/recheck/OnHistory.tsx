import { doneRechecks } from '../../domain/plan/recheckFor.ts';
import { fill } from '../../i18n/format.ts';
import type { RecheckFile } from '../../i18n/say/recheck.ts';
import { $measures } from '../../stores/measure.ts';
import { $rechecks } from '../../stores/rechecks.ts';
import { $state } from '../../stores/state.ts';
import { useStore } from '../ui/useStore.ts';
import { ThenAndNow } from './ThenAndNow.tsx';

type Props = {
  readonly file: RecheckFile;
  /** Whether the page prints as another sheet. */
  readonly isScreen: boolean;
};

/** Every bouwsteen that was asked again, beside the attempts and not among them. */
export function OnHistory({ file, isScreen }: Props) {
  const measures = useStore($measures);
  const { attempts } = useStore($state);
  const done = doneRechecks({ attempts, measures, rechecks: useStore($rechecks) });
  if (done.length === 0) return null;
  const { onHistory, outcome } = file.texts;
  return (
    <section class={isScreen ? 'recheck screen-only' : 'recheck'}>
      <h2>{onHistory.title}</h2>
      <p>{onHistory.note}</p>
      {done.map(({ asked: { action, trait }, change }) => (
        <div key={`${action} ${trait}`}>
          <h3>{fill(outcome.title, { trait: file.names[trait] })}</h3>
          <ThenAndNow {...{ trait, change }} words={file} />
        </div>
      ))}
      <p>{outcome.limits}</p>
    </section>
  );
}
