import { atom } from 'nanostores';
import { decodePanel, encodePanel } from '../codecs/kept/panel.ts';
import { mergePanels } from '../domain/panel/merge.ts';
import type { Panel } from '../domain/panel/panel.ts';
import { emptyPanel, hasPanel } from '../domain/panel/panel.ts';
import { environment } from './environment.ts';
import { keep } from './kept/door.ts';
import { UNWRITTEN } from './kept/value.ts';

/** What the person asked of colleagues, and what they sent back. */
export const $panel = atom<Panel>(emptyPanel(UNWRITTEN));

const kept = keep({
  key: 'aan-het-roer-panel',
  $store: $panel,
  encode: encodePanel,
  decode: decodePanel,
  merge: mergePanels,
  fresh: () => emptyPanel(environment().random.id()),
  isPersonal: hasPanel,
});

/** Changes it and keeps it. */
export const changePanel = kept.change.bind(kept);
