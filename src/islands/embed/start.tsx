import { render } from 'preact';
import type { EmbedData } from '../../i18n/embedData.ts';
import { ownAddress } from '../../absoluteUrls.ts';
import { wishesIn } from '../../codecs/links/wishes.ts';
import { $instruments, $measures } from '../../stores/measure.ts';
import { startKeeping } from '../../stores/kept/door.ts';
import { keepInMemory } from '../../stores/inMemory.ts';
import { Island } from '../load/Island.tsx';
import { replaceText } from '../ui/freshText.ts';
import { accentTokens, rgbOf } from './accent.ts';
import { EmbedApp } from './EmbedApp.tsx';
import { offerFullScreen } from './fullScreen.ts';
import { followSize } from './sizing.ts';

/** The colours that the page around asked for. */
function dress({ accent, scheme }: ReturnType<typeof wishesIn>): void {
  const { style } = document.documentElement;
  style.colorScheme = scheme ?? '';
  const tokens = accent === null ? [] : Object.entries(accentTokens(rgbOf(accent)));
  for (const name of ['--helm', '--wash', '--band']) style.removeProperty(name);
  for (const [name, value] of tokens) style.setProperty(name, value);
}

/** Starts the test in the frame. Nothing of it is kept, and nothing is fetched. */
function start(root: HTMLElement): void {
  keepInMemory();
  const data = JSON.parse(document.getElementById('embed-data')?.textContent ?? '') as EmbedData;
  $instruments.set(data.measures.map(({ instrument }) => instrument));
  $measures.set(data.measures);
  void startKeeping();
  const wishes = wishesIn(location.hash);
  dress(wishes);
  addEventListener('hashchange', () => dress(wishesIn(location.hash)));
  const sizing = followSize(document.querySelector('main') ?? root, wishes.secret);
  const button = document.querySelector<HTMLButtonElement>('[data-full]');
  if (button) offerFullScreen(button, sizing);
  const address = document.querySelector('[data-site]');
  // Where this page came from: the address that was configured may be another one.
  if (address) address.textContent = ownAddress('/', data.locale);
  root.replaceChildren();
  render(
    <Island data={data}>
      <EmbedApp data={data} onMove={sizing.toTop} />
    </Island>,
    root,
  );
}

replaceText();

const root = document.getElementById('embed');
if (root !== null) start(root);
