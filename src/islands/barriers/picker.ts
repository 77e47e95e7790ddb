import { chosenOf, isFull } from '../../domain/barriers/chosen.ts';
import { fill } from '../../i18n/fill.ts';
import { leaveFrom, returnTo } from '../../platform/scroll.ts';
import { $barriers, chooseBarrier } from '../../stores/barriers.ts';
import { startKeeping } from '../../stores/kept/door.ts';
import { $keeping } from '../../stores/kept/keeping.ts';
import styles from '../../styles/barriers.css?inline';
import type { Barrier } from './barriersIn.ts';
import { barriersIn } from './barriersIn.ts';
import { element } from '../ui/element.ts';
import { pickedList, type Texts } from './picked.ts';
import { adoptStyles } from '../ui/adoptStyles.ts';

/**
 * Choosing what holds you back, on a page that is whole without it. Bundled by itself and without
 * Preact: what draws the test weighs twice what this page may fetch.
 */
function start(root: HTMLElement): void {
  const texts = JSON.parse(root.dataset['texts'] ?? '') as Texts;
  const barriers = barriersIn(root, texts.pick);
  const known = barriers.map(({ id }) => id);
  const refusal = element('p', { role: 'alert' });
  const list = pickedList(root, texts, (id) => choose(id, false));
  const chosenNow = () => chosenOf($barriers.get(), known);

  function choose(id: string, isChosen: boolean): void {
    refusal.remove();
    chooseBarrier({ id, isChosen, known });
  }

  function onTick({ id, box, label }: Barrier): void {
    if (box.checked && isFull(chosenNow())) {
      box.checked = false;
      refusal.remove();
      refusal.textContent = texts.full;
      label.before(refusal);
      return;
    }
    // The list above it becomes longer or shorter.
    const top = leaveFrom(box);
    choose(id, box.checked);
    returnTo(box, top);
  }

  function tell(): void {
    const n = chosenNow().length;
    const unkept = $keeping.get() === 'kept' ? '' : ` ${texts.unkept}`;
    list.tell(n === 0 ? texts.none : fill(texts.chosen, { n }) + unkept);
  }

  function draw(): void {
    const chosen = chosenNow();
    for (const { id, box } of barriers) box.checked = chosen.includes(id);
    list.draw(chosen.flatMap((id) => barriers.filter((one) => one.id === id)));
    tell();
  }

  adoptStyles(styles);
  for (const one of barriers) one.box.addEventListener('change', () => onTick(one));
  void startKeeping();
  $barriers.subscribe(draw);
  $keeping.listen(tell);
}

const root = document.querySelector<HTMLElement>('.choosing');
// Inside a page of another site nothing of this person is shown.
if (root !== null && self === top) start(root);
