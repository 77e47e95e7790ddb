import { downloadText } from '../../platform/download.ts';
import { setKeeping, wipeAll } from '../../stores/kept/door.ts';
import { keepAfterAll, unreadableTexts } from '../../stores/kept/held.ts';
import { $asksToGo, $keeping, $wipeTold } from '../../stores/kept/keeping.ts';
import { wishKeeping } from '../../stores/kept/present.ts';
import { offerUndo, readyToWipe, undoWipe } from '../../stores/own/undo.ts';
import { forgetVisit } from '../../stores/cameFrom.ts';
import { all, one } from './find.ts';

const FILE_NAME = 'aan-het-roer-onleesbaar.txt';

/**
 * Shows what is kept, and lets a person decide about it. `onWritten` calls back when something stands
 * here again.
 */
export function showKept(onWritten: (look: (isWritten: boolean) => void) => unknown): void {
  const nothing = one<HTMLInputElement>(document, '#keep-nothing');
  const title = one(document, '#kept');
  let isWiped = false;

  const showTold = () => {
    const told = $wipeTold.get() ?? (isWiped ? 'wiped' : null);
    for (const line of all(document, '[data-told]')) {
      const isOff = line.dataset['told'] !== told;
      // The button to put everything back goes after ten seconds, and focus must not go with it.
      if (isOff && line.contains(document.activeElement)) title.focus();
      line.hidden = isOff;
    }
  };
  $wipeTold.subscribe(showTold);
  onWritten((isWritten) => {
    // The message stays until something is written again.
    if (isWritten) isWiped = false;
    showTold();
  });
  $keeping.subscribe((keeping) => {
    for (const line of all(document, '[data-keeping]'))
      line.hidden = line.dataset['keeping'] !== keeping;
    nothing.checked = keeping === 'off';
  });

  const askOff = asking('off', nothing, () => setKeeping(false));
  nothing.addEventListener('change', () => {
    wishKeeping(!nothing.checked);
    // The switch shows the real state, also while the question is open.
    nothing.checked = $keeping.get() === 'off';
    if ($asksToGo.get()) askOff();
  });
  const wipe = one<HTMLButtonElement>(document, '[data-ask=wipe]');
  let ready: ReturnType<typeof readyToWipe> = () => [];
  const askWipe = asking(
    'wipe',
    title,
    () => {
      const wiped = ready();
      forgetVisit();
      void wipeAll().then((isGone) => {
        isWiped = isGone;
        if (isGone) offerUndo(wiped);
        showTold();
      });
    },
    wipe,
  );
  wipe.addEventListener('click', () => {
    ready = readyToWipe();
    askWipe();
  });
  one(document, '[data-undo]').addEventListener('click', () => {
    isWiped = false;
    void undoWipe();
  });
  nothing.disabled = wipe.disabled = false;

  for (const held of all(document, '[data-ask=replace]'))
    held.addEventListener('click', asking('replace', title, keepAfterAll, held));
  for (const again of all(document, '[data-keep]')) again.addEventListener('click', keepAfterAll);
  for (const save of all(document, '[data-save]'))
    save.addEventListener('click', () =>
      downloadText(FILE_NAME, 'text/plain', unreadableTexts().join('\n')),
    );
}

/**
 * Opens a question; it takes focus. After a yes focus goes to `next`, after a no to where it came
 * from.
 */
function asking(id: string, next: HTMLElement, onYes: () => void, opener = next): () => void {
  const question = one(document, `[data-question=${id}]`);
  const close = (then: HTMLElement) => {
    question.hidden = true;
    $asksToGo.set(false);
    then.focus();
  };
  return () => {
    question.hidden = false;
    one(question, '[data-no]').onclick = () => close(opener);
    one(question, '[data-yes]').onclick = () => {
      close(next);
      onYes();
    };
    one(question, 'p').focus();
  };
}
