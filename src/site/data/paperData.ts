import type { KeyLine } from '../../domain/paper/key.ts';
import { countsIn, paperKey } from '../../domain/paper/key.ts';
import type { PaperRow } from '../../domain/paper/rows.ts';
import { paperRows } from '../../domain/paper/rows.ts';
import { HELM, ROLES, TRAITS, type ScaleId } from '../../domain/test/scales.ts';
import type { ItemWording } from '../../i18n/messages.ts';
import { pageUrl } from '../../urls.ts';
import type { Content } from '../content/content.ts';
import { qrOf } from '../images/qr.ts';

type Counts = { readonly kern: number; readonly full: number };

/** What the test on paper is made of: the newest version, and the words of its items. */
export type PaperData = {
  readonly rows: readonly PaperRow[];
  readonly key: readonly KeyLine[];
  /** The numbers of answers that need a list of points. */
  readonly lists: readonly number[];
  /** One scale represents its kind: the content checks guarantee that all have as many items. */
  readonly counts: Readonly<Record<'trait' | 'role' | 'helm', Counts>>;
  readonly wording: ItemWording;
  /** The page to type it over, as people write its address, and as a QR code. */
  readonly entry: {
    readonly address: string;
    readonly qr: { readonly size: number; readonly path: string };
  };
};

function countsOf(key: readonly KeyLine[], scale: ScaleId): Counts {
  const line = key.find((one) => one.scale === scale);
  const kern = line?.kern.length ?? 0;
  return { kern, full: kern + (line?.more.length ?? 0) };
}

export function paperData({ instrument, items, site, locale }: Content): PaperData {
  const rows = paperRows(instrument);
  const key = paperKey(rows);
  const entry = site.address + pageUrl('/papier/invoeren/', locale);
  const reactions = Object.values(items.situations).map((situation) => situation.reactions);
  return {
    rows,
    key,
    lists: countsIn(key),
    counts: {
      trait: countsOf(key, TRAITS[0]),
      role: countsOf(key, ROLES[0]),
      helm: countsOf(key, HELM),
    },
    wording: {
      items: Object.assign({}, items.statements, ...reactions) as ItemWording['items'],
      situations: items.situations,
    },
    entry: { address: entry.replace(/^https:\/\/|\/$/g, ''), qr: qrOf(entry) },
  };
}
