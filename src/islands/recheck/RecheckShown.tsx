import { measuresOf } from '../../domain/score/measure.ts';
import type { RecheckFile } from '../../i18n/say/recheck.ts';
import { $instruments, $measures } from '../../stores/measure.ts';
import { readRechecks } from '../../stores/rechecks.ts';
import styles from '../../styles/then-now.css?inline';
import { adoptStyles } from '../ui/adoptStyles.ts';

export { OnHistory } from './OnHistory.tsx';
export { OnPaper } from './OnPaper.tsx';
export { OnPlan } from './OnPlan.tsx';

adoptStyles(styles);
readRechecks();

/** A page without norms gets them with the words. */
export function takeNorms({ norms }: RecheckFile): void {
  const [first, ...more] = $instruments.get();
  if (first && $measures.get().length === 0) $measures.set(measuresOf([first, ...more], norms));
}
