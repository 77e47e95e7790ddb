import type { FrameChoice, FrameData } from './frameCode.ts';
import { frameAddress, frameCode } from './frameCode.ts';

const SCHEMES: readonly FrameChoice['scheme'][] = ['licht', 'donker'];

/** Lets code and example follow the colours that are chosen. */
export function startFrame(root: HTMLElement, data: FrameData): void {
  const choose = root.querySelector<HTMLElement>('[data-frame-choose]');
  const shown = root.querySelector<HTMLIFrameElement>('[data-frame-shown]');
  const area = root.querySelector<HTMLTextAreaElement>('[data-piece="frame"] textarea');
  const colour = choose?.querySelector('input');
  const scheme = choose?.querySelector('select');
  if (!choose || !shown || !area || !colour || !scheme) return;
  const here = shown.src.split('#')[0] ?? '';

  const draw = () => {
    const choice: FrameChoice = {
      accent: colour.value.slice(1),
      scheme: SCHEMES.find((one) => one === scheme.value) ?? null,
    };
    area.value = frameCode(data, choice);
    const address = frameAddress(here, choice);
    // Another fragment of the same page: what was answered in the example stays there.
    if (address !== shown.src) shown.src = address.includes('#') ? address : `${address}#`;
  };
  colour.addEventListener('input', draw);
  scheme.addEventListener('change', draw);
  choose.hidden = false;
}
