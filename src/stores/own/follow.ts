import { environment } from '../environment.ts';
import { keptValues } from '../kept/door.ts';
import { $keeping, $wipeTold } from '../kept/keeping.ts';

/** Calls back when anything that is kept may have changed. Gives how to stop. */
export function followAll(listener: () => void): () => void {
  const stops = [
    ...keptValues().map((value) => value.lend(({ $store }) => $store.listen(listener))),
    $keeping.listen(listener),
    $wipeTold.listen(listener),
  ];
  // Never stopped: this lasts as long as the page.
  environment().storage.onOtherTab(listener);
  return () => stops.forEach((stop) => stop());
}
