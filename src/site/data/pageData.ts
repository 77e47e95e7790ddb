import { createHash } from 'node:crypto';
import type { ItemWording, PageData, SharingTexts } from '../../i18n/messages.ts';
import { CARDS } from '../../domain/result/card.ts';
import { cardWords } from '../../i18n/say/card.ts';
import type { FirstFile, MoreTexts } from '../../i18n/firstTexts.ts';
import { dividedTexts } from '../../i18n/firstTexts.ts';
import { pageUrl, url } from '../../urls.ts';
import type { Content } from '../content/content.ts';
import { qrOf } from '../images/qr.ts';
import { shippedMeasures } from './shippedMeasures.ts';

/** What is fetched later, by the first part of its file name. */
export function laterTexts(content: Content): {
  readonly items: ItemWording;
  readonly resultaat: FirstFile;
  readonly verder: MoreTexts;
  readonly delen: SharingTexts;
} {
  const { locale, traits, roles, tips, ui, sharing } = content;
  const answers = ui.questionnaire.answers;
  const { first, more } = dividedTexts(
    {
      locale,
      norms: shippedMeasures(content).map(({ norms }) => norms),
      result: ui.result,
      share: ui.share,
      answers,
      traits,
      roles,
    },
    tips,
  );
  const start = content.site.address + pageUrl('/', locale);
  const site = { address: start.replace(/^https:\/\/|\/$/g, ''), qr: qrOf(start) };
  return {
    items: wordingOf(content.items),
    resultaat: first,
    verder: more,
    delen: { ...sharing, cards: cardOpenings(content), site },
  };
}

/** A file name that changes with what the file holds, so that it may be cached for good. */
export function laterName(name: string, texts: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 8);
  return `${name}.${hash}`;
}

/** What a page carries in its HTML. `asks`: whether questions are put on it, so that it needs their words. */
export function pageData(content: Content, asks: boolean): PageData {
  const { instrument, measures, items, ui } = content;
  const [newest, ...older] = measures;
  const { title, emptyTitle, emptyText, emptyStart } = ui.result;
  const later = laterTexts(content);
  const address = (name: keyof typeof later) =>
    url(`/teksten/${laterName(name, later[name])}.json`);
  const kern = instrument.statements.filter(({ stage }) => asks && stage === 'kern');
  return {
    locale: content.locale,
    instruments: [newest.instrument, ...older.map((measure) => measure.instrument)],
    questionnaire: ui.questionnaire,
    keeping: ui.keeping,
    loading: ui.loading,
    broken: ui.broken,
    // Where no questions are put, a result of somebody else is shown.
    result: {
      emptyTitle,
      emptyText,
      emptyStart,
      title: asks ? title : ui.share.sharedTitle,
    },
    siteName: ui.site.name,
    statements: Object.fromEntries(kern.map(({ id }) => [id, items.statements[id] ?? ''])),
    later: {
      wording: address('items'),
      result: address('resultaat'),
      more: address('verder'),
      sharing: address('delen'),
    },
  };
}

function wordingOf({ statements, situations }: Content['items']): ItemWording {
  const entries = Object.entries(situations);
  return {
    items: Object.assign(
      { ...statements },
      ...entries.map(([, { reactions }]) => reactions),
    ) as ItemWording['items'],
    situations: Object.fromEntries(entries.map(([id, { title, text }]) => [id, { title, text }])),
  };
}

/** What each of the 22 cards opens with: the preview of a link says it in the same words. */
function cardOpenings(content: Content): SharingTexts['cards'] {
  const openings = CARDS.map((card) => {
    const { title, lead, shared } = cardWords(card, content);
    return [card.id, { title, lead, shared }] as const;
  });
  return Object.fromEntries(openings) as SharingTexts['cards'];
}
