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

const dressed = new CSSStyleSheet();

/** The colours that the page around asked for. On paper all is black. */
function dress({ accent, scheme }: ReturnType<typeof wishesIn>): void {
  const tokens = accent === null ? [] : Object.entries(accentTokens(rgbOf(accent)));
  const said = tokens.map(([name, value]) => `${name}:${value}`);
  if (scheme !== null) said.push(`color-scheme:${scheme}`);
  dressed.replaceSync(`@media screen{:root{${said.join(';')}}}`);
}

/** Starts the test in the frame. Nothing of it is kept, and nothing is fetched. */
function start(root: HTMLElement): void {
  keepInMemory();
  const data = JSON.parse(document.getElementById('embed-data')?.textContent ?? '') as EmbedData;
  $instruments.set(data.measures.map(({ instrument }) => instrument));
  $measures.set(data.measures);
  void startKeeping();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, dressed];
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
