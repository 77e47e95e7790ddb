import { createHash } from 'node:crypto';
import type {
  ItemWording,
  NoticeTexts,
  PageData,
  ReceivedTexts,
  SharingTexts,
} from '../../i18n/messages.ts';
import type { VacancyFile } from '../../i18n/say/interview.ts';
import type { RecheckFile } from '../../i18n/say/recheck.ts';
import { CARDS } from '../../domain/result/card.ts';
import { itemsOf } from '../../domain/test/instrument.ts';
import { cardWords, titleLines } from '../../i18n/say/card.ts';
import type { BarrierWords, FirstTexts, MoreTexts } from '../../i18n/firstTexts.ts';
import { pageUrl, url } from '../../urls.ts';
import type { Content } from '../content/content.ts';
import { qrOf } from '../images/qr.ts';
import { citedTips } from './citedTips.ts';
import { dividedKeeping, dividedTexts } from './dividedTexts.ts';
import { recheckFile } from './recheckFile.ts';
import { shippedMeasures } from './shippedMeasures.ts';

/** The texts that are fetched later, by the first part of their file name. */
export function textFilesOf(content: Content): {
  readonly stellingen: ItemWording;
  readonly verdieping: ItemWording;
  readonly resultaat: FirstTexts & ItemWording;
  readonly verder: MoreTexts;
  readonly delen: SharingTexts;
  readonly ontvangen: ReceivedTexts;
  readonly bewaren: NoticeTexts;
  readonly vacature: VacancyFile;
  readonly hermeting: RecheckFile;
} {
  const { locale, traits, roles, ui, sharing } = content;
  const answers = ui.questionnaire.answers;
  const start = content.site.address + pageUrl('/', locale);
  const site = {
    address: start.replace(/^https:\/\/|\/$/g, ''),
    qr: qrOf(start),
    blogs: content.site.blogs,
  };
  const { compare, elsewhere, ...rest } = sharing;
  const { first, more } = dividedTexts(
    {
      locale,
      norms: shippedMeasures(content).map(({ norms }) => norms),
      result: ui.result,
      share: ui.share,
      answers,
      traits,
      roles,
      site,
    },
    citedTips(content),
    barrierWords(content),
  );
  return {
    stellingen: { items: firstStatements(content), situations: {} },
    verdieping: wordingOf(content, false),
    resultaat: { ...wordingOf(content, true), ...first },
    verder: more,
    delen: { ...rest, cards: cardOpenings(content) },
    ontvangen: { compare, elsewhere },
    bewaren: dividedKeeping(ui).notice,
    vacature: vacancyFile(content),
    hermeting: recheckFile(content),
  };
}

/** What may hold a person back, as a result names it. */
function barrierWords({ locale, barriers, ui }: Content): BarrierWords {
  const { inResult, inResultStep, inResultGo } = ui.knowledge.barriers;
  return {
    known: barriers.map(({ id, name, step }) => ({ id, name, step })),
    texts: { inResult, inResultStep, inResultGo },
    address: pageUrl('/barrieres/', locale),
  };
}

/** A file name that changes with the content of the file, so that browsers may cache it forever. */
export function textFileName(name: string, texts: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 8);
  return `${name}.${hash}`;
}

/** The address of texts that are fetched later. */
export function textsAddress(name: string, texts: unknown): string {
  return url(`/teksten/${textFileName(name, texts)}.json`);
}

/** The data in the HTML of a page. `asks`: whether the page puts questions, and so needs their words. */
export function pageData(content: Content, asks: boolean): PageData {
  const { measures, ui } = content;
  const [newest, ...older] = measures;
  const { title, emptyTitle, emptyText, emptyStart } = ui.result;
  const files = textFilesOf(content);
  const address = (name: keyof typeof files) => textsAddress(name, files[name]);
  return {
    locale: content.locale,
    instruments: [newest.instrument, ...older.map((measure) => measure.instrument)],
    questionnaire: ui.questionnaire,
    keeping: dividedKeeping(ui).first,
    loading: ui.loading,
    aloud: ui.aloud,
    broken: ui.broken,
    // A page without questions shows the result of somebody else.
    result: {
      emptyTitle,
      emptyText,
      emptyStart,
      title: asks ? title : ui.share.sharedTitle,
    },
    siteName: ui.site.name,
    statements: asks ? firstStatements(content) : {},
    textFiles: {
      ...(asks ? {} : { statements: address('stellingen') }),
      verdieping: address('verdieping'),
      result: address('resultaat'),
      more: address('verder'),
      sharing: address('delen'),
      received: address('ontvangen'),
      notice: address('bewaren'),
    },
  };
}

/** The statements of the kern of the newest version, in the order of asking. */
function firstStatements({ instrument, items }: Content): Readonly<Record<string, string>> {
  const kern = instrument.statements.filter(({ stage }) => stage === 'kern');
  return Object.fromEntries(kern.map(({ id }) => [id, items.statements[id] ?? '']));
}

/**
 * The words of the items in the kern of any version of the test, without the first statements, or
 * of all other items.
 */
function wordingOf(content: Content, inKern: boolean): ItemWording {
  const { items, measures } = content;
  const first = firstStatements(content);
  const asked = measures.flatMap(({ instrument }) => itemsOf(instrument));
  const kern = new Set(asked.flatMap(({ id, stage }) => (stage === 'kern' ? [id] : [])));
  const wanted = <T>(words: Readonly<Record<string, T>>) =>
    Object.entries(words).filter(([id]) => kern.has(id) === inKern);
  const situations = Object.entries(items.situations).flatMap(([id, words]) => {
    const reactions = wanted(words.reactions);
    return reactions.length > 0 ? [{ id, words, reactions }] : [];
  });
  return {
    items: Object.fromEntries([
      ...wanted(items.statements).filter(([id]) => !(id in first)),
      ...situations.flatMap(({ reactions }) => reactions),
    ]),
    situations: Object.fromEntries(
      situations.map(({ id, words: { title, text } }) => [id, { title, text }]),
    ),
  };
}

/** The opening text of each of the 21 cards; the preview of a link uses the same words. */
function cardOpenings(content: Content): SharingTexts['cards'] {
  const openings = CARDS.map((card) => {
    const { lead, shared } = cardWords(card, content);
    return [card.id, { title: titleLines(card, content), lead, shared }] as const;
  });
  return Object.fromEntries(openings) as SharingTexts['cards'];
}

/** How a vacancy is read, with the words for what was found. */
export function vacancyFile({ vacancy, interview }: Content): VacancyFile {
  return { ...vacancy, texts: interview.matches };
}
